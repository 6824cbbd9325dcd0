import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person";
import type { TalkingContext, TalkingOptions } from "../talking-points/subject";
import type { TalkingPoint } from "../talking-points/talking-point";
import { talkingPointsFor } from "../talking-points/talking-points";

/** Talking points, worked out once a person for as long as nothing that they may come from has changed. */
export class KeptPoints {
	#key: readonly unknown[] = [];
	readonly #kept = new Map<string, readonly TalkingPoint[]>();
	readonly #context: TalkingContext;
	readonly #options: () => TalkingOptions;
	readonly #revision: () => string;

	/** `revision` answers another number whenever a note or a person has changed; `options` another object when the settings have. */
	constructor(context: TalkingContext, options: () => TalkingOptions, revision: () => string) {
		this.#context = context;
		this.#options = options;
		this.#revision = revision;
	}

	/** What to say to a person, the best first. */
	of(person: Person, today: CivilDate, limit?: number): readonly TalkingPoint[] {
		const options = this.#options();
		const key = [today, options, this.#revision()];
		if (key.some((part, index) => part !== this.#key[index])) {
			this.#kept.clear();
			this.#key = key;
		}
		let points = this.#kept.get(person.path);
		if (!points) {
			points = talkingPointsFor(person, this.#context, options, today);
			this.#kept.set(person.path, points);
		}
		return limit === undefined ? points : points.slice(0, limit);
	}
}
