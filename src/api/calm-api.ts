import { frozen } from "./frozen";
import type { CalmApi } from "./kith-api";
import { dayOr, speaking } from "./make-api";
import { type CivilDate, civilDate } from "../calendar/civil-date";
import { refuse } from "../notes/refusal";
import { snoozeEach } from "../writes/snooze-each";
import type { ApiParts } from "./api-parts";

/** What scripts can ask of calm. */
export function calmApi(ports: ApiParts): CalmApi {
	const { words, clock, reading, known } = ports;
	return {
		freshStart: (options) => {
			reading.settle();
			const on = dayOr(options?.on, { words, today: () => clock.today() });
			return frozen(ports.list.freshStart(on).flatMap(({ begins, people }) => people.map(({ path }) => ({ path, until: begins }))));
		},
		applyFreshStart: (plan) => speaking(words, async () => {
			reading.settle();
			const receipt = await snoozeEach(ports, plan.map(({ path, until }) => {
				if (!known.personOf(path)) refuse("unknown-person", path);
				return { path, until: dayIn(until) };
			}));
			// A program is told by a rejection, after which nothing is written.
			const [first] = receipt.refused ?? [];
			if (!first) return receipt;
			await receipt.undo();
			throw first;
		}),
		load: () => {
			reading.settle();
			const { perWeek, budget } = ports.list.load(clock.today());
			return frozen({ perWeek, budget });
		},
	};
}

function dayIn(text: string): CivilDate {
	const day = civilDate(text);
	if (!day) refuse("not-a-date", text);
	return day;
}
