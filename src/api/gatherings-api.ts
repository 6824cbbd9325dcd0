import type { CivilDate } from "../calendar/civil-date";
import { noteName } from "../notes/note-name";
import { refuse } from "../notes/refusal";
import type { Person } from "../people/person/person";
import { type GatheringChangePorts, GatheringChanges, usualDays, usualSize } from "../writes/gathering-changes";
import type { ApiParts } from "./api-parts";
import { frozen } from "./frozen";
import type { GatheringsApi, Proposal } from "./kith-api";
import { dayOr, speaking } from "./make-api";

const mostAsked = 10;
const mostDays = 366;

/** What other plugins and scripts see of gatherings, and of following up. */
export function gatheringsApi(ports: GatheringChangePorts & Omit<ApiParts, keyof GatheringChangePorts>): GatheringsApi {
	const { words, reading, clock } = ports;
	const changes = new GatheringChanges(ports);
	const today = (): CivilDate => clock.today();
	const personAt = (path = ""): Person => {
		const person = ports.names.personOf(path);
		if (!person) refuse("unknown-person", path);
		return person;
	};
	return {
		proposeGathering: (wish) => {
			reading.settle();
			// A script may leave anything out.
			const { city, topics = [], size = usualSize, on }: Partial<typeof wish> = wish;
			const day = dayOr(on, { words, today });
			const say = (last: CivilDate): string => words.when.day(last, day);
			if (!isWithin(size, 1, mostAsked)) throw new Error(words.gatherings.noSize(String(size), mostAsked));
			return Object.freeze(changes.guests({ city, topics: [topics].flat(), size }, day).map(({ person, reasons }): Proposal =>
				frozen({ path: person.path, reasons: reasons.map((reason) => words.gatherings.reason(reason, say)) }),
			));
		},
		planFollowUps: (path, options) => speaking(words, () => {
			reading.settle();
			const days = options?.days ?? usualDays;
			const day = dayOr(options?.on, { words, today });
			if (!isWithin(days, 0, mostDays)) throw new Error(words.gatherings.noDays(String(days)));
			const people = options?.people?.map(({ path: at, text }) => ({ person: personAt(at), text }));
			return ports.writer.write(changes.followUps(path, { people, days }, day), words.gatherings.label("follow-ups", noteName(path)));
		}),
	};
}

function isWithin(count: number, least: number, most: number): boolean {
	return Number.isInteger(count) && count >= least && count <= most;
}
