import { noCircle } from "../cadence/circle";
import { notRefused, type Refusal } from "../notes/refusal";
import { textsOf } from "../notes/yaml/property-values";
import { isOpen } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { keyAmong } from "../people/reading/key-in-note";
import { type CircleChoice, circleChoices } from "../reconnect/circle-choices";
import { circleLabel } from "../reconnect/entry-words";
import { nameList } from "../reconnect/name-list";
import { shownCircle } from "../reconnect/shown-properties";
import type { ActionPorts } from "./action-ports";
import type { PropertyEdit } from "../writes/person-writes";
import type { Caps } from "./caps";
import type { PropertyChanges, Sheet, SetMeaning } from "./set-sheet";
import { written } from "./telling";
import type { Drawn } from "../veil/drawn";
import type { VaultWords } from "../notes/vault-words";

/** What setting needs of the rest of Kith. */
export type SetPeoplePorts = Pick<ActionPorts, "words" | "telling" | "writes" | "settings" | "known" | "list" | "clock"> & {
	readonly caps: Pick<Caps, "came">;
};

/** The circles as they can be chosen now. */
export function choicesOf({
	settings, words, known, list, clock,
}: Pick<ActionPorts, "settings" | "words" | "known" | "list" | "clock">): readonly CircleChoice[] {
	const { circles } = settings.current;
	return circleChoices(
		{ circles, words, people: known.people, standing: (person, today) => list.standing(person, today) },
		clock.today(),
	);
}

/** Puts people into the circle at a place in the settings, or into none. Resolves to undefined, or to the sentence that says why not. */
export function setCircle(kith: SetPeoplePorts, people: readonly Person[], place: number): Promise<Drawn | undefined> {
	const circle = place === 0 ? noCircle : kith.settings.current.circles[place - 1];
	return circle ? setProperties(kith, people, new Map([["circle", circle.id]])) : Promise.resolve(undefined);
}

/** What the note of a person says of what can be set, private things left out. */
export function sheetOf(kith: Pick<SetPeoplePorts, "known">, person: Person): Sheet {
	const open = (meaning: SetMeaning, text: string | null | undefined): string => (isOpen(person, meaning) ? text ?? "" : "");
	return {
		circle: shownCircle(person) ?? "",
		cadence: open("cadence", person.cadence.origin === "written" ? person.cadence.text : ""),
		birthday: open("birthday", person.birthday?.text),
		topics: topicsOf(kith, person.path).join(", "),
		channel: open("channel", person.channel),
	};
}

/** Topics as the note writes them, links as links. */
function topicsOf({ known }: Pick<ActionPorts, "known">, path: string): readonly string[] {
	const properties = known.openPropertiesOf(path);
	return textsOf(properties[keyAmong(Object.entries(properties), "topics", known.rules()) ?? ""]);
}

/** Commas that part topics stand outside links. */
const betweenTopics = /[,，、;；](?![^[\]]*\]\])/u;

function listed(text: string): readonly string[] {
	return text.split(betweenTopics).map((topic) => topic.trim()).filter((topic) => topic !== "");
}

/** Writes what was changed; resolves with undefined, or with the sentence that says why not. */
export function setProperties(kith: SetPeoplePorts, people: readonly Person[], changes: PropertyChanges): Promise<Drawn | undefined> {
	const { words } = kith;
	const say = words.logging;
	if (changes.size === 0) return Promise.resolve(undefined);
	const namesBut = (refused: readonly Refusal[]): VaultWords => nameList(notRefused(people, refused), say);
	const edits = people.map(({ path }) => ({
		path,
		edits: [...changes].map(([meaning, text]): PropertyEdit => ({
			meaning,
			value: valueOf(kith, { path, isOne: people.length === 1 }, meaning, text),
		})),
	}));
	const said = [...changes].map(([meaning, text]) => shown(kith, meaning, text)).join(say.comma);
	const circle = changes.get("circle");
	if (circle !== undefined) kith.caps.came(circle, people.map(({ path }) => path));
	return written(kith, () => kith.writes.set(edits, (refused) => say.labels.set(namesBut(refused))), (paths, refused) =>
		() => {
			const { veil, discreet } = words;
			const names = veil.people(people.length - refused.length, namesBut(refused));
			return say.setDone(names, paths.length === 0 ? say.setNothing : veil.quote(said, discreet.done));
		},
	);
}

/** Topics of several people are added to what each has. */
function valueOf(
	kith: SetPeoplePorts,
	{ path, isOne }: { readonly path: string; readonly isOne: boolean },
	meaning: SetMeaning,
	text: string,
): string | readonly string[] | null {
	if (meaning !== "topics") return text === "" ? null : text;
	const topics = isOne ? listed(text) : [...new Set([...topicsOf(kith, path), ...listed(text)])];
	return topics.length === 0 ? null : topics;
}

/** What was set, in words. */
function shown(kith: Pick<ActionPorts, "words" | "settings">, meaning: SetMeaning, text: string): VaultWords {
	const { words } = kith;
	if (text === "") return meaning === "circle" ? words.reconnect.noCircle : words.logging.setGone(words.settings.propertyNames[meaning]);
	if (meaning === "circle") return circleLabel(text, kith.settings.current.circles, words);
	return words.logging.cadences.find(({ value }) => meaning === "cadence" && value === text)?.label ?? text;
}
