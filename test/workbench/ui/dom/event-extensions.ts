import type { AnyWindow } from "./any-window";
import { defineOn } from "./define-on";
import { onDocumentsChange } from "./document-changes";
import { elementOf } from "./element-of";

type Listener = (this: Node, event: Event, target: Element) => unknown;
type Options = boolean | AddEventListenerOptions | undefined;
interface Delegated { type: string; selector: string; listener: Listener; callback: (event: Event) => void }

const delegated = new WeakMap<Node, Delegated[]>();

function matched(root: Node, event: Event, selector: string): Element | null {
	const found = elementOf(event)?.closest(selector) ?? null;
	return found && root.contains(found) ? found : null;
}

const delegation: ThisType<Node> & object = {
	on(type: string, selector: string, listener: Listener, options?: Options): void {
		const callback = (event: Event): void => {
			const target = matched(this, event, selector);
			if (target) listener.call(this, event, target);
		};
		delegated.set(this, [...(delegated.get(this) ?? []), { type, selector, listener, callback }]);
		this.addEventListener(type, callback, options);
	},
	off(type: string, selector: string, listener: Listener, options?: Options): void {
		const all = delegated.get(this) ?? [];
		const gone = all.filter((entry) => entry.type === type && entry.selector === selector && entry.listener === listener);
		for (const { callback } of gone) this.removeEventListener(type, callback, options);
		delegated.set(this, all.filter((entry) => !gone.includes(entry)));
	},
};

/** Calls back whenever the element enters a document. */
function watchInsertion(el: HTMLElement, listener: () => unknown, once = false): () => void {
	let inside = el.isConnected;
	const stop = onDocumentsChange(() => {
		const now = el.isConnected;
		if (now && !inside) {
			listener();
			if (once) stop();
		}
		inside = now;
	});
	return stop;
}

/** Calls back whenever the element stands in another window than before. */
function watchMigration(el: HTMLElement, listener: (win: Window) => unknown): () => void {
	let { win } = el;
	return onDocumentsChange(() => {
		if (!el.isConnected || el.win === win) return;
		win = el.win;
		listener(win);
	});
}

/** Event delegation; click, insertion and migration hooks. */
export function installEventExtensions(win: AnyWindow): void {
	defineOn(win.Document.prototype, delegation);
	defineOn(win.HTMLElement.prototype, delegation);
	defineOn(win.HTMLElement.prototype, {
		onClickEvent(listener: (this: HTMLElement, event: MouseEvent) => unknown, options?: Options): void {
			this.addEventListener("click", listener, options);
			this.addEventListener("auxclick", listener, options);
		},
		onNodeInserted(listener: () => unknown, once?: boolean) { return watchInsertion(this, listener, once); },
		onWindowMigrated(listener: (win: Window) => unknown) { return watchMigration(this, listener); },
		trigger(type: string): void { this.dispatchEvent(new Event(type, { bubbles: true })); },
	});
}
