import { cadenceChoices, cadenceOfCircle, type Choice, ownCadence } from "../../actions/cadence-choices";
import type { Words } from "../../words/words";
import { drawSelect } from "./draw-select";
import { labelled } from "./labelled";
import { drawInput, type FormModal } from "./form-modal";

/** How often one means to be in touch, in words. */
export interface CadenceField {
	/** As the note is to write it; empty for as the circle says; the sign for words of one's own where there are none. */
	value(): string;
	/** Another circle was chosen. */
	follow(): void;
}

/** What the field begins with. */
export interface CadenceStart {
	/** A choice that leaves things as they are, where there is one. */
	readonly keep: readonly Choice[];
	/** What stands there now. */
	readonly before: string;
	/** Whether a circle with a cadence of its own decides, until somebody chooses here. */
	readonly leavesToCircle?: boolean;
	/** The cadence of the circle that is chosen, as written. */
	readonly ofCircle: () => string | undefined;
}

/** Draws the choice of a cadence: as the circle says, one of the usual ones, or in words of one's own. */
export function drawCadence(
	form: FormModal,
	words: Words,
	{ keep, before, leavesToCircle = false, ofCircle }: CadenceStart,
): CadenceField {
	const { logging: say } = words;
	const fieldEl = form.drawField(say.howOften);
	const selectEl = labelled(drawSelect(fieldEl, "", {}, cadenceChoices(keep, before, words)), "cadence");
	const ofCircleEl = Array.from(selectEl.options).find(({ value }) => value === "");
	const ownEl = drawInput(fieldEl, "cadence-own", say.cadenceOwnHint);
	ownEl.setAttribute("aria-label", say.cadenceOwn);
	ownEl.hide();
	selectEl.value = before;
	let isChosen = !leavesToCircle;
	selectEl.addEventListener("change", () => {
		isChosen = true;
		ownEl.toggle(selectEl.value === ownCadence);
		if (selectEl.value === ownCadence) ownEl.focus();
	});
	const follow = (): void => {
		const cadence = ofCircle();
		ofCircleEl?.setText(cadenceOfCircle(cadence, words));
		if (!isChosen) selectEl.value = cadence === undefined ? before : "";
	};
	follow();
	return { value: () => (selectEl.value === ownCadence && ownEl.value.trim()) || selectEl.value, follow };
}
