import type { App } from "obsidian";
import type { DateInterval } from "../../calendar/date-interval";
import type { Words } from "../../words/words";
import { textButton } from "./text-button";
import { drawInput, FormModal } from "./form-modal";
import { type Drawn, drawText } from "./drawn";
import type { DayAhead } from "../../writes/day-ahead";

/** What the dialog needs. */
export interface DayPorts {
	readonly words: Words;
	readonly title: Drawn;
	/** What can be chosen at one press, as one would type it. */
	readonly usual: readonly string[];
	/** The future day or imprecise date that somebody typed; undefined if it is neither. */
	readonly read: (typed: string) => DayAhead | undefined;
	/** A date as it will be kept, in words. */
	readonly say: (date: DateInterval) => string;
	/** Writes; resolves with undefined, or with the sentence that says why not. `rest` is what is not kept. */
	readonly save: (date: DateInterval, rest: string) => Promise<Drawn | undefined>;
	/** Takes away the day that is set, where one is. */
	readonly clear: { readonly label: string; readonly save: () => Promise<Drawn | undefined> } | undefined;
}

/** Says that of what was typed nothing but the day is kept; empty where it was all that was typed. */
export function dayOnly(rest: string, { logging, veil }: Words): string {
	return rest === "" ? "" : logging.dayOnly(veil.quote(rest));
}

/** Asks for a day to come, in words or figures, and echoes what was understood. */
export function openDay(app: App, { words: allWords, title, usual, read, say, save, clear }: DayPorts): FormModal {
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
