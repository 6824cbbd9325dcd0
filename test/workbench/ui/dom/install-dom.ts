import { NotInTheWorkbench } from "../../core/not-in-the-workbench";
import type { AnyWindow } from "./any-window";
import { codeModes } from "./code-modes";
import { installCreateElements } from "./create-elements";
import { defineOn } from "./define-on";
import { watchDocument } from "./document-changes";
import { installElementExtensions } from "./element-extensions";
import { installEventExtensions } from "./event-extensions";
import { installLanguageExtensions } from "./language-extensions";
import { installNodeExtensions } from "./node-extensions";
import { vimKeys } from "./vim-keys";

function installGlobals(): void {
	defineOn(globalThis, {
		isBoolean: (value: unknown): value is boolean => typeof value === "boolean",
		fish: (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector),
		fishAll: (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)],
		ready(callback: () => unknown): void {
			if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => { callback(); });
			else callback();
		},
		sleep: (ms: number): Promise<void> => new Promise((resolve) => { window.setTimeout(resolve, ms); }),
		nextFrame: (): Promise<void> => new Promise((resolve) => { window.requestAnimationFrame(() => { resolve(); }); }),
		CodeMirror: codeModes(),
		CodeMirrorAdapter: vimKeys(),
		ajax(): never { throw new NotInTheWorkbench("window.ajax"); },
		ajaxPromise(): never { throw new NotInTheWorkbench("window.ajaxPromise"); },
	});
}

/** Makes a window the one that `activeWindow` and `activeDocument` mean: what opens, opens there. */
export function setActiveWindow(win: Window): void {
	defineOn(globalThis, { activeWindow: win, activeDocument: win.document });
}

/** Gives the nodes and events of a window what Obsidian adds to them; answers what ends with the window. Safe to call twice. */
export function extendWindow(win: AnyWindow): () => void {
	installNodeExtensions(win);
	installElementExtensions(win);
	installCreateElements(win);
	installEventExtensions(win);
	return watchDocument(win.document);
}

/** Gives this window everything that Obsidian adds to the DOM and the language. Safe to call twice. */
export function installDom(): void {
	installLanguageExtensions();
	extendWindow(window);
	installGlobals();
	setActiveWindow(window);
}
