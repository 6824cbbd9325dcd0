import type { App } from "obsidian";
import { type AskedDay, dayOnly } from "../../actions/asked-day";
import type { Words } from "../../words/words";
import type { Drawn } from "../../veil/drawn";
import { textButton } from "./text-button";
import { drawInput, FormModal } from "./form-modal";
import { drawText } from "./drawn";

/** Asks for a day to come, in words or figures, and echoes what was understood. */
export function openDay(app: App, allWords: Words, { title, usual, read, say, save, clear }: AskedDay): FormModal {
	const { logging: words } = allWords;
	const saveTyped = (): Drawn | Promise<Drawn | undefined> => {
		const date = read(dayEl.value);
		if (date) return save(date.when, date.rest);
		echoEl.empty();
		return words.dayNotRead;
	};
	const form: FormModal = new FormModal({ app, words: allWords }, title, saveTyped);
	const fieldEl = form.drawField(words.dayLabel, words.dayHint);
	const dayEl = drawInput(fieldEl, "day", usual[0]);
	const echoEl = fieldEl.createDiv({ cls: "kith-day-echo", attr: { role: "status" } });
	const usualEl = fieldEl.createDiv("kith-usual-days");
	for (const text of usual) {
		textButton(usualEl, text, "", () => {
			dayEl.value = text;
			void form.submit();
		});
	}
	if (clear) textButton(usualEl, clear.label, "", () => { void form.submit(clear.save); });
	dayEl.addEventListener("input", () => {
		const date = read(dayEl.value);
		form.errorEl.empty();
		if (date) drawText(echoEl, () => [say(date.when), dayOnly(date.rest, allWords)].join(" ").trim());
		else drawText(echoEl, dayEl.value.trim() === "" ? "" : words.dayNotRead);
	});
	form.end(words.cancel, words.setSave);
	return form.openAt(dayEl);
}
