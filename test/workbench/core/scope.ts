import type * as obsidian from "obsidian";
import { modifiersOf, resolveModifiers } from "./modifiers";

interface Handler extends Omit<obsidian.KeymapEventHandler, "scope"> {
	readonly scope: Scope;
	readonly func: obsidian.KeymapEventListener;
}

/** A set of hotkeys; what it does not know is asked of its parent. */
export class Scope implements obsidian.Scope {
	private handlers: readonly Handler[] = [];

	constructor(readonly parent?: Scope) {}

	register(modifiers: obsidian.Modifier[] | null, key: string | null, func: obsidian.KeymapEventListener): obsidian.KeymapEventHandler {
		const handler: Handler = { scope: this, modifiers: modifiers && resolveModifiers(modifiers), key, func };
		this.handlers = [...this.handlers, handler];
		return handler;
	}

	unregister(handler: obsidian.KeymapEventHandler): void {
		this.handlers = this.handlers.filter((other) => other !== handler);
	}

	/** Runs the first handler that matches; `false` means that the key was taken. A handler for every key passes on unless it answers. */
	handleKey(event: KeyboardEvent): unknown {
		const modifiers = modifiersOf(event);
		for (const handler of this.handlers) {
			if (!matches(handler, modifiers, event.key)) continue;
			const answer: unknown = handler.func(event, { modifiers, key: event.key, vkey: event.key });
			if (handler.key !== null || answer !== undefined) return answer;
		}
		return this.parent?.handleKey(event);
	}
}

function matches(handler: Handler, modifiers: string, key: string): boolean {
	if (handler.modifiers !== null && handler.modifiers !== modifiers) return false;
	return handler.key === null || handler.key.toLowerCase() === key.toLowerCase();
}
