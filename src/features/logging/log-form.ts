import type { App } from "obsidian";
import type { Person } from "../../people/person/person";
import { DraftView, type DraftPorts } from "./draft-view";
import { drawInput, drawTextarea, FormModal } from "../../obsidian/ui/form-modal";
import { drawPeopleField } from "./people-field";
import { drawChannel } from "../../obsidian/ui/channel-field";

/** What the log needs. */
export interface LogPorts extends DraftPorts {
	readonly search: (query: string) => readonly Person[];
}

/** Log interaction: with whom, when, how, and what matters, read as quick capture reads it. */
export function openLog(app: App, ports: LogPorts, chosen: readonly Person[]): FormModal {
	const { logging: words } = ports.words;
	const form: FormModal = new FormModal(app, words.title, () => people.take() ?? view.save());
	form.modalEl.addClass("kith-log-modal");
	const show = (): void => {
		if ([textEl, dateEl, channelEl].some(({ value }) => value.trim() !== "")) view.showAtOnce();
		else view.clear();
	};
	const people = drawPeopleField(form, words, ports.search, chosen, { onward: () => { textEl.focus(); }, changed: show });
	const textEl = drawTextarea(form.drawField(words.text), "text", words.textPlaceholder);
	const dateEl = drawInput(form.drawField(words.date, words.dateHint), "date", words.datePlaceholder);
	const channelEl = drawChannel(form.drawField(words.channel, words.channelHint), words.channels);
	const view = new DraftView(form, ports, {
		filled: () => ({
			text: textEl.value, date: dateEl.value, channel: channelEl.value.trim(), isLog: true, newPeople: [...people.newPeople],
			people: [
				...Array.from(people.chosen, ([path, name]) => ({ path, name })),
				...Array.from(people.newPeople, (name) => ({ path: null, name })),
			],
		}),
		replace: (said, instead) => {
			const el = dateEl.value.trim() === said ? dateEl : textEl;
			el.value = el.value.replace(said, () => instead);
		},
		isUnfinished: ({ capture }) => capture.people.length === 0,
	});
	form.formEl.addEventListener("input", show);
	view.end(words.cancel, words.save);
	form.errorEl.after(people.offerEl);
	form.scope.register(["Mod"], "Enter", () => {
		void form.submit();
		return false;
	});
	return form.openAt(chosen.length > 0 ? textEl : people.inputEl, { isMeant: () => chosen.every(({ path }) => people.chosen.has(path)) });
}
