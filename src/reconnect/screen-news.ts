import type { ChangingPeople } from "../people/index/following";

/** How often progress is shown at most. */
const progressEveryMs = 500;
/** And so many times as long as it takes to work out what is shown: on a slow machine there would be time for nothing else. */
const restAfterWork = 8;
/** After so many changes at once, what screens show is worked out in idle time before they are told. */
const manyChanges = 200;

/** How far the reading of bodies has come. */
export interface ReadingProgress {
	readonly done: number;
	readonly total: number;
}

/** What the news for screens is made from. */
export interface ScreenNewsPorts {
	readonly announcer: { readonly isHeard: boolean; announce(): void };
	readonly people: Pick<ChangingPeople, "revision" | "changesSince">;
	now(): number;
	/** Works out ahead, in idle slices, what lists show of everybody. */
	readonly prepare: () => Promise<void>;
}

/**
 * When screens are told that something has changed: at once after an edit; after thousands of edits, once all is worked out; and now and
 * then while notes are read by the thousand.
 */
export class ScreenNews {
	readonly #ports: ScreenNewsPorts;
	#progress: ReadingProgress | undefined;
	#shownAt = 0;
	#revision = -1;
	#count = 0;
	#isPreparing = false;
	#preparingTookMs = 0;
	#again = false;

	constructor(ports: ScreenNewsPorts) {
		this.#ports = ports;
	}

	/** How far a reading has come. */
	get progress(): ReadingProgress | undefined {
		return this.#progress;
	}

	/** Grows with everything that was told. */
	get count(): number {
		return this.#count;
	}

	/** Something that a screen shows may have changed. */
	changed(): void {
		this.#count++;
		if (!this.#progress) void this.#announce();
	}

	showProgress(progress: ReadingProgress | undefined): void {
		const now = this.#ports.now();
		this.#progress = progress;
		if (progress && now - this.#shownAt < Math.max(progressEveryMs, restAfterWork * this.#preparingTookMs)) return;
		this.#shownAt = now;
		void this.#announce();
	}

	/** News that comes while the screens' lists are worked out is told after them, at once. */
	async #announce(): Promise<void> {
		const { announcer, people, prepare } = this.#ports;
		if (this.#isPreparing || !announcer.isHeard) {
			this.#again = this.#isPreparing;
			return;
		}
		const changes = this.#revision < 0 ? undefined : people.changesSince(this.#revision);
		this.#revision = people.revision();
		if (!changes || changes.length > manyChanges || this.#progress) {
			const begin = this.#ports.now();
			this.#isPreparing = true;
			await prepare();
			this.#isPreparing = false;
			this.#preparingTookMs = this.#ports.now() - begin;
		}
		announcer.announce();
		if (!this.#again) return;
		this.#again = false;
		void this.#announce();
	}
}
