import type { CivilDate } from "../calendar/civil-date";
import type { Opener, SlotName } from "../talking-points/opener";
import { isTitled } from "../talking-points/names-of";
import { isTermIn, stillOfThem } from "../talking-points/sayable";
import { spoken } from "../notes/lines/spoken";
import { keyOf, saidBy, type TalkingPoint } from "../talking-points/talking-point";
import { type Words, wordsFor } from "../words/words";
import type { Drafted } from "./drafted";
import type { VaultWords } from "../notes/vault-words";

/** A part of a message in the making. */
export interface DraftSlot {
	readonly name: SlotName;
	/** What could fill it, the best first; each cites its source. */
	readonly choices: readonly TalkingPoint[];
	readonly chosen: TalkingPoint | undefined;
	/** The sentence as it stands, edited or not. */
	readonly text: VaultWords;
}

/** To whom, and about which note where one is named. */
export interface DraftTo {
	/** What the message greets them by. */
	readonly name: VaultWords;
	/** What the notes call them in full. */
	readonly fullName?: VaultWords | undefined;
	readonly about?: string | undefined;
	readonly drafted?: Drafted | undefined;
}

interface Slot {
	readonly name: SlotName;
	readonly choices: readonly TalkingPoint[];
	chosen: TalkingPoint | undefined;
	text: string;
	/** Whether the sentence stands in a message that was edited by hand. */
	placed: boolean;
	/** Whether it was chosen or written by the user. */
	byHand: boolean;
}

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
	readonly #toThem: Opener["toThem"];
	readonly #today: CivilDate;

	constructor(opener: Opener, to: DraftTo, today: CivilDate) {
		this.#to = to;
		this.#today = today;
		this.#writtenIn = opener.language;
		this.#toThem = (point, language) => opener.toThem(point, language);
		this.#parts = opener.slots.map(({ name, choices }) => ({
			name, chosen: undefined, text: "", placed: false, byHand: false,
			choices: choices.filter((point) => languages.some((language) => this.#sentence(name, point, language) !== "")),
		}));
		this.#fill();
		this.#compose();
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
			this.#fill();
			this.#compose();
		} else if (this.#written.startsWith(address)) this.#written = `${this.#address()}${this.#written.slice(address.length)}`;
	}

	/** What the log keeps of the message: one line without the address, the notes that it names as links. */
	logText(linkTo: (path: string) => string): string {
		return this.#parts.reduce((text, { chosen }) => {
			if (chosen?.kind !== "share-note") return text;
			const link = linkTo(chosen.note.path);
			return text.includes(link) ? text : text.replace(chosen.note.name, () => link);
		}, this.#body().replace(/\s+/gu, " ").trim());
	}

	/** Begins with the best that can be said in this language, where nothing was chosen or written. */
	#fill(): void {
		const open = this.#parts.filter((part) => !part.byHand);
		for (const part of open) Object.assign(part, { chosen: undefined, text: "" });
		for (const part of open) {
			part.chosen = this.#firstChoice(part);
			part.text = this.#sentence(part.name, part.chosen);
		}
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
		const said = this.#words.courteous(this.#to.drafted?.text(this.#writtenIn) ?? "", this.#to.name);
		this.#composed = this.#words.message(this.#address(), [said, ...this.#inOrder().map(({ text }) => text)]);
		this.#written = this.#composed;
		for (const part of this.#parts) part.placed = part.text !== "";
	}

	/** Their thing comes first, and the question about it follows at once; one that names nothing of theirs comes last. */
	#inOrder(): readonly Slot[] {
		const question = this.#part("question");
		if (!question?.chosen || !this.#isOfTheirs(question.chosen)) return this.#parts;
		const [theirs, ...rest] = this.#parts.filter((part) => part !== question);
		return theirs ? [theirs, question, ...rest] : this.#parts;
	}

	/** Whether the words of a line cannot be said, and the sentence would be the same for any. */
	#isVague(name: SlotName, point: TalkingPoint): boolean {
		return point.kind !== "question" && this.#sentence(name, point) === this.#sentence(name, { ...point, text: "" });
	}

	/** Whether a question names a thing of theirs. */
	#isOfTheirs(point: TalkingPoint): boolean {
		return point.kind === "share-note" || (point.kind === "thread" && !this.#isVague("question", point));
	}

	/** Whether a thread can only be named by its day, which the message has named already, or which was before they wrote. */
	#namesTheDay(name: SlotName, point: TalkingPoint): boolean {
		if (point.kind !== "thread" || !this.#isVague(name, point)) return false;
		return this.#chosen().some((other) => "when" in other && (other.kind === "owed-reply" || other.when.to === point.when.to));
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
		return this.#words.address(this.#to.drafted?.to(this.#writtenIn) ?? this.#to.name);
	}

	#sentence(name: SlotName, point: TalkingPoint | undefined, language = this.#writtenIn): string {
		const { opener } = wordsFor(language);
		return point ? opener.courteous(opener.draft(name, this.#toThem(point, language), this.#today), this.#to.name) : "";
	}

	/**
	 * The best choice that goes with what is already chosen; the note that the message is about comes first. A thread of theirs is left to
	 * the question, a note to another day.
	 */
	#firstChoice({ name, choices }: Slot): TalkingPoint | undefined {
		const { about } = this.#to;
		const wanted = about === undefined ? undefined : choices.find((point) => point.kind === "share-note" && point.note.path === about);
		// A note in another language is sent where one chooses to.
		const sayable = choices.filter((point) =>
			this.#sentence(name, point) !== "" && !(point.kind === "share-note" && !isTermIn(point.note.name, this.#writtenIn)),
		);
		if (wanted || (name === "theirs" && this.#isLeftToQuestion(sayable[0]))) return wanted;
		return sayable.find((point) => this.#goesWith(name, point));
	}

	/** Whether the best that there is of theirs is a thread, or a note where there is a thread: one thing at a time. */
	#isLeftToQuestion(best: TalkingPoint | undefined): boolean {
		return best?.kind === "share-note" ? this.#canAsk((point) => this.#isOfTheirs(point)) : best?.kind === "thread";
	}

	#canAsk(fits: (thread: TalkingPoint) => boolean): boolean {
		const isAsked = (point: TalkingPoint): boolean =>
			point.kind === "thread" && this.#sentence("question", point) !== "" && fits(point);
		return this.#part("question")?.choices.some(isAsked) ?? false;
	}

	/** A question about a note needs the note, a birthday that nothing else is known; the same words are not said twice. */
	#goesWith(name: SlotName, point: TalkingPoint): boolean {
		if (name === "question" && point.kind === "share-note") return this.#chosen().some((chosen) => keyOf(chosen) === keyOf(point));
		if (point.kind === "date") {
			return this.#parts.every((part) => part.choices.every((one) => !known.has(one.kind) || this.#sentence(part.name, one) === ""));
		}
		if (!this.#suits(name, point)) return false;
		const said = spoken(saidBy(this.#toThem(point, this.#writtenIn))[0] ?? "");
		return said === "" || !this.#sentence(name, point).includes(said) || !this.#parts.some((part) => part.text.includes(said));
	}

	/**
	 * What goes with the rest. What two went through is where a message begins that has nothing of theirs, and is not tacked on to one that
	 * has; thanks that cannot say for what, and what could be asked of anybody, stand in for something better; nobody with a title is asked
	 * that. One line of a note is enough, and the day of the talk is named once.
	 */
	#suits(name: SlotName, point: TalkingPoint): boolean {
		const chosen = this.#chosen();
		if (name === "question" && (this.#asksAlready() || this.#namesTheDay(name, point))) return false;
		if (point.kind === "thanks") return !this.#isVague(name, point) || !this.#canAsk(() => true);
		if (point.kind === "question") {
			return !isTitled(this.#to.name) && chosen.every(({ kind }) => kind === "mention" || kind === "shared-past");
		}
		if (point.kind === "mention") return chosen.length === 0 && !this.#canAsk(() => true);
		return point.kind !== "shared-past" || (chosen.length === 0 && !this.#canAsk((thread) => this.#isOfTheirs(thread)));
	}

	/** Whether an answer that is owed asks on about what they wrote, or a birthday how it is spent. */
	#asksAlready(): boolean {
		return this.#parts.some(({ chosen, text }) => (chosen?.kind === "owed-reply" || chosen?.kind === "date") && /[?？]$/u.test(text));
	}

	#chosen(): readonly TalkingPoint[] {
		return this.#parts.flatMap(({ chosen }) => chosen ?? []);
	}
}
