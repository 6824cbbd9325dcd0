import { addressWith } from "../channels/address-of";
import type { Reach } from "../channels/reach";
import type { ReachChannel } from "../channels/reach-channel";
import type { VaultWords } from "../notes/vault-words";
import type { Drawn } from "../veil/drawn";
import type { Words } from "../words/words";

/** By these a message is sent; the others are pages, and a telephone. */
type Carrier = keyof Words["channels"]["logged"];
const carriers: Readonly<Record<Carrier, true>> = { wechat: true, email: true, telegram: true, linkedin: true };

/** Whether a message goes that way. */
export function isCarried(way: Reach): way is Reach & { readonly channel: Carrier } {
	return way.channel in carriers;
}

/** The first way of each channel. */
export function oneOfEach(ways: readonly Reach[]): readonly Reach[] {
	const seen = new Set<ReachChannel>();
	return ways.filter(({ channel }) => seen.size !== seen.add(channel).size);
}

/** What handing a message over needs. */
export interface HandOverTools {
	readonly words: Pick<Words, "channels" | "veil">;
	/** Copies a text; says so itself where that fails. */
	readonly copy: (text: VaultWords) => Promise<boolean>;
	/** Has the system open an address. */
	readonly open: (address: string) => void;
}

/**
 * Hands a message over: copied with the id that finds them before it where no program opens, in the mail, copied beside the page. What
 * carries no message is opened. Returns what to say of it; undefined where the clipboard could not be written.
 */
export async function handOver(
	way: Reach,
	message: VaultWords,
	{ words: { channels: text, veil }, copy, open }: HandOverTools,
): Promise<Drawn | undefined> {
	const { value, address } = way;
	if (address === null) return await copy(value) && await copy(message) ? () => text.copiedBoth(veil.quote(value)) : undefined;
	const isCopied = isCarried(way) && way.channel !== "email";
	if (isCopied && !await copy(message)) return undefined;
	open(isCarried(way) ? addressWith(address, message) : address);
	return isCopied ? text.copiedAndOpened : text.opened;
}
