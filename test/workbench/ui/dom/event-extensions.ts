import { defineOn } from "./define-on";

type Listener = (this: Node, event: Event, target: Element) => unknown;
type Options = boolean | AddEventListenerOptions | undefined;
interface Delegated { type: string; selector: string; listener: Listener; callback: (event: Event) => void }

const delegated = new WeakMap<Node, Delegated[]>();

function matched(root: Node, event: Event, selector: string): Element | null {
	const start = event.target instanceof Element ? event.target : null;
	const found = start?.closest(selector) ?? null;
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

/** Calls back whenever the element enters the document; one observer per request. */
function watchInsertion(el: HTMLElement, listener: () => unknown, once = false): () => void {
	let inside = el.isConnected;
	const observer = new MutationObserver(() => {
		const now = el.isConnected;
		if (now && !inside) {
			listener();
			if (once) observer.disconnect();
		}
		inside = now;
	});
	observer.observe(el.doc.body, { childList: true, subtree: true });
	return () => { observer.disconnect(); };
}

/** Event delegation, click and insertion hooks. The workbench has one window, so nothing ever migrates. */
export function installEventExtensions(): void {
	defineOn(Document.prototype, delegation);
	defineOn(HTMLElement.prototype, delegation);
	defineOn(HTMLElement.prototype, {
		onClickEvent(listener: (this: HTMLElement, event: MouseEvent) => unknown, options?: Options): void {
			this.addEventListener("click", listener, options);
			this.addEventListener("auxclick", listener, options);
		},
		onNodeInserted(listener: () => unknown, once?: boolean) { return watchInsertion(this, listener, once); },
		onWindowMigrated() { return () => undefined; },
		trigger(type: string): void { this.dispatchEvent(new Event(type, { bubbles: true })); },
	});
}
