import type { Offer } from "../../actions/offer";
import { drawText } from "../../obsidian/ui/drawn";
import { asSeen } from "../../veil/drawn";
import { iconButton } from "../../obsidian/ui/icon-button";
import { isNew } from "../../obsidian/ui/is-new";
import { textButton } from "../../obsidian/ui/text-button";

/** More than these push the list out of sight: all but the first are folded. */
const most = 4;
const shownOfMany = 3;

/** Draws how far a long reading has come, where it is under way, and the lines above the list that offer something. */
export function drawOffers(parentEl: HTMLElement, offers: readonly Offer[], progress: string, more: (count: number) => string): void {
	const sentences = offers.map(({ sentence, button }) => [asSeen(sentence), asSeen(button)]);
	if (!isNew(parentEl, JSON.stringify([progress, sentences]))) return;
	parentEl.empty();
	if (progress !== "") parentEl.createSpan({ text: progress, attr: { role: "status" } });
	const shown = offers.length > most ? shownOfMany : offers.length;
	for (const offer of offers.slice(0, shown)) drawOffer(parentEl, offer);
	if (shown === offers.length) return;
	const foldedEl = parentEl.createEl("details", "kith-more-offers");
	foldedEl.createEl("summary", { text: more(offers.length - shown) });
	for (const offer of offers.slice(shown)) drawOffer(foldedEl, offer);
}

function drawOffer(parentEl: HTMLElement, { sentence, button, act, dismiss }: Offer): void {
	const lineEl = parentEl.createDiv("kith-offered");
	drawText(lineEl.createSpan(), sentence);
	textButton(lineEl, button, "", act);
	if (dismiss) iconButton(lineEl, { icon: "x", label: dismiss.label, cls: "kith-not-now" }, dismiss.act);
}
