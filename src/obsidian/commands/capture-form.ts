import { debounce } from "obsidian";
import type { App } from "obsidian";
import type { Words } from "../../words/words";
import type { CapturePreview as ApiPreview } from "../interop/kith-api";
import { textButton } from "../views/text-button";
import { drawChoice, drawTextarea, FormModal } from "./form-modal";

/** What is shown of a line before it is written. */
export interface CapturePreview extends Pick<ApiPreview, "people" | "problems" | "lines" | "warnings"> {
	/** The words of the button that writes a day to come as a plan; undefined where the line is no such thing. */
	readonly plan: string | undefined;
}

/** What quick capture needs. */
export interface CapturePorts {
	readonly words: Words;
	readonly read: (text: string) => Promise<CapturePreview>;
	/** Writes, as a log or as a plan, making notes for the names in `newPeople` first; resolves with undefined, or with the sentence that says why not. */
	readonly save: (text: string, newPeople: readonly string[], asPlan: boolean) => Promise<string | undefined>;
}

/** Milliseconds without a key after which one is not typing. */
const pause = 900;

/** Quick capture: one line in one's own words, and a preview of what will be written. Nothing is written before the button. */
export function openCapture(app: App, { words: { logging: words }, read, save }: CapturePorts, text: string): FormModal {
	const confirmed = new Set<string>();
	/** The warnings that are on screen: nothing is written before they are. */
	let warned = "";
	const form = new FormModal(app, words.captureTitle, () => {
		complain.cancel();
		return saveAs(false);
	});
	const saveAs = async (asPlan: boolean): Promise<string | undefined> => {
		const shown = warned;
		const warnings = (await read(textEl.value)).warnings.join(" ");
		if (warnings !== "" && warnings !== shown) {
			await drawPreview();
			return warnings;
		}
		return save(textEl.value, [...confirmed], asPlan);
	};
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
		warned = preview?.warnings.join(" ") ?? "";
		if (preview) draw(preview);
	};
	const draw = ({ people, lines, problems, plan }: CapturePreview): void => {
		// A name without a note is written only after this tick.
		for (const { path, name } of people) if (path === null) drawChoice(newPeopleEl, words.captureCreate(name), confirmed, name).dataset["newPerson"] = name;
		previewEl.createDiv({ cls: "kith-field-label", text: [words.capturePreview, people.map(({ name }) => name).join(words.comma)].filter(Boolean).join(" · ") });
		previewEl.createEl("pre", { cls: "kith-preview", text: lines.join("\n") });
		if (warned !== "") previewEl.createDiv({ cls: "kith-error", text: warned, attr: { role: "alert" } });
		if (plan !== undefined) textButton(previewEl, plan, "", () => { void form.submit(() => saveAs(true)); });
		// Who it was may still be coming: that nobody is named is said once a clause is finished.
		if (people.length > 0 || /[.!?;。！？；]\s*$/u.test(textEl.value)) complain(problems);
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
