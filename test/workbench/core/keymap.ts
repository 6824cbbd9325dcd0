import type * as obsidian from "obsidian";
import { isMac } from "./modifiers";
import type { Scope } from "./scope";

/** The stack of key scopes; the topmost, or else the root, receives each key. */
export class Keymap implements obsidian.Keymap {
	private stack: readonly Scope[] = [];

	constructor(readonly rootScope: Scope) {}

	/** The scope that receives keys now. */
	get scope(): Scope {
		return this.stack.at(-1) ?? this.rootScope;
	}

	pushScope(scope: Scope): void {
		this.stack = [...this.stack.filter((other) => other !== scope), scope];
	}

	popScope(scope: Scope): void {
		this.stack = this.stack.filter((other) => other !== scope);
	}

	/** Starts to listen to the keys of a window; answers the way to stop. */
	listen(target: EventTarget): () => void {
		const onKey = (event: Event): void => {
			if (this.scope.handleKey(event as KeyboardEvent) !== false) return;
			event.preventDefault();
			event.stopPropagation();
		};
		target.addEventListener("keydown", onKey, true);
		return () => {
			target.removeEventListener("keydown", onKey, true);
		};
	}

	static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: obsidian.Modifier): boolean {
		switch (modifier) {
			case "Mod":
				return isMac() ? evt.metaKey : evt.ctrlKey;
			case "Ctrl":
				return evt.ctrlKey;
			case "Meta":
				return evt.metaKey;
			case "Alt":
				return evt.altKey;
			case "Shift":
				return evt.shiftKey;
		}
	}

	static isModEvent(evt?: obsidian.UserEvent | null): obsidian.PaneType | boolean {
		if (!evt) return false;
		if ("button" in evt && evt.button === 1) return "tab";
		if (!Keymap.isModifier(evt, "Mod")) return false;
		if (!evt.altKey) return "tab";
		return evt.shiftKey ? "window" : "split";
	}
}
