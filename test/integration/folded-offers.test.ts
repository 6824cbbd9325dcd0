import { afterEach, beforeEach, expect, it } from "vitest";
import { drawOffers } from "../../src/features/reconnect/draw-offers";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

let kith: KithOnNotes;
beforeEach(async () => { kith = await kithOnNotes({}); });
afterEach(() => kith.close());

it.each([[0, 0], [1, 0], [4, 0], [5, 2], [7, 4]])("of %i offers above the list %i are folded, and pressed there as anywhere", (count, folded) => {
	const pressed: number[] = [];
	const offers = Array.from({ length: count }, (_, at) => ({ sentence: `offer ${String(at)}`, button: "Do", act: () => { pressed.push(at); } }));
	const el = createDiv();
	drawOffers(el, offers, "", (more) => `Show more (${String(more)})`);
	expect(el.querySelectorAll(".kith-offered")).toHaveLength(count);
	expect(el.querySelectorAll("details .kith-offered")).toHaveLength(folded);
	expect(el.querySelector("summary")?.textContent).toBe(folded === 0 ? undefined : `Show more (${String(folded)})`);
	for (const button of el.querySelectorAll("button")) button.click();
	expect(pressed).toEqual(offers.map((_, at) => at));
});
