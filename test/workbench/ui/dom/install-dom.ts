import { NotInTheWorkbench } from "../../core/not-in-the-workbench";
import { codeModes } from "./code-modes";
import { installCreateElements } from "./create-elements";
import { defineOn } from "./define-on";
import { installElementExtensions } from "./element-extensions";
import { installEventExtensions } from "./event-extensions";
import { installLanguageExtensions } from "./language-extensions";
import { installNodeExtensions } from "./node-extensions";
import { vimKeys } from "./vim-keys";

function installGlobals(): void {
	defineOn(globalThis, {
		activeWindow: window,
		activeDocument: document,
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

/** Gives this window everything that Obsidian adds to the DOM and the language. Safe to call twice. */
export function installDom(): void {
	installLanguageExtensions();
	installNodeExtensions();
	installElementExtensions();
	installCreateElements();
	installEventExtensions();
	installGlobals();
}
