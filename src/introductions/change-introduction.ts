import type { CivilDate } from "../calendar/civil-date";
import { readLogHead } from "../interactions/logs/log-head";
import {
	type IntroductionBox, introductionItems, introductionWords, type NamedInLine, readIntroduction,
} from "../interactions/roster/read-introduction";
import type { RosterStatus } from "../interactions/roster/roster-status";
import { setStatus } from "../interactions/roster/set-status";
import { insertLines } from "../notes/lines/insert-lines";
import type { Line } from "../notes/lines/line";
import { noteLanguage } from "../notes/lines/note-language";
import { oneLine } from "../notes/lines/one-line";
import { withoutBlockId } from "../notes/lines/plain-text";
import type { ListItem } from "../notes/lines/read-list";
import { scanLines } from "../notes/lines/scan-lines";
import { refuse } from "../notes/refusal";
import type { IntroductionPlace } from "./introduction";
import { fieldName } from "./start-introduction";

type Place = Pick<IntroductionPlace, "line" | "said">;

/** Whose box is meant: which one that is where there is one, and what a new one says. */
export interface BoxOf {
	readonly name: string;
	readonly isTheirs: (named: NamedInLine) => boolean;
}

/** The text with somebody's answer beneath an introduction; without a box for it, one is made. */
export function setConsent(text: string, place: Place, { name, isTheirs }: BoxOf, status: RosterStatus, today: CivilDate): string {
	const { item, lines } = found(text, place);
	const { consents } = boxesOf(item);
	return setBox(text, place, {
		box: (now) => now.consents.find(isTheirs),
		said: `${name} ${introductionWords[languageOf(lines, item)].agrees}`,
		at: endOf(item, consents.at(-1)) ?? item.children[0]?.line ?? item.to,
		status,
	}, today);
}

/** The text with an introduction that is made, or is not any more. Refuses where not both have agreed. */
export function setMade(text: string, place: Place, status: RosterStatus, today: CivilDate): string {
	const { item, lines } = found(text, place);
	const { consents } = boxesOf(item);
	return setBox(text, place, {
		box: (now) => now.made,
		said: introductionWords[languageOf(lines, item)].made,
		at: endOf(item, consents.at(-1)) ?? item.children[0]?.line ?? item.to,
		status,
	}, today);
}

/** The text with what came of an introduction and, where it helped me, as something to give thanks for. */
export function addOutcome(text: string, place: Place, outcome: string, isThanked: boolean): string {
	const { item, lines } = found(text, place);
	const language = languageOf(lines, item);
	const kinds = isThanked ? (["outcome", "thanks"] as const) : (["outcome"] as const);
	const result = addBeneath(text, lines, item, item.to, kinds.map((kind) => `${fieldName(kind, { language })}:: ${oneLine(outcome)}`));
	const now = found(result, place).item;
	// Checked by reading: what landed in code or in a comment would be lost.
	if (now.children.length !== item.children.length + kinds.length) refuse("no-place", place.said, { line: item.line });
	return result;
}

interface BoxChange {
	readonly box: (boxes: Boxes) => IntroductionBox | undefined;
	/** What a new box says, and the line before which it stands. */
	readonly said: string;
	readonly at: number;
	readonly status: RosterStatus;
}

function setBox(text: string, place: Place, { box, said, at, status }: BoxChange, today: CivilDate): string {
	const { item, lines } = found(text, place);
	const isThere = box(boxesOf(item)) !== undefined;
	const withBox = isThere ? text : addBeneath(text, lines, item, at, [`[ ] ${said}`]);
	const now = box(boxesOf(found(withBox, place).item));
	if (!now) refuse("no-place", said, { line: item.line });
	return setStatus(withBox, { line: now.line, name: now.label, status }, today);
}

interface Found {
	readonly lines: readonly Line[];
	readonly item: ListItem;
}

/** The item of the introduction, nearest to where it was last seen. Refuses where it is gone. */
function found(text: string, { line, said }: Place): Found {
	const lines = scanLines(text);
	const [item] = introductionItems(lines)
		.filter((one) => readLogHead(withoutBlockId(one.text))?.text === said)
		.sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
	if (!item) refuse("changed-since", said, { line });
	return { lines, item };
}

type Boxes = Pick<ReturnType<typeof readIntroduction>, "consents" | "made">;

function boxesOf({ text, children }: ListItem): Boxes {
	return readIntroduction(text, children, nothingPrivate);
}

const nothingPrivate: ReadonlySet<number> = new Set<number>();

/** The line after what belongs to a box. */
function endOf({ children }: ListItem, box: IntroductionBox | undefined): number | undefined {
	return children.find(({ line }) => line === box?.line)?.to;
}

function addBeneath(text: string, lines: readonly Line[], item: ListItem, at: number, said: readonly string[]): string {
	const lead = leadOf(lines, item);
	return insertLines(text, lines, at, said.map((each) => lead + each));
}

const leadOfItem = /^\s*[-*+]\s+/u;
const indent = /^\s*/u;

/** What stands before what is nested in an item: as before what is there, else four blanks, or a tab in a note that has them. */
function leadOf(lines: readonly Line[], { line, children }: ListItem): string {
	const beside = leadOfItem.exec(lines[children[0]?.line ?? -1]?.text ?? "")?.[0];
	if (beside !== undefined) return beside;
	const isTabbed = lines.some((one) => one.item && one.text.startsWith("\t"));
	return `${indent.exec(lines[line]?.text ?? "")?.[0] ?? ""}${isTabbed ? "\t" : "    "}- `;
}

/** The language that an introduction is written in. */
function languageOf(lines: readonly Line[], { line, to, text }: ListItem): "en" | "zh" {
	const beneath = lines.slice(line + 1, to).map((one) => one.text).join("\n");
	if (chinese.test(beneath)) return "zh";
	if (english.test(beneath)) return "en";
	return text.includes(fieldName("intro", { language: "zh" })) ? "zh" : noteLanguage(lines.map((one) => one.text).join("\n")) ?? "en";
}

const chinese = /愿意|同意|介绍了/u;
const english = /\b(?:agree[sd]?|made|introduced)\b/iu;
