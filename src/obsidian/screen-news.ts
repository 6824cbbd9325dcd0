import type { PeopleIndex } from "../people/people-index";
import type { Announcer } from "./announcer";
import type { ReadingProgress } from "./vault/body-reader";

/** How often progress is shown. */
const progressEveryMs = 500;
/** After so many changes at once, what screens show is worked out in idle time before they are told. */
const manyChanges = 200;

/** What the news for screens is made from. */
export interface ScreenNewsPorts {
	readonly announcer: Announcer;
	readonly index: Pick<PeopleIndex, "revision" | "changesSince">;
	now(): number;
	/** Works out ahead, in idle slices, what lists show of everybody. */
	readonly prepare: () => Promise<void>;
}

/** When screens are told that something has changed: at once after an edit; when it has been worked out, after thousands; and while notes are read by the thousand, now and then. */
export class ScreenNews {
	readonly #ports: ScreenNewsPorts;
	#progress: ReadingProgress | undefined;
	#shownAt = 0;
	#revision = -1;
	#count = 0;
	#isPreparing = false;
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
		if (progress && now - this.#shownAt < progressEveryMs) return;
		this.#shownAt = now;
		void this.#announce();
	}

	/** News that comes while the screens' lists are worked out is told after them, at once. */
	async #announce(): Promise<void> {
		const { announcer, index, prepare } = this.#ports;
		if (this.#isPreparing || !announcer.isHeard) {
			this.#again = this.#isPreparing;
			return;
		}
		const changes = this.#revision < 0 ? undefined : index.changesSince(this.#revision);
		this.#revision = index.revision;
		if (!changes || changes.length > manyChanges) {
			this.#isPreparing = true;
			await prepare();
			this.#isPreparing = false;
		}
		announcer.announce();
		if (!this.#again) return;
		this.#again = false;
		void this.#announce();
	}
}
