import type { WorkspaceWindowInitData } from "obsidian";
import type { App } from "../app/app";
import type { AnyWindow } from "../dom/any-window";
import { extendWindow } from "../dom/install-dom";
import { watchTooltips } from "../popups/tooltip";
import { mirrorHead } from "./mirror-head";

/** A second window of the app. */
export interface OpenedWindow {
	readonly win: AnyWindow;
	/** Where its part of the layout stands. */
	readonly parentEl: HTMLElement;
	/** Stops what goes on for it in the first window. */
	readonly stop: () => void;
}

function features({ x, y, size }: WorkspaceWindowInitData): string {
	const wanted = { left: x, top: y, width: size?.width ?? 800, height: size?.height ?? 600 };
	return ["popup", ...Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [] : `${name}=${String(value)}`))].join(",");
}

/** Looks as the first window does when it opens: its classes, its language, its look. */
function takeLook(doc: Document): void {
	const { documentElement, body } = window.document;
	doc.title = window.document.title;
	for (const [el, original] of [[doc.documentElement, documentElement], [doc.body, body]] as const) {
		for (const { name, value } of [...original.attributes]) el.setAttribute(name, value);
	}
	doc.body.addClass("is-popout-window");
}

/** Opens a window that knows everything that the first one knows, and is empty. */
export function openWindow(app: App, data: WorkspaceWindowInitData): OpenedWindow {
	const win = window.open("", "_blank", features(data)) as AnyWindow | null;
	if (!win) throw new Error("The browser did not let a window be opened.");
	const doc = win.document;
	// Nothing else gives an empty window a page of the kind that every browser lays out alike.
	const page: { write: (html: string) => void } = doc;
	doc.open();
	page.write("<!doctype html><html><head></head><body></body></html>");
	doc.close();
	const stops = [extendWindow(win), mirrorHead(window.document, doc), app.watchWindow(win)];
	takeLook(doc);
	watchTooltips(doc);
	const appEl = doc.body.createDiv("app-container");
	appEl.createDiv({ cls: "workbench-strip", text: "Workbench – a stand-in, not Obsidian", attr: { role: "note" } });
	const parentEl = appEl.createDiv("horizontal-main-container").createDiv("workspace");
	return { win, parentEl, stop: () => { for (const stop of stops) stop(); } };
}
