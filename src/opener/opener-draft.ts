import type { CivilDate } from "../calendar/civil-date";
import { guardGreeting } from "../talking-points/greeting-guard";
import type { Opener, SlotName } from "../talking-points/opener";
import type { Silence } from "../talking-points/own-death";
import { isTitled } from "../talking-points/names-of";
import { isTermIn, stillOfThem, topicIn } from "../talking-points/sayable";
import type { Grief } from "../talking-points/grief";
import { spoken } from "../notes/lines/spoken";
import { keyOf, saidBy, type TalkingPoint } from "../talking-points/talking-point";
import { isSaidIn } from "../talking-points/usage";
import { type Words, wordsFor } from "../words/words";
import type { DraftSlot, DraftTo } from "./draft-slot";
import { plainSentence } from "./plain-sentence";
import { inOrder, type Slot } from "./slot";
import { withLinks } from "./with-links";
import type { VaultWords } from "../notes/vault-words";

/** With one of these a message does not begin with a birthday. */
const known: ReadonlySet<TalkingPoint["kind"]> = new Set(["thread", "shared-past"]);
type Language = Opener["language"];
const languages: readonly Language[] = ["en", "zh"];

/**
 * A message in the making: sentences chosen for the slots, and the whole, which follows them until it is edited by hand.
 * From then on a changed sentence takes the place of the former one and nothing else is touched.
 */
export class OpenerDraft {
	readonly #parts: Slot[];
	#composed = "";
	#written = "";
	#writtenIn: Language;
	readonly #to: DraftTo;
	readonly #opener: Opener;
	readonly #today: CivilDate;
	readonly #grief: Grief | undefined;
	/** Why nothing is said at all. */
	readonly silence: Silence | undefined;

