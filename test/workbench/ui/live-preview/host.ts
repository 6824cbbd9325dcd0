import { Facet, StateEffect } from "@codemirror/state";
import type { HoverParent } from "obsidian";
import type { App } from "../app/app";
import type { Component } from "../../core/component";

/** What is alive in a note begins and ends with this. */
export type NoteOwner = Pick<Component, "addChild" | "removeChild"> & HoverParent;

/** What Live Preview is told of the view that it stands in. */
export interface LivePreviewHost {
	readonly app: App;
	readonly sourcePath: () => string;
	/** Owner of what is alive in the note. */
	readonly owner: NoteOwner;
	readonly followLink: (link: string, event: MouseEvent) => void;
}

/** The view that an editor stands in. */
export const livePreviewHost = Facet.define<LivePreviewHost, LivePreviewHost | undefined>({ combine: ([host]) => host });

/** Asks for everything to be drawn anew: processors have come or gone. */
export const drawAnew = StateEffect.define();
