import type * as obsidian from "obsidian";
import { unsubscribe } from "./events";

/** Whatever has the shape of a component. */
type AnyComponent = Pick<obsidian.Component, keyof obsidian.Component>;

/** A thing with a life: what it registers is undone when it is unloaded, children first. */
export class Component implements obsidian.Component {
	/** Named as in the app, because plugins read it. */
	_loaded = false;
	private readonly ownedChildren: AnyComponent[] = [];
	private readonly cleanups: (() => unknown)[] = [];

	load(): void {
		if (this._loaded) return;
		this._loaded = true;
		this.onload();
		for (const child of [...this.ownedChildren]) child.load();
	}

	onload(): void {
		// For subclasses.
	}

	unload(): void {
		if (!this._loaded) return;
		this._loaded = false;
		for (let child = this.ownedChildren.pop(); child; child = this.ownedChildren.pop()) child.unload();
		for (let cleanup = this.cleanups.pop(); cleanup; cleanup = this.cleanups.pop()) cleanup();
		this.onunload();
	}

	onunload(): void {
		// For subclasses.
	}

	addChild<T extends AnyComponent>(component: T): T {
		this.ownedChildren.push(component);
		if (this._loaded) component.load();
		return component;
	}

	removeChild<T extends AnyComponent>(component: T): T {
		const at = this.ownedChildren.indexOf(component);
		if (at >= 0) {
			this.ownedChildren.splice(at, 1);
			component.unload();
		}
		return component;
	}

	register(cb: () => unknown): void {
		this.cleanups.push(cb);
	}

	registerEvent(eventRef: obsidian.EventRef): void {
		this.register(() => {
			unsubscribe(eventRef);
		});
	}

	registerDomEvent(
		el: Window | Document | HTMLElement,
		type: string,
		callback: (this: HTMLElement, ev: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		const target: EventTarget = el;
		// Each overload of the official signature pairs `type` with its event; the platform hands out exactly that one.
		const listener = callback as unknown as EventListener;
		target.addEventListener(type, listener, options);
		this.register(() => {
			target.removeEventListener(type, listener, options);
		});
	}

	registerInterval(id: number): number {
		this.register(() => {
			globalThis.clearInterval(id);
		});
		return id;
	}
}
