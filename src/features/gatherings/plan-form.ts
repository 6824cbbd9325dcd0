import { addDays, type CivilDate, civilDate } from "../../calendar/civil-date";
import { readDate } from "../../calendar/read-date";
import { namesIn } from "../../gatherings/attendees";
import type { GuestProposal } from "../../gatherings/propose-gathering";
import type { Kith } from "../../obsidian/kith";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { drawChoice, drawInput, FormModal } from "../../obsidian/ui/form-modal";
import { labelled } from "../../obsidian/ui/labelled";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Person } from "../../people/person/person";
import { whoOf } from "../../reconnect/who-of";
import { usualSize } from "../../writes/gathering-changes";
import type { GatheringActions } from "../../actions/gathering-actions";

const sizes = [5, 6, 7, 8, 9, 10];
const inDays = 14;

/** Asks where, about what, how many and when; proposes whom to ask, each with the reasons; makes the note with those who are ticked. */
export function openPlan(kith: Kith, actions: GatheringActions): void {
	const { app, words, clock } = kith;
	const { gatherings: text, logging } = words;
	const today = clock.today();
	const chosen = new Set<Person>();
	const form: FormModal = new FormModal({ app, words }, text.planTitle, () => {
		const date = dayIn(dayEl.value);
		if (!date) return text.noDay;
		if (chosen.size === 0) return text.tickSomebody;
		const [city, topics, place] = [cityEl.value.trim(), namesIn(topicsEl.value), placeEl.value.trim()];
		const name = [date, city, topics[0] ?? (city === "" ? text.gathering : "")].filter((part) => part !== "").join(" ");
		return actions.plan(name, { date, city, topics, place, guests: [...chosen] });
	});
	form.modalEl.addClass("kith-find-modal");
	const cityEl = drawInput(form.drawField(text.city), "city");
	const topicsEl = drawInput(form.drawField(text.topics, text.topicsHint), "topics");
	const dayEl = drawInput(form.drawField(text.day), "day");
	dayEl.value = addDays(today, inDays);
	const placeEl = drawInput(form.drawField(text.place), "place");
	const sizeChoices = sizes.map(String).map((size) => ({ id: size, label: size }));
	const sizeEl = labelled(drawSelect(form.drawField(text.size), "", {}, sizeChoices), "size");
	sizeEl.value = String(usualSize);
	const listEl = form.drawField(text.whom);
	const guestsEl = listEl.createDiv({ attr: { role: "status" } });
	const saveEl = form.end(logging.cancel, text.planSave(0));
	const propose = (): void => {
		const wish = { city: cityEl.value, topics: namesIn(topicsEl.value), size: Number(sizeEl.value) };
		const proposals = actions.changes.guests(wish, today);
		chosen.clear();
		for (const { person } of proposals) chosen.add(person);
		guestsEl.empty();
		if (proposals.length === 0) guestsEl.createDiv({ cls: "kith-field-hint", text: text.nobodyFits });
		for (const proposal of proposals) drawGuest(guestsEl, proposal, chosen, { words, today });
		saveEl.setText(text.planSave(chosen.size));
	};
	for (const el of [cityEl, topicsEl]) el.addEventListener("input", propose);
	sizeEl.addEventListener("change", propose);
	guestsEl.addEventListener("change", () => { saveEl.setText(text.planSave(chosen.size)); });
	propose();
	form.openAt(cityEl);
}

function drawGuest(
	listEl: HTMLElement,
	{ person, reasons }: GuestProposal,
	chosen: Set<Person>,
	{ words, today }: { readonly words: Kith["words"]; readonly today: CivilDate },
): void {
	const rowEl = listEl.createDiv("kith-pick");
	drawChoice(rowEl, () => whoOf(person, words), chosen, person);
	const said = reasons.map((reason) => words.gatherings.reason(reason, (on) => words.when.day(on, today))).join(" · ");
	vaultText(rowEl, () => words.veil.quote(said), "kith-aside");
}

function dayIn(typed: string): CivilDate | undefined {
	const read = civilDate(typed.trim()) ?? readDate(typed.trim());
	return typeof read === "string" ? read : read?.precision === "day" ? read.from : undefined;
}
