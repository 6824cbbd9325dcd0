import type { ReadingProgress, ScreenNews } from "./screen-news";

/** Tells whoever has asked to be told. */
export interface Announcing {
	subscribe(listener: () => void): () => void;
	announce(): void;
}

/** What screens are told of: that something which they show may have changed, and how far the reading of notes has come. */
export class Screens {
	/** Whether there is a first list. */
	#isListed = false;
	readonly #announcer: Announcing;
	readonly #news: ScreenNews;

	constructor(announcer: Announcing, news: ScreenNews) {
		this.#announcer = announcer;
		this.#news = news;
	}

	/** Calls back whenever something that a screen shows may have changed; returns how to stop. */
	subscribe(callback: () => void): () => void {
		return this.#announcer.subscribe(callback);
	}

	/** Calls back with a number that grows with every change that a reader of the API may see. */
	onChange(callback: (revision: number) => void): () => void {
		return this.subscribe(() => { callback(this.#news.count); });
	}

	announce(): void {
		this.#announcer.announce();
	}

	/** The first list can be drawn. */
	listed(): void {
		this.#isListed = true;
		this.announce();
	}

	isListed(): boolean {
		return this.#isListed;
	}

	/** How far a long reading has come; undefined where none is under way. */
	loading(): ReadingProgress | undefined {
		return this.#isListed ? this.#news.progress : { done: 0, total: 0 };
	}
}
