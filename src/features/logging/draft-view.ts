import { debounce } from "obsidian";
import {
	capturedIn, DraftInHand, headOf, namesToTick, obstaclesTold, warned, warningsOf,
} from "../../actions/draft-in-hand";
import type { DraftPorts } from "../../actions/draft-ports";
import type { Person } from "../../people/person/person";
import { favoursFirst } from "../../capture/capture-change";
import { textButton } from "../../obsidian/ui/text-button";
import type { Draft, Form, LinesOfOne, Obstacle, Step } from "../../writes/drafting";
import { WriteAnyway } from "../../obsidian/ui/write-anyway";
import { drawChoice, type FormModal } from "../../obsidian/ui/form-modal";
import { drawAttr, drawText } from "../../obsidian/ui/drawn";
import type { Drawn } from "../../veil/drawn";
import type { VaultWords } from "../../notes/vault-words";

/** What showing a draft needs. */
export interface DraftViewPorts extends DraftPorts {
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

/** Milliseconds without a key after which one is not typing. */
const pause = 900;

/** Shows in a form what Write will do, and what prevents it, with the step that helps. What is shown is what is written. */
export class DraftView {
	readonly #inHand: DraftInHand;
	readonly #namesEl: HTMLElement;
	readonly #previewEl: HTMLElement;
	readonly #stepsEl = createDiv("kith-steps");
	#writeAnyway: WriteAnyway | undefined;
	readonly #form: FormModal;
	readonly #ports: DraftViewPorts;
	readonly #drafted: DraftedForm;
	/** Says after a pause in typing what keeps the draft from being written. */
	readonly #complain = debounce((obstacles: readonly Obstacle[]) => {
		drawText(this.#form.errorEl, obstaclesTold(obstacles, this.#ports.words));
	}, pause, true);

	constructor(form: FormModal, ports: DraftViewPorts, drafted: DraftedForm) {
		this.#form = form;
		this.#ports = ports;
		this.#drafted = drafted;
		this.#inHand = new DraftInHand(ports, {
			filled: () => drafted.filled(),
			hush: () => { this.#hush(); },
			draw: (draft, lines) => { this.#draw(draft, lines); },
		});
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
		this.#inHand.showAtOnce();
	}

	/** Draws what would be written, whole; what was said of it before holds no more. */
	show(): Promise<void> {
		return this.#inHand.show();
	}

	clear(): void {
		this.#inHand.clear();
		for (const el of [this.#previewEl, this.#stepsEl, this.#namesEl]) el.empty();
		this.#writeAnyway?.show("");
	}

	#hush(): void {
		this.#form.errorEl.empty();
		this.#complain.cancel();
	}

	#write(does?: "plan" | "keep"): Promise<Drawn | undefined> {
		this.#complain.cancel();
		return this.#inHand.write(does);
	}

	#draw(draft: Draft, lines: readonly LinesOfOne[]): void {
		const { obstacles, against } = draft;
		for (const el of [this.#previewEl, this.#stepsEl]) el.empty();
		this.#drawNames(draft);
		this.#writeAnyway?.show(against.join(" "));
		this.#drawHead(draft);
		this.#drawNotes(draft, lines);
		const warnings = warningsOf(draft);
		if (warnings !== "") {
			drawText(this.#previewEl.createDiv({ cls: "kith-error", attr: { role: "alert" } }), warned(warnings, this.#ports.words));
		}
		for (const step of obstacles.flatMap(({ steps }) => steps)) this.#drawStep(step);
		if (obstacles.length > 0 && !this.#drafted.isUnfinished(draft)) this.#complain(obstacles);
	}

	/** What the note of the first gets, and what those of others get beside the log. */
	#drawNotes(draft: Draft, [first, ...others]: readonly LinesOfOne[]): void {
		const { capture, veil, logging } = this.#ports.words;
		if (first) this.#drawOne(draft, first);
		if (draft.names.length > 1 && first && first.lines.length > 1 && favoursFirst(draft.capture)) {
			drawText(this.#previewEl.createDiv("kith-aside"), () => capture.restTo(veil.who(first.name)));
		}
		const { leftOut } = draft;
		if (leftOut.length > 0) {
			const said = leftOut.join(logging.comma);
			drawText(this.#previewEl.createDiv("kith-aside"), () => capture.leftOut(veil.people(leftOut.length, said)));
		}
		for (const one of others) {
			if (one.refused === undefined) drawText(this.#previewEl.createDiv("kith-aside"), () => capture.linesOf(veil.who(one.name)));
			this.#drawOne(draft, one);
		}
	}

	/** What the note of one gets, or why it gets nothing. */
	#drawOne(draft: Draft, { lines, refused }: LinesOfOne): void {
		const { words } = this.#ports;
		if (refused !== undefined) {
			// Said aloud where it is pressed all the same.
			const saidEl = this.#previewEl.createDiv({ cls: "kith-error", attr: { role: "status" } });
			drawText(saidEl, () => words.veil.quote(refused, words.discreet.refusal));
			return;
		}
		const said: VaultWords = lines.join("\n");
		const preEl = drawText(this.#previewEl.createEl("pre", "kith-preview"), () => words.veil.quote(said, capturedIn(draft, words)));
		preEl.toggleClass("is-held", draft.obstacles.length > 0);
	}

	/** To whom it will be written, and for which day; or that it will not. */
	#drawHead(draft: Draft): void {
		const headEl = this.#previewEl.createDiv("kith-preview-head");
		drawText(headEl.createSpan("kith-field-label"), () => headOf(draft, this.#ports.words));
		if (draft.obstacles.length === 0 && draft.capture.isContact) headEl.createSpan({ cls: "kith-aside", text: draft.day });
	}

	/** A name without a note is written only after a tick, or where it was taken for a new one before. */
	#drawNames(draft: Draft): void {
		const { newFolder, unmarked, mayLeaveOut } = draft;
		const { ticked, leftOut } = this.#inHand;
		const open = namesToTick(draft, ticked);
		const boxEls = Array.from(this.#namesEl.querySelectorAll<HTMLElement>("[data-new-person]"));
		// What was just ticked keeps the focus.
		const { veil, logging } = this.#ports.words;
		const isSame = boxEls.length === open.length && boxEls.every((el, at) => veil.keyOf(el.dataset["newPerson"] ?? "") === open[at]);
		if (isSame && (this.#namesEl.querySelector("[data-left-out]") !== null) === (mayLeaveOut && open.length > 0)) return;
		this.#namesEl.empty();
		const toCreate = newFolder === "" ? logging.captureCreate : (name: string): string => logging.captureCreateIn(name, newFolder);
		for (const name of open) {
			const said = unmarked.has(name) ? logging.captureMark : toCreate;
			const boxEl = drawChoice(this.#namesEl, () => said(veil.who(name)), ticked, name);
			drawAttr(boxEl, "data-new-person", () => veil.mark(name));
			if (!mayLeaveOut) continue;
			const outEl = drawChoice(this.#namesEl, () => logging.captureLeaveOut(veil.who(name)), leftOut, name);
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
			if (does === "pick") this.#ports.pick((person) => { this.#inHand.take(person); });
			else if (does === "say") this.#replace(step.words, step.instead);
			else void this.#form.submit(() => this.#write(does));
		}).dataset["does"] = does;
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
