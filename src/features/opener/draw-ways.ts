import type { VaultWords } from "../../notes/vault-words";
import { addressWith } from "../../channels/address-of";
import type { Reach } from "../../channels/reach";
import type { ReachChannel } from "../../channels/reach-channel";
import type { Drawn } from "../../obsidian/ui/drawn";
import { openAddress } from "../../obsidian/ui/open-address";
import { reachButton } from "../../obsidian/ui/reach-button";
import { textButton } from "../../obsidian/ui/text-button";
import type { Words } from "../../words/words";

/** What the buttons below a message do besides copying it. */
export interface WayTools {
	readonly words: Pick<Words, "channels" | "veil">;
	readonly send: (way: Reach) => void;
	/** Puts my booking link into the message; undefined where there is none. */
	readonly book: (() => void) | undefined;
}

/** By these a message is sent; the others are pages, and a telephone. */
type Carrier = keyof Words["channels"]["logged"];
const carriers: Readonly<Record<Carrier, true>> = { wechat: true, email: true, telegram: true, linkedin: true };

/** Whether a message goes that way. */
export function isCarried(way: Reach): way is Reach & { readonly channel: Carrier } {
	return way.channel in carriers;
}

/** Draws the ways to send a message, and to reach somebody without one: one of each channel. */
export function drawWays(parentEl: HTMLElement, ways: readonly Reach[], { words: { channels: text, veil }, send, book }: WayTools): void {
	const drawn = new Set<ReachChannel>();
	const waysEl = parentEl.createDiv("kith-ways");
	for (const way of ways) {
		if (drawn.has(way.channel)) continue;
		drawn.add(way.channel);
		const label = text.acts[way.channel];
		const look = { channel: way.channel, label: () => `${label} · ${veil.quote(way.value)}`, text: label };
		reachButton(waysEl, look, () => { send(way); });
	}
	if (book) textButton(waysEl, text.addBooking, "kith-add-booking", book);
}

/** What handing a message over needs. */
export interface HandOverTools {
	readonly words: Pick<Words, "channels" | "veil">;
	readonly win: Window;
	/** Copies a text; says so itself where that fails. */
	readonly copy: (text: VaultWords) => Promise<boolean>;
}

/**
 * Hands a message over: copied with the id that finds them before it where no program opens, in the mail, copied beside the page. What
 * carries no message is opened. Returns what to say of it; undefined where the clipboard could not be written.
 */
export async function handOver(
	way: Reach,
	message: VaultWords,
	{ words: { channels: text, veil }, win, copy }: HandOverTools,
): Promise<Drawn | undefined> {
	const { value, address } = way;
	if (address === null) return await copy(value) && await copy(message) ? () => text.copiedBoth(veil.quote(value)) : undefined;
	const isCopied = isCarried(way) && way.channel !== "email";
	if (isCopied && !await copy(message)) return undefined;
	openAddress(win, isCarried(way) ? addressWith(address, message) : address);
	return isCopied ? text.copiedAndOpened : text.opened;
}
