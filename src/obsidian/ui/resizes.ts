/** Tells of the sizes of elements that stand together. A window tells only of those in it: when they move to another, that one is asked. */
export class Resizes {
	readonly #els = new Set<Element>();
	readonly #told: ResizeObserverCallback;
	readonly #stop: () => void;
	#observer: ResizeObserver;

	/** Goes by the window that `el` is in. */
	constructor(el: HTMLElement, told: ResizeObserverCallback) {
		this.#told = told;
		this.#observer = this.#observerOf(el.win);
		this.#stop = el.onWindowMigrated((win) => {
			this.#observer.disconnect();
			this.#observer = this.#observerOf(win);
			for (const each of this.#els) this.#observer.observe(each);
		});
	}

	observe(el: Element): void {
		this.#els.add(el);
		this.#observer.observe(el);
	}

	unobserve(el: Element): void {
		this.#els.delete(el);
		this.#observer.unobserve(el);
	}

	close(): void {
		this.#stop();
		this.#observer.disconnect();
	}

	#observerOf(win: Window): ResizeObserver {
		return new (win as typeof window).ResizeObserver(this.#told);
	}
}
