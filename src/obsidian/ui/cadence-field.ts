import { readCadence } from "../../cadence/read-cadence";
import type { Words } from "../../words/words";
import { type Choice, drawSelect } from "./draw-select";
import { labelled } from "./labelled";
import { drawInput, type FormModal } from "./form-modal";
import type { Drawn } from "./drawn";

/** How often one means to be in touch, in words. */
export interface CadenceField {
	/** As the note is to write it; empty for as the circle says. */
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

/** Stands for words of one's own. */
const own = "…";

/** Draws the choice of a cadence: as the circle says, one of the usual ones, or in words of one's own. */
export function drawCadence(
	form: FormModal,
	{ logging: say }: Words,
	{ keep, before, leavesToCircle = false, ofCircle }: CadenceStart,
): CadenceField {
	const fieldEl = form.drawField(say.howOften);
	const known = say.cadences.find(({ value }) =>
		value === before || (before !== "" && readCadence(value)?.days === readCadence(before)?.days),
	);
	const isKept = keep.some(({ id }) => id === before);
	const written: readonly Choice[] = before === "" || known || isKept ? [] : [{ id: before, label: before }];
	const selectEl = labelled(
		drawSelect(fieldEl, "", {}, [
			...keep, { id: "", label: "" }, ...written,
			...say.cadences.map(({ value, label }) => ({ id: value === known?.value ? before || value : value, label })),
			{ id: own, label: say.cadenceOwn },
		]),
		"cadence",
	);
	const ofCircleEl = Array.from(selectEl.options).find(({ value }) => value === "");
	const ownEl = drawInput(fieldEl, "cadence-own", say.cadenceOwnHint);
	ownEl.setAttribute("aria-label", say.cadenceOwn);
	ownEl.hide();
	selectEl.value = before;
	let isChosen = !leavesToCircle;
	selectEl.addEventListener("change", () => {
		isChosen = true;
		ownEl.toggle(selectEl.value === own);
		if (selectEl.value === own) ownEl.focus();
	});
	const follow = (): void => {
		const cadence = ofCircle();
		ofCircleEl?.setText(
			cadence === undefined ? say.cadenceNone : cadence.trim() === "" ? say.cadenceNever : say.cadenceOfCircle(inWords(cadence, say)),
		);
		if (!isChosen) selectEl.value = cadence === undefined ? before : "";
	};
	follow();
	return { value: () => (selectEl.value === own ? ownEl.value.trim() : selectEl.value), follow };
}

/** A cadence in the words of the choices, where it is one of them. */
function inWords(cadence: string, { cadences }: Words["logging"]): string {
	const days = readCadence(cadence)?.days;
	return cadences.find(({ value }) => readCadence(value)?.days === days)?.label ?? cadence;
}

/** What is wrong with a cadence in words of one's own. */
export function cadenceProblem(cadence: string, { people, settings, veil, discreet }: Words): Drawn | undefined {
	if (cadence === "" || readCadence(cadence)) return undefined;
	const problem = people.problem({ property: settings.propertyNames.cadence, value: cadence, code: "not-a-cadence" });
	return () => veil.quote(problem, discreet.problem);
}
