import { cadenceOf } from "../../cadence/cadence-of";
import type { Cadence } from "../../cadence/cadence";
import type { Circle } from "../../cadence/circle";
import { readCadence, type WrittenCadence } from "../../cadence/read-cadence";
import type { CivilDate } from "../../calendar/civil-date";
import { dayInterval, type DateInterval } from "../../calendar/date-interval";
import { readDate } from "../../calendar/read-date";
import { readTimeZone } from "../../calendar/time-zone";
import { linkOf } from "../../notes/yaml/property-values";
import { ownText } from "./own-text";
import type { Term } from "../person/person";

/**
 * Values that many notes write alike, read once and shared: days, cadences, topics, types and tags. Ten thousand people write a few
 * thousand days and a dozen cadences; to read each anew would take most of the time of a first index, and most of its room. Only texts and
 * numbers are remembered. It grows with the different values of a vault, and is dropped with the rules that it belongs to.
 */
export class ReadingMemo {
	readonly #dates = new Map<unknown, DateInterval | undefined>();
	readonly #written = new Map<unknown, WrittenCadence | undefined>();
	readonly #cadences = new Map<WrittenCadence | undefined, Map<Circle | undefined, Cadence>>();
	readonly #links = new Map<string, ReturnType<typeof linkOf>>();
	readonly #terms = new Map<string, Term>();
	readonly #words = new Map<string, string>();
	readonly #markers = new Map<string, boolean>();
	readonly #zones = new Map<string, boolean>();
	readonly #tags = new Map<string, boolean>();

	date(value: unknown): DateInterval | undefined {
		return isPlain(value) ? remembered(this.#dates, value, readDate) : readDate(value);
	}

	writtenCadence(value: unknown): WrittenCadence | undefined {
		return isPlain(value) ? remembered(this.#written, value, readCadence) : readCadence(value);
	}

	cadence(written: WrittenCadence | undefined, circle: Circle | undefined): Cadence {
		let byCircle = this.#cadences.get(written);
		if (!byCircle) this.#cadences.set(written, (byCircle = new Map<Circle | undefined, Cadence>()));
		return remembered(byCircle, circle, () => cadenceOf(written, circle));
	}

	/** The link that a text is. */
	link(text: string): ReturnType<typeof linkOf> {
		return remembered(this.#links, text, linkOf);
	}

	/** A term that is no link. */
	plainTerm(text: string): Term {
		return remembered(this.#terms, text, () => ({ text, path: undefined }));
	}

	/** Whether a value of the marker property says "person"; `judge` decides the first time. */
	marks(text: string, judge: (text: string) => boolean): boolean {
		return remembered(this.#markers, text, judge);
	}

	/** The same for a tag. */
	tags(tag: string, judge: (tag: string) => boolean): boolean {
		return remembered(this.#tags, tag, judge);
	}

	/** Whether a text names a time zone. */
	isTimeZone(text: string): boolean {
		return remembered(this.#zones, text, () => readTimeZone(text) !== undefined);
	}

	/** The one object for days that were dated alike, in texts that hold on to no note. */
	shared(days: DateInterval): DateInterval {
		const { from, to, precision, text } = days;
		if (text !== from || precision !== "day") return { from: this.day(from), to: this.day(to), precision, text: ownText(text) };
		const day = this.day(from);
		return remembered(this.#dates, day, () => dayInterval(day)) ?? days;
	}

	/** The one text of a day. */
	day(day: CivilDate): CivilDate {
		return this.word(day) as CivilDate;
	}

	/** The one text of a word that many notes write, such as a channel. */
	word(text: string): string {
		const known = this.#words.get(text);
		if (known !== undefined) return known;
		const own = ownText(text);
		this.#words.set(own, own);
		return own;
	}
}

function isPlain(value: unknown): value is string | number {
	return typeof value === "string" || typeof value === "number";
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, read: (key: Key) => Value): Value {
	const found = known.get(key);
	if (found !== undefined || known.has(key)) return found as Value;
	const value = read(key);
	known.set(key, value);
	return value;
}
