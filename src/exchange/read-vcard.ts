import type { Card, CardFile } from "./card";
import { addOtherName, type CardDraft, emptyCard, finished, labelOf, oneLine, shortened } from "./card-draft";
import { byteText, decoderFor } from "./file-bytes";
import { nameBesides, nameOf, type NameParts } from "./joined-name";
import { NotePlans } from "./note-plans";
import { readVCardLine, unfolded, type VCardLine } from "./vcard-lines";
import { mapSteps, type Steps } from "../notes/steps";
import { takeProperty } from "./vcard-properties";
import { unknownCharset, VCardText } from "./vcard-text";

const linesPerStep = 500;
const cardsPerStep = 20;

/** Reads the cards of a file, in versions 2.1, 3.0 and 4.0 and as programs write them. Whatever one card is like, the others are read. */
export function* readVCards(data: Uint8Array | string): Steps<CardFile> {
	const lines = yield* unfolded(yield* byteText(data));
	const decode = yield* decoderFor(lines);
	const reading: Reading = { text: new VCardText(decode), plans: new NotePlans() };
	const cutter = new CardCutter();
	yield* mapSteps(lines, linesPerStep, (line) => { cutter.add(line); });
	const cards = yield* mapSteps(cutter.cards, cardsPerStep, (card, index) => readCard(card, index + 1, reading));
	const outside = cutter.outside.slice(0, mostUnread);
	return {
		format: "vcard",
		why: { kind: "begins-with", text: "BEGIN:VCARD" },
		cards: withNamesOfRelated(cards),
		problems: outside.length > 0 ? [{ kind: "unread-lines", lines: outside.map((line) => shortened(decode(line))) }] : [],
	};
}

/** Cards may name each other by their uids. */
function withNamesOfRelated(cards: readonly Card[]): readonly Card[] {
	if (!cards.some(({ related }) => related.some(({ uid }) => uid !== undefined))) return cards;
	const names = new Map(cards.flatMap(({ uid, name }) => (uid === null ? [] : [[uid, name] as const])));
	return cards.map(({ related, ...card }) => ({
		...card,
		related: related.map(({ label, name, uid = "" }) => ({ label, name: names.get(uid) ?? name })),
	}));
}

interface CardLines {
	readonly lines: (VCardLine | string)[];
	/** Whether its end stands there. */
	isFinished: boolean;
}

const mark = /^\s*VCARD\s*$/i;
const innerBegin = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
/** So many of the lines that cannot be read are told of. */
const mostUnread = 20;

/** Cuts lines into cards. A card within another, such as that of an assistant, is none of the list; any other begins a new one. */
class CardCutter {
	readonly cards: CardLines[] = [];
	/** Lines that stand in no card. */
	readonly outside: string[] = [];
	#open: CardLines | undefined;
	#inside = 0;
	#mayNest = false;

	add(written: string): void {
		const line = readVCardLine(written);
		const edge = edgeOf(line);
		if (edge === "BEGIN") this.#begin();
		else if (edge === "END") this.#end();
		else if (!this.#open) this.outside.push(written);
		else if (this.#inside === 0) this.#open.lines.push(line ?? written);
		const isAgent = this.#open !== undefined && line?.name === "AGENT";
		this.#mayNest = isAgent && !innerBegin.test(line.value);
		if (isAgent && !this.#mayNest) this.#inside++;
	}

	#begin(): void {
		this.#inside = this.#mayNest ? this.#inside + 1 : 0;
		if (this.#mayNest) return;
		this.#open = { lines: [], isFinished: false };
		this.cards.push(this.#open);
	}

	#end(): void {
		if (this.#inside > 0) this.#inside--;
		else if (this.#open) {
			this.#open.isFinished = true;
			this.#open = undefined;
		}
	}
}

function edgeOf(line: VCardLine | undefined): "BEGIN" | "END" | undefined {
	return (line?.name === "BEGIN" || line?.name === "END") && mark.test(line.value) ? line.name : undefined;
}

/** What the cards of one file are read with. */
interface Reading {
	readonly text: VCardText;
	readonly plans: NotePlans;
}

function readCard({ lines, isFinished }: CardLines, place: number, { text, plans }: Reading): Card {
	const card = emptyCard(place);
	const labels = new Map<string, string>();
	for (const line of lines) if (typeof line !== "string" && line.name === "X-ABLABEL") labels.set(line.group, labelOf(text.whole(line)));
	const names = new Map<string, VCardLine>();
	for (const line of lines) {
		if (typeof line === "string") noteUnreadable(card, text.plain(line));
		else if (!nameProperty.test(line.name)) {
			noteCharset(card, line);
			takeProperty({ line, card, text, label: labels.get(line.group) ?? "" });
		} else if (!names.has(line.name)) {
			noteCharset(card, line);
			names.set(line.name, line);
		}
	}
	nameCard(card, names, text);
	if (!isFinished) card.problems.push({ kind: "unfinished" });
	plans.addTo(card);
	return finished(card);
}

/** Properties that the name is made of, or that belong to others. */
const nameProperty = /^(?:FN|N|X-PHONETIC-(?:FIRST|MIDDLE|LAST)-NAME|X-ABLABEL)$/;

function nameCard(card: CardDraft, names: ReadonlyMap<string, VCardLine>, text: VCardText): void {
	const whole = (name: string): string => {
		const line = names.get(name);
		return line ? oneLine(text.whole(line)) : "";
	};
	const line = names.get("N");
	const [family = "", given = "", middle = ""] = line ? text.parts(line).map(oneLine) : [];
	const parts: NameParts = { family, given, middle };
	const shown = whole("FN");
	card.name = [nameOf(shown, parts), card.otherNames[0] ?? "", card.organization].find((name) => name !== "") ?? "";
	addOtherName(card, nameBesides(shown, parts));
	const spoken = ["LAST", "MIDDLE", "FIRST"].map((part) => whole(`X-PHONETIC-${part}-NAME`));
	addOtherName(card, spoken.filter((part) => part !== "").join(" "));
}

function noteUnreadable(card: CardDraft, line: string): void {
	if (card.problems.length < mostUnread) card.problems.push({ kind: "unreadable-line", text: shortened(oneLine(line)) });
}

function noteCharset(card: CardDraft, line: VCardLine): void {
	const charset = unknownCharset(line);
	const isTold = card.problems.some((problem) => problem.kind === "unknown-charset" && problem.charset === charset);
	if (charset !== undefined && !isTold) card.problems.push({ kind: "unknown-charset", charset });
}
