import { Component } from "obsidian";
import { civilDateOf, type CivilDate } from "../calendar/civil-date";

/** A day begins this much after midnight, so that a timer that fires early does not see the day before. */
const afterMidnightMs = 1000;

/** The only place that reads the time. Days are those of the zone that the device is in. */
export class Clock extends Component {
	readonly #read: () => number;
	readonly #callbacks = new Set<(today: CivilDate) => void>();
	#day: CivilDate;
	#timer = 0;

	/** `read` returns milliseconds since 1970; a demo may bring its own. */
	constructor(read: () => number = () => Date.now()) {
		super();
		this.#read = read;
		this.#day = this.today();
	}

	override onload(): void {
		this.#day = this.today();
		this.#waitForMidnight();
		this.register(() => { window.clearTimeout(this.#timer); });
		this.follow(window);
		this.registerDomEvent(window.document, "visibilitychange", () => { this.#look(); });
	}

	/** A laptop sleeps through its timers: looks again whenever somebody comes back to this window. */
	follow(win: Window): void {
		this.registerDomEvent(win, "focus", () => { this.#look(); });
	}

	today(): CivilDate {
		return this.dayOf(this.now());
	}

	/** Milliseconds since 1970. */
	now(): number {
		return this.#read();
	}

	/** The local day of an instant. */
	dayOf(ms: number): CivilDate {
		const date = new Date(ms);
		return civilDateOf(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? ("1970-01-01" as CivilDate);
	}

	/** Calls back when a new day has begun, also one that began in the device's sleep; returns how to stop. */
	onNewDay(callback: (today: CivilDate) => void): () => void {
		this.#callbacks.add(callback);
		return () => this.#callbacks.delete(callback);
	}

	#look(): void {
		const today = this.today();
		if (today === this.#day) return;
		this.#day = today;
		window.clearTimeout(this.#timer);
		this.#waitForMidnight();
		for (const callback of [...this.#callbacks]) callback(today);
	}

	#waitForMidnight(): void {
		const now = new Date(this.now());
		const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
		this.#timer = window.setTimeout(() => {
			this.#look();
			this.#waitForMidnight();
		}, Math.max(0, midnight - now.getTime()) + afterMidnightMs);
	}
}
