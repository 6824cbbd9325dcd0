import { debounce } from "obsidian";
import type { App } from "obsidian";
import type { Words } from "../../words/words";
import type { CapturePreview as ApiPreview } from "../interop/kith-api";
import { drawChoice, drawTextarea, FormModal } from "./form-modal";

/** What is shown of a line before it is written. */
export type CapturePreview = Pick<ApiPreview, "people" | "problems" | "lines">;

/** What quick capture needs. */
export interface CapturePorts {
	readonly words: Words;
	readonly read: (text: string) => Promise<CapturePreview>;
	/** Writes, making notes for the names in `newPeople` first; resolves with undefined, or with the sentence that says why not. */
	readonly save: (text: string, newPeople: readonly string[]) => Promise<string | undefined>;
}

/** Milliseconds without a key after which one is not typing. */
const pause = 900;

/** Quick capture: one line in one's own words, and a preview of what will be written. Nothing is written before the button. */
export function openCapture(app: App, { words: { logging: words }, read, save }: CapturePorts, text: string): FormModal {
	const confirmed = new Set<string>();
	const form = new FormModal(app, words.captureTitle, () => {
		complain.cancel();
		return save(textEl.value, [...confirmed]);
	});
	/** Says after a pause in typing what keeps the line from being written. */
	const complain = debounce((problems: readonly string[]) => { form.errorEl.setText(problems.join(" ")); }, pause, true);
	const textEl = drawTextarea(form.drawField(undefined, words.captureHint), "capture", words.capturePlaceholder);
	form.titleEl.id = "kith-capture-title";
	textEl.setAttribute("aria-labelledby", form.titleEl.id);
	textEl.value = text;
	const newPeopleEl = form.drawField();
	const previewEl = form.drawField();
	const drawPreview = async (): Promise<void> => {
		const text = textEl.value;
		form.errorEl.empty();
		complain.cancel();
		const preview = text.trim() === "" ? undefined : await read(text);
		// What is typed on meanwhile has a preview of its own.
		if (textEl.value !== text) return;
		for (const el of [previewEl, newPeopleEl]) el.empty();
		if (!preview) return;
		const { people, lines, problems } = preview;
		// A name without a note is written only after this tick.
		for (const { path, name } of people) if (path === null) drawChoice(newPeopleEl, words.captureCreate(name), confirmed, name).dataset["newPerson"] = name;
		previewEl.createDiv({ cls: "kith-field-label", text: [words.capturePreview, people.map(({ name }) => name).join(words.comma)].filter(Boolean).join(" · ") });
		previewEl.createEl("pre", { cls: "kith-preview", text: lines.join("\n") });
		// Who it was may still be coming: that nobody is named is said once a clause is finished.
		if (people.length > 0 || /[.!?;。！？；]\s*$/u.test(text)) complain(problems);
	};
	textEl.addEventListener("input", () => { void drawPreview(); });
	textEl.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
		event.preventDefault();
		void form.submit();
	});
	form.end(words.cancel, words.capture);
	// What was said of a day may mean another one when it is opened again.
	return form.openAt(textEl, { opened: drawPreview });
}
