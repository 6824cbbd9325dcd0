import type { Introduction } from "../../introductions/introduction";
import type { Kith } from "../../obsidian/kith";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { drawInput, FormModal } from "../../obsidian/ui/form-modal";
import { labelled } from "../../obsidian/ui/labelled";
import { PersonSuggest } from "../../obsidian/ui/person-suggest";
import type { Person } from "../../people/person/person";
import type { IntroductionActions } from "../../actions/introduction-actions";
import { fillIn } from "../../obsidian/ui/fill-in";

/** Asks which two are to know each other, and why; whoever is known already stands there. */
export function openStart(kith: Kith, actions: IntroductionActions, one?: Person, other?: Person): FormModal {
	const { introductions: text, logging } = kith.words;
	const form: FormModal = new FormModal(kith, text.startTitle, () => {
		const [a, b] = [one, other].map((_, at) => fields[at]?.person());
		return a && b ? actions.start(a, b, reasonEl.value.trim()) : text.twoMissing;
	});
	const fields = [
		drawPersonField(kith, form, text.who, "who", one),
		drawPersonField(kith, form, text.toWhom, "to-whom", other),
	];
	const reasonEl = drawInput(form.drawField(text.reason, text.reasonHint), "reason", text.reasonPlaceholder);
	form.end(logging.cancel, text.begin);
	return form.openAt(fields.find((field) => !field.person())?.inputEl ?? reasonEl);
}

interface PersonField {
	readonly inputEl: HTMLInputElement;
	/** Who is chosen or, by a name that nobody else has, typed. */
	person(): Person | undefined;
}

function drawPersonField({ app, words, list, known }: Kith, form: FormModal, label: string, id: string, person?: Person): PersonField {
	const inputEl = drawInput(form.drawField(label), id, words.logging.peoplePlaceholder);
	let chosen = person;
	fillIn(inputEl, person?.name ?? "", words);
	new PersonSuggest({ app, words }, inputEl, (query) => list.search(query), (one: Person) => {
		chosen = one;
		fillIn(inputEl, one.name, words);
	});
	return {
		inputEl,
		person: () => {
			const typed = inputEl.value.trim();
			if (chosen?.name === typed) return chosen;
			const [only, another] = known.others.named(typed);
			return another ? undefined : only;
		},
	};
}

/** Asks what came of an introduction and, where it helped, whom that makes one thank. */
export function openOutcome(kith: Kith, actions: IntroductionActions, one: Introduction): FormModal {
	const { introductions: text, logging, veil } = kith.words;
	const pair = actions.pairOf(one);
	const form: FormModal = new FormModal(kith, () => text.outcomeTitle(veil.people(2, pair)), () =>
		actions.outcome(one, outcomeEl.value, one.parties[thankEl.selectedIndex - 1]),
	);
	const outcomeEl = drawInput(form.drawField(text.outcomeLabel), "outcome", text.outcomePlaceholder);
	const fieldEl = form.drawField(text.helped, text.helpedHint);
	const thankEl = labelled(drawSelect(fieldEl, "", {}, [
		{ id: "", label: text.thankNobody },
		...one.parties.filter(({ path }) => path !== null).map(({ path, name }) => ({
			id: () => veil.mark(path ?? ""), label: () => text.thank(veil.who(name)),
		})),
	]), "thank");
	form.end(logging.cancel, logging.setSave);
	return form.openAt(outcomeEl);
}
