import { dayInterval } from "../../calendar/date-interval";
import { boundariesOf, crossedBoundaries } from "../../capture/crossed-boundaries";
import { isToGiveFirst } from "../../giving/give-first";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { command } from "../../obsidian/ui/command";
import { PersonPicker } from "../../obsidian/ui/person-picker";
import { written } from "../../obsidian/ui/tell";
import type { Pressed } from "../../obsidian/person-action";
import { addressOf } from "../../channels/address-of";
import { firstChannelOf, type Reach, reachOf, zoneOf } from "../../channels/reach";
import type { Person } from "../../people/person/person";
import { invitationOf } from "../../opener/invitation";
import { nameList } from "../../reconnect/name-list";
import { noteToShare } from "../../talking-points/notes-to-share";
import { isInTouch } from "../../interactions/happened";
import { openerFor } from "../../talking-points/opener";
import { OpenerModal } from "./opener-modal";
import type { Drawn } from "../../obsidian/ui/drawn";
import type { VaultWords } from "../../notes/vault-words";

const icon = "send";

/** A message to somebody, from what the notes say: copied, and logged at a press. */
export const opener: FeatureMaker = (kith): Feature => {
	const { app, words, known, list, clock, notes } = kith;
	const write = (people: readonly Person[], pressed: Pressed = {}): void => {
		const [person] = people;
		if (person) openMessage(kith, person, people, pressed);
	};
	/** Picks whom to write to; those who are due come first where nothing is typed. */
	const writeToSomebody = (): void => {
		const search = (query: string): readonly Person[] => (query === "" ? list.dueFirst(clock.today()) : list.search(query));
		new PersonPicker(app, words, search, (person) => { write([person]); }).open();
	};
	return {
		actions: [{
			id: "write",
			title: words.reconnect.writeTo,
			icon,
			section: "do",
			single: true,
			act: write,
		}],
		commands: [command(words, "write-opener", icon, { callback: () => {
			const person = known.personOf(notes.activePath() ?? "");
			if (person) write([person]);
			else writeToSomebody();
		} })],
	};
};

/**
 * Opens a message to a person: about a note where one is named, with an invitation where they are invited. To several only what is drafted
 * already.
 */
function openMessage(
	{ app, words, known, talk, clock, notes, writes, settings }: Kith,
	person: Person,
	people: readonly Person[],
	{ about, inviting, drafted, sent, reach: asked }: Pressed,
): void {
	const today = clock.today();
	const chosen = about === undefined ? undefined : noteToShare(about, person, known, today);
	const others = talk
		.pointsOf(person, today)
		.filter((point) => chosen === undefined || point.kind !== "share-note" || point.note.path !== about);
	const names = nameList(people, words.logging);
	const channelBy = (sentBy: string | undefined): string | null => sentBy ?? firstChannelOf(person);
	// Of a question alone a log does not tell that it was sent.
	const loggedBy = (text: string, by: string | null): string | null => by ?? (isInTouch(null, text) ? null : words.opener.asMessage);
	const against = (_: string, text: string, sentBy: string | undefined): readonly VaultWords[] =>
		crossedBoundaries(`${channelBy(sentBy) ?? ""}\n${text}`, people.map(boundariesOf)).map(words.capture.crossed);
	const log = (_: string, text: string, sentBy: string | undefined): Promise<Drawn | undefined> => written(
		words,
		() => {
			const channel = loggedBy(text, channelBy(sentBy));
			return writes.log({ paths: people.map(({ path }) => path), when: dayInterval(today), channel, text });
		},
		() => () => words.logging.logged(words.veil.people(people.length, names)),
	);
	const whole = openerFor(person, chosen ? [chosen, ...others] : others, known);
	const opener = drafted ? { ...whole, slots: [] } : whole;
	const isOne = people.length === 1;
	new OpenerModal(app, { words, notes, log, against, clock }, {
		person, about, drafted, names: isOne ? undefined : names,
		giveFirst: isToGiveFirst(person, today) ? words.giving.giveFirst : undefined,
		opener, sent, inviting: inviting && { said: invitationOf(person, inviting, opener.language) },
		reach: isOne ? [...reachOf(person)].sort((a, b) => Number(isAsked(b, asked)) - Number(isAsked(a, asked))) : [],
		zone: isOne ? zoneOf(person) : undefined,
		bookingLink: addressOf("booking", settings.current.bookingLink)?.address ?? "",
	}).open();
}

function isAsked({ channel, value }: Reach, asked: Pressed["reach"]): boolean {
	return channel === asked?.channel && value === (asked.value ?? value);
}
