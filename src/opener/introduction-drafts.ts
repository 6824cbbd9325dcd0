import { spoken } from "../notes/lines/spoken";
import type { Person } from "../people/person/person";
import { namesIn } from "../talking-points/names-of";
import { wordsFor } from "../words/words";
import { greetingName } from "./greeting-name";
import type { Drafted } from "./drafted";

type Named = Pick<Person, "name" | "aliases" | "called">;

/** In Chinese, where no verb follows it, a name of theirs becomes "you". */
function toYou(name: string): string {
	return han.test(name) ? "你" : name;
}

const han = /^\p{Script=Han}+$/u;
/** What a sentence ends with: the reason goes on within one of ours. */
const end = /[\s.。!！;；]+$/u;

/** Asks somebody whether they would like to know another. */
export function consentDraft(person: Named, other: Pick<Person, "name">, reason: string): Drafted {
	return {
		to: () => greetingName(person),
		text: (language) => wordsFor(language).introductions.ask(other.name, saidOf(reason).replace(namesIn(person), toYou)),
	};
}

/** Introduces two to each other, in one message to both. */
export function meetingDraft(one: Named, other: Named, reason: string): Drafted {
	return {
		to: (language) => wordsFor(language).introductions.pair(greetingName(one), greetingName(other)),
		text: (language) => wordsFor(language).introductions.meet(one.name, other.name, saidOf(reason)),
	};
}

function saidOf(reason: string): string {
	return spoken(reason).replace(end, "");
}
