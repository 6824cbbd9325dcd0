import { drawText } from "../../obsidian/ui/drawn";
import { gap, placeOf, sourceLink, type SourceLinkTools } from "../../obsidian/ui/source-link";
import type { Silence } from "../../talking-points/own-death";

/**
 * Says that somebody has died or wants no contact, or that the notes seem to tell of it, and where that stands; returns whether nothing is
 * written at all.
 */
export function drawSilence(parentEl: HTMLElement, silence: Silence | undefined, name: string, tools: SourceLinkTools): boolean {
	if (!silence) return false;
	const { died, noContact, source } = silence;
	const { screens: { opener: text } } = tools.words;
	const saidEl = parentEl.createDiv({ cls: "kith-silence", attr: { role: "status" } });
	drawText(saidEl.createSpan(), () => (died ? text.died(name) : noContact === true ? text.noContact : text.mayHaveDied));
	if (source) {
		saidEl.appendText(gap);
		sourceLink(saidEl, placeOf(source, source.path, tools.words), source, tools);
	}
	return died;
}
