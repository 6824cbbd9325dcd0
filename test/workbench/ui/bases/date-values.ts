import type * as obsidian from "obsidian";
import { moment } from "../../core/moment";
import { NotNullValue } from "./values";

const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A day, perhaps with a time. */
export class DateValue extends NotNullValue implements obsidian.DateValue {
	constructor(readonly date: Date, readonly hasTime: boolean) {
		super();
	}

	static parseFromString(input: string): DateValue | null {
		const parsed = moment(input.trim(), ["YYYY-MM-DD", "YYYY-MM-DDTHH:mm", "YYYY-MM-DDTHH:mm:ss", "YYYY-MM-DD HH:mm"], true);
		return parsed.isValid() ? new DateValue(parsed.toDate(), /\d[T ]\d/.test(input)) : null;
	}

	toString(): string {
		return moment(this.date).format(this.hasTime ? "YYYY-MM-DDTHH:mm" : "YYYY-MM-DD");
	}

	dateOnly(): DateValue {
		return new DateValue(moment(this.date).startOf("day").toDate(), false);
	}

	relative(): string {
		return moment(this.date).fromNow();
	}

	isTruthy(): boolean {
		return true;
	}
}

/** A day that is shown by how far it is from now. */
export class RelativeDateValue extends DateValue {
	override toString(): string {
		return this.relative();
	}
}

/** A length of time. */
export class DurationValue extends NotNullValue implements obsidian.DurationValue {
	constructor(private readonly milliseconds: number) {
		super();
	}

	static parseFromString(input: string): DurationValue | null {
		const match = /^(-?\d+(?:\.\d+)?)\s*([smhdw])$/.exec(input.trim());
		return match ? new DurationValue(Number(match[1]) * (units[match[2] ?? "d"] ?? 0)) : null;
	}

	static fromMilliseconds(milliseconds: number): DurationValue {
		return new DurationValue(milliseconds);
	}

	toString(): string {
		return moment.duration(this.milliseconds).humanize();
	}

	isTruthy(): boolean {
		return this.milliseconds !== 0;
	}

	addToDate(value: object, subtract = false): DateValue {
		if (!(value instanceof DateValue)) throw new Error("Not a date of this app.");
		return new DateValue(new Date(value.date.getTime() + (subtract ? -1 : 1) * this.milliseconds), value.hasTime);
	}

	getMilliseconds(): number {
		return this.milliseconds;
	}
}
