import { drawHint } from "../../obsidian/ui/draw-hint";
import { onFilesDropped } from "../../obsidian/ui/on-files-dropped";
import { underVeil } from "../../obsidian/ui/fill-in";
import { textButton } from "../../obsidian/ui/text-button";
import type { Words } from "../../words/words";
import { drawText } from "../../obsidian/ui/drawn";
import type { Drawn } from "../../veil/drawn";

/** What to read. */
export interface Chosen {
	readonly files: (files: readonly File[]) => void;
	readonly text: (text: string) => void;
}

const kinds = ".vcf,.vcard,.csv,.tsv,.txt,.json";

/** Draws the ways to say what is to be read: files chosen or dropped, or a text that is pasted. */
export function drawChoose(parentEl: HTMLElement, words: Words, problem: Drawn, chosen: Chosen): void {
	const { exchange: text } = words;
	drawHint(parentEl, text.intro);
	drawHint(parentEl, text.privacy);
	const dropEl = parentEl.createDiv("kith-import-drop");
	const attr = { accept: kinds, multiple: "", hidden: "", "aria-label": text.chooseFiles };
	const inputEl = dropEl.createEl("input", { type: "file", attr });
	inputEl.addEventListener("change", () => { chosen.files([...(inputEl.files ?? [])]); });
	textButton(dropEl, text.chooseFiles, "mod-cta", () => { inputEl.click(); });
	dropEl.createSpan({ text: text.dropHere });
	onFilesDropped(dropEl, chosen.files);
	const pasteEl = parentEl.createEl("textarea", {
		cls: "kith-import-paste", attr: { rows: "6", "aria-label": text.paste, placeholder: text.paste, "data-field": "paste" },
	});
	underVeil(pasteEl, words);
	const footEl = parentEl.createDiv("kith-foot");
	const problemEl = drawText(footEl.createDiv({ cls: "kith-error", attr: { role: "alert" } }), problem);
	textButton(footEl.createDiv("kith-form-buttons"), text.read, "", () => {
		if (pasteEl.value.trim() === "") drawText(problemEl, text.nothingPasted);
		else chosen.text(pasteEl.value);
	});
}
