import { debounce } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { Person } from "../../people/person/person";
import { favoursFirst } from "../../capture/capture-change";
import type { Words } from "../../words/words";
import { textButton } from "../../obsidian/ui/text-button";
import type { Draft, Form, LinesOfOne, Obstacle, Step } from "../../writes/drafting";
import { WriteAnyway } from "../../obsidian/ui/write-anyway";
import { drawChoice, type FormModal } from "../../obsidian/ui/form-modal";
import { type Drawn, drawAttr, drawText } from "../../obsidian/ui/drawn";
import type { VaultWords } from "../../notes/vault-words";

/** What a form that writes needs. */
export interface DraftPorts {
	readonly words: Words;
	today(): CivilDate;
	read(form: Form, today: CivilDate): Draft;
	/** The lines that a draft adds, as they will stand in the notes: first those of the first named. */
	linesOf(draft: Draft): Promise<readonly LinesOfOne[]>;
	/** Writes just this draft; resolves with undefined when done, or with the sentence that says why not. */
	save(draft: Draft): Promise<Drawn | undefined>;
	/** Lets somebody be picked from everybody. */
	pick(choose: (person: Person) => void): void;
}

/** The form that a draft is read from. */
export interface DraftedForm {
	filled(): Form;
	/** Puts other words in the place of some, in whichever field they stand. */
	replace(words: string, instead: string): void;
	/** Whether what is filled in is still being put down, so that one should not be told yet what is missing. */
	isUnfinished(draft: Draft): boolean;
}

/** What is shown, and of what it was read. */
interface Shown {
	readonly form: Form;
	readonly today: CivilDate;
	readonly draft: Draft;
	/** What the draft adds, once that is known. */
	lines?: readonly LinesOfOne[];
}

/** Milliseconds without a key after which one is not typing. */
const pause = 900;

