import type { App } from "obsidian";
import type { CapturedGroup } from "../../capture/capture";
import type { Person } from "../../people/person/person";
import type { Offered } from "../../people/names/offered";
import { DraftView, type DraftViewPorts } from "./draft-view";
import { drawInput, drawTextarea, FormModal } from "../../obsidian/ui/form-modal";
import { fillIn } from "../../obsidian/ui/fill-in";
import { drawPeopleField } from "./people-field";
import { drawChannel } from "../../obsidian/ui/channel-field";

/** What the log needs. */
export interface LogPorts extends DraftViewPorts {
	/** People, and groups, by a few letters of their names. */
	readonly search: (query: string) => readonly Offered[];
	/** The group at a path; undefined where it is a person. */
	readonly groupAt: (path: string) => CapturedGroup | undefined;
}

/** Log interaction: with whom, when, how, and what matters, read as quick capture reads it. */
export function openLog(app: App, ports: LogPorts, chosen: readonly Person[]): FormModal {
	const { logging: words } = ports.words;
	const form: FormModal = new FormModal({ app, words: ports.words }, words.title, () => people.take() ?? view.save());
	form.modalEl.addClass("kith-log-modal");
	const show = (): void => {
		if ([textEl, dateEl, channelEl].some(({ value }) => value.trim() !== "")) view.showAtOnce();
		else view.clear();
	};
	const people = drawPeopleField(form, ports.words, ports, chosen, { onward: () => { textEl.focus(); }, changed: show });
	const textEl = drawTextarea(form.drawField(words.text), "text", words.textPlaceholder);
	const dateEl = drawInput(form.drawField(words.date, words.dateHint), "date", words.datePlaceholder);
	const channelEl = drawChannel(form.drawField(words.channel, words.channelHint), words.channels);
	const view = new DraftView(form, ports, {
		filled: () => ({
			text: textEl.value, date: dateEl.value, channel: channelEl.value.trim(), isLog: true, newPeople: [...people.chosen.fresh],
			group: people.chosen.group,
			people: [
				...Array.from(people.chosen.known, ([path, name]) => ({ path, name })),
				...Array.from(people.chosen.fresh, (name) => ({ path: null, name })),
			],
		}),
		replace: (said, instead) => {
			const el = dateEl.value.trim() === said ? dateEl : textEl;
			fillIn(el, el.value.replace(said, () => instead), ports.words);
		},
		isUnfinished: ({ capture }) => capture.people.length === 0 && !capture.group,
	});
	form.formEl.addEventListener("input", show);
	view.end(words.cancel, words.save);
	form.errorEl.after(people.offerEl);
	return form.openAt(chosen.length > 0 ? textEl : people.inputEl, {
		isMeant: () => chosen.every(({ path }) => people.chosen.known.has(path)),
	});
}
