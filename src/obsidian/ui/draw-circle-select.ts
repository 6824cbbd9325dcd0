import type { Choice } from "../../actions/cadence-choices";
import { asSeen, type Drawn } from "../../veil/drawn";
import type { Words } from "../../words/words";
import { drawSelect } from "./draw-select";

/** Draws the circles to choose from for somebody, after that in which they are in none. */
export function drawCircleSelect(
	rowEl: HTMLElement,
	who: Drawn,
	circles: readonly Choice[],
	{ logging, reconnect }: Words,
): HTMLSelectElement {
	return drawSelect(
		rowEl,
		"kith-pick-circle",
		{ "aria-label": () => logging.colon(logging.addCircle, asSeen(who)) },
		[{ id: "", label: reconnect.noCircle }, ...circles],
	);
}
