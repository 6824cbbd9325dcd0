import type { Reach } from "../../channels/reach";
import { reachButton } from "../../obsidian/ui/reach-button";
import { textButton } from "../../obsidian/ui/text-button";
import { oneOfEach } from "../../opener/hand-over";
import type { Words } from "../../words/words";

/** What the buttons below a message do besides copying it. */
export interface WayTools {
	readonly words: Pick<Words, "channels" | "veil">;
	readonly send: (way: Reach) => void;
	/** Puts my booking link into the message; undefined where there is none. */
	readonly book: (() => void) | undefined;
}

/** Draws the ways to send a message, and to reach somebody without one: one of each channel. */
export function drawWays(parentEl: HTMLElement, ways: readonly Reach[], { words: { channels: text, veil }, send, book }: WayTools): void {
	const waysEl = parentEl.createDiv("kith-ways");
	for (const way of oneOfEach(ways)) {
		const label = text.acts[way.channel];
		const look = { channel: way.channel, label: () => `${label} · ${veil.quote(way.value)}`, text: label };
		reachButton(waysEl, look, () => { send(way); });
	}
	if (book) textButton(waysEl, text.addBooking, "kith-add-booking", book);
}
