import type { FollowUp } from "../../gatherings/follow-ups";
import { noteName } from "../../notes/note-name";
import type { Kith } from "../../obsidian/kith";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { fillIn } from "../../obsidian/ui/fill-in";
import { drawChoice, drawInput, FormModal } from "../../obsidian/ui/form-modal";
import { tell } from "../../obsidian/ui/tell";
import { usualDays } from "../../writes/gathering-changes";
import type { GatheringActions } from "../../actions/gathering-actions";

interface Row {
	readonly one: FollowUp;
	readonly textEl: HTMLInputElement;
}

/** Shows the people of a note, each with what they are followed up about; those who are ticked get a task. */
export async function openFollowUp(kith: Kith, actions: GatheringActions, path: string): Promise<void> {
	const { app, vault, words } = kith;
	const { gatherings: text, logging, veil, discreet } = words;
	const said = await vault.textOf(path);
	const people = said === undefined ? [] : actions.changes.peopleOf(path, said);
	const missing = people.filter(({ isThere }) => !isThere);
	if (missing.length === 0) {
		tell(people.length === 0 ? text.nobodyNamed : text.allThere(people.length));
		return;
	}
	const chosen = new Set<Row>();
	const form: FormModal = new FormModal({ app, words }, () => text.followUpTitle(veil.quote(noteName(path), discreet.note)), () => {
		const days = Number(daysEl.value.trim());
		if (daysEl.value.trim() === "" || !Number.isInteger(days) || days < 0 || days > 366) return text.noDays(daysEl.value);
		if (chosen.size === 0) return text.tickSomebody;
		const rows = [...chosen].map(({ one, textEl }) => ({ ...one, text: textEl.value.trim() }));
		return actions.followUp(path, {
			days,
			people: rows.flatMap(({ path: at, name, text: said }) => (at === null ? [] : [{ person: { path: at, name }, text: said }])),
			names: rows.filter((row) => row.path === null),
		});
	});
	form.modalEl.addClass("kith-find-modal");
	const daysEl = drawInput(form.drawField(text.days), "days");
	daysEl.value = String(usualDays);
	daysEl.inputMode = "numeric";
	const listEl = form.drawField(text.whom);
	for (const one of missing) drawRow(listEl, one, chosen, words);
	const there = people.length - missing.length;
	if (there > 0) drawHint(listEl, text.allThere(there));
	const saveEl = form.end(logging.cancel, text.followUpSave(chosen.size));
	listEl.addEventListener("change", () => { saveEl.setText(text.followUpSave(chosen.size)); });
	form.openAt(saveEl);
}

/** Whoever has a note is ticked; a name without one is offered one. */
function drawRow(listEl: HTMLElement, one: FollowUp, chosen: Set<Row>, words: Kith["words"]): void {
	const { gatherings: text, veil } = words;
	const rowEl = listEl.createDiv("kith-pick kith-follow-row");
	const choiceEl = rowEl.createDiv();
	const textEl = fillIn(drawInput(rowEl, "about", text.about), one.said, words);
	textEl.setAttribute("aria-label", text.about);
	const row = { one, textEl };
	if (one.path !== null) chosen.add(row);
	const who = (): string => veil.who(one.name);
	drawChoice(choiceEl, () => (one.path === null ? text.makeNote(who()) : who()), chosen, row);
}
