import type { App } from "obsidian";
import type { Person } from "../../people/person";
import type { Words } from "../../words/words";
import { textButton } from "../views/text-button";
import { drawInput, drawTextarea, FormModal } from "./form-modal";
import { drawPeopleField } from "./people-field";
import { drawChannel } from "./set-form";

/** What the form hands over: people, and the rest as typed. */
export interface LogRequest {
	readonly paths: readonly string[];
	/** Names that get a note of their own with this. */
	readonly newPeople: readonly string[];
	/** As typed: a day or a phrase; empty for today. */
	readonly date: string;
	readonly channel: string;
	readonly text: string;
}

/** What to think of before something is logged, and the plan that it could be instead. */
export interface LogRemarks {
	readonly sentences: readonly string[];
	readonly plan: { readonly label: string; readonly save: () => Promise<string | undefined> } | undefined;
}

/** What the form needs. */
export interface LogPorts {
	readonly words: Words;
	readonly search: (query: string) => readonly Person[];
	readonly remarks: (request: LogRequest) => LogRemarks;
	/** Writes; resolves with undefined when done, or with the sentence that says why not. */
	readonly save: (request: LogRequest) => Promise<string | undefined>;
}

/** Log interaction: with whom, when, how, and what matters. */
export function openLog(app: App, { words: { logging: words }, search, remarks, save }: LogPorts, chosen: readonly Person[]): FormModal {
	// Nothing is written before what there is to think of has been on screen.
	const form: FormModal = new FormModal(app, words.title, () => people.take() ?? (drawRemarks() ? remarksEl.textContent : save(request())));
	const request = (): LogRequest => ({
		paths: [...people.chosen.keys()], newPeople: [...people.newPeople], date: dateEl.value.trim(), channel: channelEl.value.trim(), text: textEl.value,
	});
	form.modalEl.addClass("kith-log-modal");
	const people = drawPeopleField(form, words, search, chosen, () => { textEl.focus(); });
	const textEl = drawTextarea(form.drawField(words.text), "text", words.textPlaceholder);
	const dateEl = drawInput(form.drawField(words.date, words.dateHint), "date", words.datePlaceholder);
	const channelEl = drawChannel(form.drawField(words.channel, words.channelHint), words.channels);
	const remarksEl = form.drawField();
	let shown = "";
	/** Draws them where they have changed; answers whether there are sentences that were not on screen before. */
	const drawRemarks = (): boolean => {
		const { sentences, plan } = remarks(request());
		const said = [...sentences, plan?.label ?? ""].join(" ");
		if (said === shown) return false;
		shown = said;
		remarksEl.empty();
		if (sentences.length > 0) remarksEl.createDiv({ cls: "kith-error", text: sentences.join(" "), attr: { role: "alert" } });
		if (plan) textButton(remarksEl, plan.label, "", () => { void form.submit(plan.save); });
		return sentences.length > 0;
	};
	form.formEl.addEventListener("input", drawRemarks);
	form.end(words.cancel, words.save);
	form.errorEl.after(people.offerEl);
	form.scope.register(["Mod"], "Enter", () => {
		void form.submit();
		return false;
	});
	return form.openAt(chosen.length > 0 ? textEl : people.inputEl, { isMeant: () => chosen.every(({ path }) => people.chosen.has(path)) });
}
