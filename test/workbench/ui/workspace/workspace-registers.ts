import type * as obsidian from "obsidian";
import type { Extension } from "@codemirror/state";
import { debounce } from "../../core/debounce";
import { attempt, Events } from "../../core/events";
import type { EditorSuggest } from "../popups/editor-suggest";

/** What plugins hang into the workspace, and the events that it tells of. */
export class WorkspaceRegisters extends Events {
	readonly editorExtensions: Extension[] = [];
	readonly editorSuggests: EditorSuggest<unknown>[] = [];
	readonly hoverLinkSources = new Map<string, obsidian.HoverLinkSource>();
	layoutReady = false;
	private readonly whenReady: (() => unknown)[] = [];
	private readonly announceLayout = debounce(() => { this.trigger("layout-change"); }, 0);

	/** The official overloads pair names with callbacks; this takes them all, and the app's own events. */
	override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): obsidian.EventRef {
		return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.whenReady.push(callback);
	}

	/** Called once, by the app, when the first layout stands. */
	setLayoutReady(): void {
		this.layoutReady = true;
		for (const callback of this.whenReady.splice(0)) attempt(callback);
		this.trigger("layout-ready");
		this.onLayoutChange();
	}

	onLayoutChange(): void {
		if (this.layoutReady) this.announceLayout();
	}

	/** What `Plugin.registerHoverLinkSource` calls, and older plugins call themselves. Not in the official types. */
	registerHoverLinkSource(id: string, info: obsidian.HoverLinkSource): void {
		this.hoverLinkSources.set(id, info);
	}

	/** The way back. Not in the official types. */
	unregisterHoverLinkSource(id: string): void {
		this.hoverLinkSources.delete(id);
	}

	/** For editors of CodeMirror 5, of which there are none. No longer in the official types. */
	iterateCodeMirrors(callback: (editor: never) => unknown): void;
	iterateCodeMirrors(): void {
		// Plugins that also serve older apps call it in vain.
	}

	updateOptions(): void {
		this.trigger("editor-options-change");
	}
}
