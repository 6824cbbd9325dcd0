import type { Offer } from "../../actions/offer";
import { drawText } from "../../obsidian/ui/drawn";
import { asSeen } from "../../veil/drawn";
import { iconButton } from "../../obsidian/ui/icon-button";
import { isNew } from "../../obsidian/ui/is-new";
import { textButton } from "../../obsidian/ui/text-button";

/** Draws how far a long reading has come, where it is under way, and the lines above the list that offer something. */
export function drawOffers(parentEl: HTMLElement, offers: readonly Offer[], progress: string): void {
	const sentences = offers.map(({ sentence, button }) => [asSeen(sentence), asSeen(button)]);
	if (!isNew(parentEl, JSON.stringify([progress, sentences]))) return;
	parentEl.empty();
	if (progress !== "") parentEl.createSpan({ text: progress, attr: { role: "status" } });
	for (const { sentence, button, act, dismiss } of offers) {
		const lineEl = parentEl.createDiv("kith-offered");
		drawText(lineEl.createSpan(), sentence);
		textButton(lineEl, button, "", act);
		if (dismiss) iconButton(lineEl, { icon: "x", label: dismiss.label, cls: "kith-not-now" }, dismiss.act);
	}
}
