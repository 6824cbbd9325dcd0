import type { CivilDate } from "../calendar/civil-date";
import type { Gathering } from "../gatherings/gathering";
import type { Person } from "../people/person/person";
import { wordsFor } from "../words/words";
import type { Drafted } from "./drafted";
import { greetingName } from "./greeting-name";

/** Asks somebody to a gathering: when, where and what about, as far as its note says. */
export function invitationTo(person: Pick<Person, "name" | "aliases" | "called">, gathering: Gathering, today: CivilDate): Drafted {
	return {
		to: () => greetingName(person),
		text: (language) => {
			const { gatherings: text, when } = wordsFor(language);
			const place = [gathering.city, gathering.place].flatMap((each) => each ?? []);
			return text.invite(gathering.when ? when.interval(gathering.when, today) : "", place, gathering.topics);
		},
	};
}