	constructor(opener: Opener, to: DraftTo, today: CivilDate) {
		this.silence = opener.silence(today);
		this.#grief = opener.grief(today);
		this.#to = to;
		this.#today = today;
		this.#writtenIn = opener.language;
		this.#opener = opener;
		this.#parts = (this.silence ? [] : opener.slots).map(({ name, choices }) => ({
			name, chosen: undefined, text: "", placed: false, byHand: false,
			choices: choices.filter((point) => languages.some((language) => this.#sentence(name, point, language) !== "")),
		}));
		this.#begin();
	}

	get language(): Language {
		return this.#writtenIn;
	}

	get slots(): readonly DraftSlot[] {
		return this.#parts;
	}

	get message(): VaultWords {
		return this.#written;
	}

	/** Whether the message was edited as a whole. */
	get isByHand(): boolean {
		return this.#written !== this.#composed;
	}

	/** The first word by which the message still talks about them rather than to them. */
	get ofThem(): VaultWords | undefined {
		const { fullName } = this.#to;
		const body = this.#body();
		return stillOfThem(body) ?? (fullName !== undefined && body.includes(fullName) ? fullName : undefined);
	}

	slot(name: SlotName): DraftSlot | undefined {
		return this.#part(name);
	}

	/** Fills a slot with a choice, or empties it. */
	choose(name: SlotName, point: TalkingPoint | undefined): void {
		const part = this.#part(name);
		if (!part) return;
		part.byHand = true;
		part.chosen = point;
		this.#put(part, this.#sentence(name, point));
	}

	/** Writes the sentence of a slot by hand. */
	writeSlot(name: SlotName, text: string): void {
		const part = this.#part(name);
		if (!part) return;
		part.byHand = true;
		if (text.trim() === "") part.chosen = undefined;
		this.#put(part, text);
	}

	/** Sees to it that the message has the sentence of a slot, the best choice where it has none yet. */
	add(name: SlotName): void {
		const part = this.#part(name);
		if (!part) return;
		if (part.text.trim() === "") this.choose(name, part.choices.find((point) => this.#sentence(name, point) !== ""));
		else this.#put(part, part.text);
	}

	/** Writes the whole by hand. */
	writeMessage(text: string): void {
		this.#written = text;
		for (const part of this.#parts) part.placed = part.text !== "" && text.includes(part.text);
	}

	/** Drafts in another language what was not written by hand. */
	writeIn(language: Language): void {
		const address = this.#address();
		const drafted = this.#parts.filter(({ name, chosen, text }) => chosen && text === this.#sentence(name, chosen));
		const isComposed = !this.isByHand;
		this.#writtenIn = language;
		for (const part of drafted) {
			const text = this.#sentence(part.name, part.chosen);
			if (!isComposed && part.placed) this.#put(part, text);
			else part.text = text;
		}
		if (isComposed) {
			this.#begin();
		} else if (this.#written.startsWith(address)) this.#written = `${this.#address()}${this.#written.slice(address.length)}`;
	}

	/** What the log keeps of the message: one line without the address, the notes that it names as links. */
	logText(linkTo: (path: string) => string): string {
		return withLinks(this.#body().replace(/\s+/gu, " ").trim(), this.#chosen(), linkTo);
	}

	/** Begins with the best that can be said in this language, where nothing was chosen or written; what could go to anybody is not. */
	#begin(): void {
		const open = this.#parts.filter((part) => !part.byHand);
		const clear = (): void => { for (const part of open) Object.assign(part, { chosen: undefined, text: "" }); };
		clear();
		for (const part of open) {
			part.chosen = this.#firstChoice(part);
			part.text = part.chosen ? this.#sentence(part.name, part.chosen) : this.#opener.inTheirs(this.#plain(part.name));
		}
		this.#compose();
		const { name, fullName = name, drafted } = this.#to;
		const isOwed = !this.#grief && open.some((part) => part.name === "theirs" && !part.chosen && part.text !== "");
		if (drafted || isOwed || open.length < this.#parts.length || !guardGreeting(this.#written, [name, fullName])) return;
		clear();
		this.#compose();
	}

	/** What stands in a part for which nothing is chosen. */
	#plain(name: SlotName): string {
		return plainSentence(name, {
			opener: this.#opener, words: this.#words, to: this.#to, today: this.#today, grief: this.#grief, chosen: this.#chosen(),
			topic: this.#topic, asksAlready: this.#asksAlready(), said: (point) => this.#said(point),
		});
	}

	/** What may be asked after where nothing else is known. */
	get #topic(): string | undefined {
		return isTitled(this.#to.name) ? undefined : this.#opener.topic(this.#writtenIn, this.#today);
	}

	/** Changes a sentence, and with it the whole. */
	#put(part: Slot, text: string): void {
		const former = part.text;
		part.text = text;
		if (!this.isByHand) this.#compose();
		else if (part.placed) {
			const at = this.#written.lastIndexOf(former);
			this.#written = `${this.#written.slice(0, at)}${text}${this.#written.slice(at + former.length)}`;
			part.placed = text !== "";
		} else if (text !== "") {
			this.#written = this.#words.message("", [this.#written, text]);
			part.placed = true;
		}
	}

	#compose(): void {
		const { drafted, name } = this.#to;
		const said = this.silence ? "" : this.#words.courteous(drafted?.text(this.#writtenIn) ?? "", name);
		this.#composed = this.#words.message(this.#address(), [said, ...inOrder(this.#parts).map(({ text }) => text)]);
		this.#written = this.#composed;
		for (const part of this.#parts) part.placed = part.text !== "";
	}

	get #words(): Words["opener"] {
		return wordsFor(this.#writtenIn).opener;
	}

	#part(name: SlotName): Slot | undefined {
		return this.#parts.find((part) => part.name === name);
	}

	/** The message without the greeting. */
	#body(): string {
		const address = this.#address();
		return this.#written.startsWith(address) ? this.#written.slice(address.length) : this.#written;
	}

	#address(): string {
		return this.silence ? "" : this.#words.address(this.#to.drafted?.to(this.#writtenIn) ?? this.#to.name);
	}

	#sentence(name: SlotName, point: TalkingPoint | undefined, language = this.#writtenIn): string {
		const { opener } = wordsFor(language);
		const said = point && opener.draft(name, this.#opener.toThem(point, language), this.#today);
		return said === undefined ? "" : this.#opener.inTheirs(opener.courteous(said, this.#to.name));
	}

	/**
	 * The best choice that goes with what is already chosen; the note that the message is about comes first. A thread of theirs is left to
	 * the question, a note to another day.
	 */
	#firstChoice({ name, choices }: Slot): TalkingPoint | undefined {
		const { about } = this.#to;
		const wanted = about === undefined ? undefined : choices.find((point) => point.kind === "share-note" && point.note.path === about);
		// A note that shares no more than a tag, in another language, or about what has no name in this one, is sent where one chooses to.
		const language = this.#writtenIn;
		const sayable = choices.filter((point) =>
			this.#sentence(name, point) !== ""
			&& (point.kind !== "share-note" || (point.shared.some(({ passing }) => !passing)
				&& isTermIn(point.note.name, language) && topicIn(point, language) !== undefined)),
		);
		const [best] = sayable;
		if (wanted || (name === "theirs" && this.#isLeftToQuestion(best))) {
			// News comes before what was noted to be asked some day.
			const isNoted = best?.kind === "thread" && best.anytime;
			return wanted ?? (isNoted ? sayable.find((point) => point.kind === "good-news" && this.#goesWith(name, point)) : undefined);
		}
		return sayable.find((point) => this.#goesWith(name, point));
	}

	/** Whether the best that there is of theirs is a thread, or a note where there is a thread: one thing at a time. */
	#isLeftToQuestion(best: TalkingPoint | undefined): boolean {
		return best?.kind === "share-note" ? this.#canAsk() : best?.kind === "thread";
	}

	/** Whether there is a thing of theirs to ask after. */
	#canAsk(besides?: TalkingPoint["kind"]): boolean {
		const kinds = ["thread", "promise", besides];
		return this.#part("question")?.choices.some((one) => kinds.includes(one.kind) && this.#sentence("question", one) !== "") ?? false;
	}

	/** A question about a note needs the note, a birthday that nothing else is known; the same words are not said twice. */
	#goesWith(name: SlotName, point: TalkingPoint): boolean {
		if (!this.#opener.isTimely(point, this.#today)) return false;
		if (name === "question" && point.kind === "share-note") return this.#chosen().some((chosen) => keyOf(chosen) === keyOf(point));
		if (point.kind === "date") return this.#canOpen(point.daysLeft);
		if (!this.#suits(name, point)) return false;
		// Beside a promise the last talk would be a second thing.
		if (point.kind === "thread" && !point.asked
			&& this.#chosen().some((one) => one.kind === "promise" || isSaidIn(this.#said(one), this.#sentence(name, point)))) return false;
		const said = this.#said(point);
		return said === "" || !this.#sentence(name, point).includes(said) || !this.#parts.some((part) => part.text.includes(said));
	}

	#canOpen(daysLeft: number): boolean {
		const isNone = (name: SlotName) => (one: TalkingPoint) => !known.has(one.kind) || this.#sentence(name, one) === "";
		return daysLeft < 0 || this.#parts.every((part) => part.choices.every(isNone(part.name)));
	}

	#said(point: TalkingPoint): string {
		return spoken(saidBy(this.#opener.toThem(point, this.#writtenIn))[0] ?? "");
	}

	/**
	 * What goes with the rest. What two went through begins a message that has nothing of theirs, and is not tacked on to one that has.
	 * What could be asked of anybody is there to be chosen.
	 */
	#suits(name: SlotName, point: TalkingPoint): boolean {
		const { kind } = point;
		if (kind === "question" || (name === "question" && this.#asksAlready())) return false;
		if (name === "shared" && kind === "thread") return this.#isElseEmpty();
		const chosen = this.#chosen();
		if (kind !== "shared-past") return kind !== "mention" || chosen.every((one) => one.kind === "thread");
		return chosen.length === 0 && !this.#canAsk("mention") && !(point.past === "met" && this.#opener.isInTouch(this.#today));
	}

	/** Whether a message would say nothing, or only ask after what a note tells: what the two did last then begins it. */
	#isElseEmpty(): boolean {
		return this.#parts.every(({ text }) => text === "") && !this.#canAsk() && (this.#topic === undefined || this.#canAsk("mention"));
	}

	/** Whether an answer that is owed asks on about what they wrote, or a birthday how it is spent. */
	#asksAlready(): boolean {
		return this.#parts.some(({ chosen, text }) => (chosen?.kind === "owed-reply" || chosen?.kind === "date") && /[?？]$/u.test(text));
	}

	#chosen(): readonly TalkingPoint[] {
		return this.#parts.flatMap(({ chosen }) => chosen ?? []);
	}
}
