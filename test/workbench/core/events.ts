import type * as obsidian from "obsidian";

type Callback = (...data: unknown[]) => unknown;

/** What `on` hands out: who listens to what, and where to unsubscribe. */
interface Listener extends obsidian.EventRef {
	readonly e: Events;
	readonly name: string;
	readonly fn: Callback;
	readonly ctx: unknown;
}

/** Obsidian's event emitter: synchronous, in the order of subscription; a throwing listener does not stop the others. */
export class Events implements obsidian.Events {
	private readonly listeners = new Map<string, readonly Listener[]>();

	on(name: string, callback: Callback, ctx?: unknown): obsidian.EventRef {
		const ref: Listener = { e: this, name, fn: callback, ctx };
		this.listeners.set(name, [...this.listenersOf(name), ref]);
		return ref;
	}

	off(name: string, callback: Callback): void {
		this.listeners.set(name, this.listenersOf(name).filter((ref) => ref.fn !== callback));
	}

	offref(ref: obsidian.EventRef): void {
		if (!isListener(ref)) return;
		this.listeners.set(ref.name, this.listenersOf(ref.name).filter((other) => other !== ref));
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.listenersOf(name)) this.tryTrigger(ref, data);
	}

	tryTrigger(evt: obsidian.EventRef, args: unknown[]): void {
		if (!isListener(evt)) return;
		attempt(() => evt.fn.apply(evt.ctx, args));
	}

	/** Listeners are replaced, never changed in place, so a subscription made during `trigger` waits for the next one. */
	private listenersOf(name: string): readonly Listener[] {
		return this.listeners.get(name) ?? [];
	}
}

/** Calls what belongs to a plugin. As in the app, a fault is reported as an uncaught error, so that a test run sees it, after the others had their turn. */
export function attempt(callback: () => unknown): void {
	try {
		callback();
	} catch (error) {
		setTimeout(() => {
			throw error;
		}, 0);
	}
}

/** Unsubscribes whichever emitter `ref` came from. */
export function unsubscribe(ref: obsidian.EventRef): void {
	if (isListener(ref)) ref.e.offref(ref);
}

function isListener(ref: obsidian.EventRef): ref is Listener {
	return "e" in ref && ref.e instanceof Events;
}