/** Shows in a form what Write will do, and what prevents it, with the step that helps. What is shown is what is written. */
export class DraftView {
	/** Names that are ticked to get a note. */
	readonly #ticked = new Set<VaultWords>();
	/** Names that are ticked to be left out. */
	readonly #leftOut = new Set<VaultWords>();
	/** Those picked for a line that names nobody. */
	#picked: readonly Person[] = [];
	/** What was asked to be shown last: no other is drawn. */
	#shown: Shown | undefined;
	readonly #namesEl: HTMLElement;
	readonly #previewEl: HTMLElement;
	readonly #stepsEl = createDiv("kith-steps");
	/** What there is to think of and stands on screen: nothing is written before it does. */
	#seen: VaultWords = "";
	#writeAnyway: WriteAnyway | undefined;
	readonly #form: FormModal;
	readonly #ports: DraftPorts;
	readonly #drafted: DraftedForm;
	/** Says after a pause in typing what keeps the draft from being written. */
	readonly #complain = debounce((obstacles: readonly Obstacle[]) => {
		drawText(this.#form.errorEl, this.#sentenceOf(obstacles));
	}, pause, true);

	constructor(form: FormModal, ports: DraftPorts, drafted: DraftedForm) {
		this.#form = form;
		this.#ports = ports;
		this.#drafted = drafted;
		this.#namesEl = form.drawField();
		this.#previewEl = form.drawField();
		this.#namesEl.addEventListener("change", () => { void this.show(); });
	}

	/** Ends the form; the steps stand with what they mend. */
	end(cancel: string, save: string): void {
		this.#writeAnyway = new WriteAnyway(this.#form.end(cancel, save), this.#ports.words);
		this.#form.errorEl.after(this.#stepsEl);
	}

	/** Writes what is shown, unless there is something to be said first. */
	save(): Promise<Drawn | undefined> {
		return this.#write();
	}

	/** Draws at once what there is to say, and the lines when they are known. */
	showAtOnce(): void {
		const shown = this.#read();
		this.#draw(shown.draft, []);
		void this.#drawWhole(shown);
	}

	/** Draws what would be written, whole; what was said of it before holds no more. */
	show(): Promise<void> {
		return this.#drawWhole(this.#read());
	}

	clear(): void {
		this.#hush();
		this.#shown = undefined;
		for (const el of [this.#previewEl, this.#stepsEl, this.#namesEl]) el.empty();
		this.#seen = "";
		this.#writeAnyway?.show("");
	}

	#hush(): void {
		this.#form.errorEl.empty();
		this.#complain.cancel();
	}

	/** Reads what is filled in, to be shown in the place of all before. */
	#read(): Shown {
		this.#hush();
		const form = this.#filled();
		const today = this.#ports.today();
		return (this.#shown = { form, today, draft: this.#ports.read(form, today) });
	}

	#filled(): Form {
		const form = this.#drafted.filled();
		const newPeople = [...form.newPeople, ...this.#ticked];
		return { ...form, people: [...form.people, ...this.#picked], newPeople, leftOut: [...this.#leftOut] };
	}

	async #drawWhole(shown: Shown): Promise<void> {
		const lines = await this.#ports.linesOf(shown.draft);
		// What is typed on meanwhile has a preview of its own.
		if (this.#shown !== shown) return;
		shown.lines = lines;
		this.#draw(shown.draft, lines);
	}

	/** Writes the draft that is shown: as it stands, as a plan, or in the log as no contact. */
	async #write(does?: "plan" | "keep"): Promise<Drawn | undefined> {
		this.#complain.cancel();
		const shown = this.#shown && isSame(this.#shown.form, this.#filled()) ? this.#shown : this.#read();
		const { draft } = shown;
		if (await this.#isOther(shown)) {
			await this.show();
			const { capture, veil } = this.#ports.words;
			const seen = this.#seen;
			return () => [capture.changed, veil.quote(seen, "")].join(" ").trim();
		}
		const warnings = warningsOf(draft);
		if (does === undefined && warnings !== "" && warnings !== this.#seen) {
			await this.#drawWhole(shown);
			return this.#warned(warnings);
		}
		const meant = does && { plan: "future-date", keep: "no-contact" }[does];
		const others = draft.obstacles.filter(({ code }) => code !== meant);
		if (others.length > 0) return this.#sentenceOf(others);
		const problem = await this.#ports.save(does === "keep" ? { ...draft, capture: draft.kept ?? draft.capture } : draft);
		// What keeps it from being written may have come since it was shown.
		if (problem !== undefined) await this.show();
		return problem;
	}

	/** Whether the vault makes something else of it by now; that a new day has begun changes nothing. */
	async #isOther({ form, today, draft, lines }: Shown): Promise<boolean> {
		return !isSame(draft, this.#ports.read(form, today)) || (lines !== undefined && !isSame(lines, await this.#ports.linesOf(draft)));
	}

	#draw(draft: Draft, lines: readonly LinesOfOne[]): void {
		const { obstacles, against } = draft;
		for (const el of [this.#previewEl, this.#stepsEl]) el.empty();
		this.#drawNames(draft);
		this.#seen = warningsOf(draft);
		this.#writeAnyway?.show(against.join(" "));
		this.#drawHead(draft);
		this.#drawNotes(draft, lines);
		if (this.#seen !== "") {
			drawText(this.#previewEl.createDiv({ cls: "kith-error", attr: { role: "alert" } }), this.#warned(this.#seen));
		}
		for (const step of obstacles.flatMap(({ steps }) => steps)) this.#drawStep(step);
		if (obstacles.length > 0 && !this.#drafted.isUnfinished(draft)) this.#complain(obstacles);
	}

	/** What the note of the first gets, and what those of others get beside the log. */
	#drawNotes(draft: Draft, [first, ...others]: readonly LinesOfOne[]): void {
		const { capture, veil, logging } = this.#ports.words;
		this.#drawLines(draft, first?.lines ?? []);
		if (draft.names.length > 1 && first && first.lines.length > 1 && favoursFirst(draft.capture)) {
			drawText(this.#previewEl.createDiv("kith-aside"), () => capture.restTo(veil.who(first.name)));
		}
		const { leftOut } = draft;
		if (leftOut.length > 0) {
			const said = leftOut.join(logging.comma);
			drawText(this.#previewEl.createDiv("kith-aside"), () => capture.leftOut(veil.people(leftOut.length, said)));
		}
		for (const { name, lines } of others) {
			drawText(this.#previewEl.createDiv("kith-aside"), () => capture.linesOf(veil.who(name)));
			this.#drawLines(draft, lines);
		}
	}

	#drawLines(draft: Draft, lines: readonly string[]): void {
		const { words } = this.#ports;
		const said: VaultWords = lines.join("\n");
		const preEl = drawText(this.#previewEl.createEl("pre", "kith-preview"), () => words.veil.quote(said, capturedIn(draft, words)));
		preEl.toggleClass("is-held", draft.obstacles.length > 0);
	}

	/** To whom it will be written, and for which day; or that it will not. */
	#drawHead({ names, obstacles: [first], capture: { isContact }, day }: Draft): void {
		const { capture: say, logging, veil } = this.#ports.words;
		const title = (): string => first
			? (first.code === "nobody" ? say.nobodyYet : say.notYet)
			: `${logging.capturePreview} · ${veil.people(names.length, names.join(logging.comma))}`;
		const headEl = this.#previewEl.createDiv("kith-preview-head");
		drawText(headEl.createSpan("kith-field-label"), title);
		if (!first && isContact) headEl.createSpan({ cls: "kith-aside", text: day });
	}

	/** A name without a note is written only after a tick, or where it was taken for a new one before. */
	#drawNames({ nameless, newPeople, newFolder, mayLeaveOut }: Draft): void {
		const open = nameless.filter((name) => this.#ticked.has(name) || !newPeople.includes(name));
		const boxEls = Array.from(this.#namesEl.querySelectorAll<HTMLElement>("[data-new-person]"));
		// What was just ticked keeps the focus.
		const { veil, logging } = this.#ports.words;
		const isSame = boxEls.length === open.length && boxEls.every((el, at) => veil.keyOf(el.dataset["newPerson"] ?? "") === open[at]);
		if (isSame && (this.#namesEl.querySelector("[data-left-out]") !== null) === (mayLeaveOut && open.length > 0)) return;
		this.#namesEl.empty();
		const toCreate = (name: string): string =>
			(newFolder === "" ? logging.captureCreate(name) : logging.captureCreateIn(name, newFolder));
		for (const name of open) {
			const boxEl = drawChoice(this.#namesEl, () => toCreate(veil.who(name)), this.#ticked, name);
			drawAttr(boxEl, "data-new-person", () => veil.mark(name));
			if (!mayLeaveOut) continue;
			const outEl = drawChoice(this.#namesEl, () => logging.captureLeaveOut(veil.who(name)), this.#leftOut, name);
			drawAttr(outEl, "data-left-out", () => veil.mark(name));
			isEither([boxEl, outEl]);
		}
	}

	#drawStep(step: Step): void {
		if (step.does === "choose-day") {
			const labelEl = this.#stepsEl.createEl("label", { text: this.#ports.words.capture.chooseDay });
			const dayEl = labelEl.createEl("input", { type: "date" });
			dayEl.addEventListener("change", () => { this.#replace(step.words, dayEl.value); });
			return;
		}
		const { does, label } = step;
		const { veil } = this.#ports.words;
		textButton(this.#stepsEl, () => (does === "say" ? veil.quote(label, veil.mark(label)) : label), "", () => {
			if (does === "pick") this.#ports.pick((person) => { this.#take(person); });
			else if (does === "say") this.#replace(step.words, step.instead);
			else void this.#form.submit(() => this.#write(does));
		}).dataset["step"] = does;
	}

	#sentenceOf(obstacles: readonly Obstacle[]): Drawn {
		const { veil, discreet } = this.#ports.words;
		const sentence = obstacles.map((one) => one.sentence).join(" ");
		return () => veil.quote(sentence, discreet.refusal);
	}

	#warned(warnings: VaultWords): Drawn {
		const { veil, discreet } = this.#ports.words;
		return () => veil.quote(warnings, discreet.warned);
	}

	#take(person: Person): void {
		this.#picked = [...this.#picked, person];
		void this.show();
	}

	#replace(words: string, instead: string): void {
		if (instead === "") return;
		this.#drafted.replace(words, instead);
		void this.show();
	}
}

/** Of two boxes at most one is ticked: ticking one takes the tick from the other. */
function isEither(boxEls: readonly HTMLInputElement[]): void {
	for (const boxEl of boxEls) {
		boxEl.addEventListener("change", () => {
			for (const otherEl of boxEls.filter((other) => boxEl.checked && other !== boxEl && other.checked)) otherEl.click();
		});
	}
}

function warningsOf({ against, warnings }: Draft): VaultWords {
	return [...against, ...warnings].join(" ");
}

/** What a captured line holds, in numbers. */
function capturedIn({ capture }: Draft, { discreet }: Words): string {
	const { people, promises, plans, threads, thanks, gave, asked, owes } = capture;
	return discreet.captured(people.length, promises.length, [plans, threads, thanks, gave, asked, owes].flat().length);
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
