import { dayInterval } from "../../calendar/date-interval";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { command } from "../../obsidian/ui/command";
import { PersonPicker } from "../../obsidian/ui/person-picker";
import { written } from "../../obsidian/ui/tell";
import type { Pressed } from "../../obsidian/person-action";
import { nameKey } from "../../people/names/name-key";
import { isOpen, openTerms } from "../../people/person/is-open";
import type { Person } from "../../people/person/person";
import { nameList } from "../../reconnect/name-list";
import { noteToShare } from "../../talking-points/notes-to-share";
import { type Opener, openerFor } from "../../talking-points/opener";
import { wordsFor } from "../../words/words";
import { OpenerModal } from "./opener-modal";

const icon = "send";

/** A message to somebody, from what the notes say: copied, and logged at a press. */
export const opener: FeatureMaker = (kith): Feature => {
	const { app, words, known, list, clock, notes } = kith;
	const write = (person: Person | undefined, pressed: Pressed = {}): void => { if (person) openMessage(kith, person, pressed); };
	/** Picks whom to write to; those who are due come first where nothing is typed. */
	const writeToSomebody = (): void => {
		const search = (query: string): readonly Person[] => (query === "" ? list.dueFirst(clock.today()) : list.search(query));
		new PersonPicker(app, words.screens.pickPerson, search, (person) => { write(person); }).open();
	};
	return {
		actions: [{
			id: "write",
			title: words.reconnect.writeTo,
			icon,
			section: "do",
			single: true,
			act: ([person], pressed) => { write(person, pressed); },
		}],
		commands: [command(words, "write-opener", icon, { callback: () => {
			const person = known.personOf(notes.activePath() ?? "");
			if (person) write(person);
			else writeToSomebody();
		} })],
	};
};

/** Opens a message to a person: about a note where one is named, with an invitation where they are invited. */
function openMessage({ app, words, known, talk, clock, notes, writes }: Kith, person: Person, { about, inviting, sent }: Pressed): void {
	const today = clock.today();
	const chosen = about === undefined ? undefined : noteToShare(about, person, known, today);
	const others = talk
		.pointsOf(person, today)
		.filter((point) => chosen === undefined || point.kind !== "share-note" || point.note.path !== about);
	const log = (to: string, text: string): Promise<string | undefined> => written(
		words,
		() => writes.log({ paths: [to], when: dayInterval(today), channel: known.personOf(to)?.channel ?? null, text }),
		() => words.logging.logged(nameList([person], words.logging)),
	);
	const opener = openerFor(person, chosen ? [chosen, ...others] : others, known);
	new OpenerModal(app, { words, notes, log, today: () => today }, {
		person, about,
		opener, sent, honest: inviting && invitation(person, inviting, opener.language),
		chatId: isOpen(person, "wechat") ? person.wechat : null,
	}).open();
}

/**
 * What says that one would go on talking elsewhere: with a topic that both know of, else with one of theirs; without one it is left to the
 * writer.
 */
function invitation(
	person: Person,
	{ topics, to = "" }: NonNullable<Pressed["inviting"]>,
	language: Opener["language"],
): string | undefined {
	const theirs = openTerms(person, "topics").map(({ text }) => text);
	const shared = topics.find((topic) => theirs.some((one) => nameKey(one) === nameKey(topic)));
	const topic = shared ?? theirs[0];
	return topic === undefined ? undefined : wordsFor(language).groups.invite(topic, to);
}
