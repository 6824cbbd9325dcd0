import type { CivilDate } from "../../calendar/civil-date";
import type { Kith } from "../../obsidian/kith";
import { FormModal } from "../../obsidian/ui/form-modal";
import { written } from "../../actions/telling";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { FreshWeek } from "../../ranking/fresh-start";
import { snoozeEach } from "../../writes/snooze-each";

/** Shows who would get which week, and snoozes them until then. */
export function openFreshStart(kith: Kith): FormModal {
	const { app, words, list, clock } = kith;
	const text = words.calm;
	const today = clock.today();
	const weeks = list.freshStart(today);
	const steps = weeks.flatMap(({ begins, people }) => people.map(({ path }) => ({ path, until: begins })));
	const count = steps.length;
	const form = new FormModal({ app, words }, text.freshTitle, () => (
		count === 0
			? text.freshNobody
			: written(kith, () => snoozeEach(kith, steps), (paths) => text.freshSaved(paths.length, weeks.length))
	));
	form.formEl.createEl("p", { text: count === 0 ? text.freshNobody : text.freshExplain(count, weeks.length) });
	const load = list.loadInWords(today);
	if (load !== undefined) form.formEl.createEl("p", { cls: "kith-field-hint", text: load });
	drawWeeks(form.formEl.createDiv("kith-fresh-weeks"), kith, weeks, today);
	const saveEl = form.end(words.logging.cancel, text.freshSave(count));
	saveEl.disabled = count === 0;
	return form.openAt(saveEl);
}

function drawWeeks(parentEl: HTMLElement, { words }: Pick<Kith, "words">, weeks: readonly FreshWeek[], today: CivilDate): void {
	for (const { begins, people } of weeks) {
		parentEl.createDiv({ cls: "kith-field-label", text: words.calm.week(words.when.day(begins, today)) });
		const names = people.map(({ name }) => name).join(words.brief.comma);
		vaultText(parentEl.createDiv("kith-fresh-people"), () => words.veil.people(people.length, names));
	}
}
