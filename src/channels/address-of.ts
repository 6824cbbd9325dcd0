import type { VaultWords } from "../notes/vault-words";
import type { ReachChannel } from "./reach-channel";

/** A value as it is shown, and what opens it: an address of `mailto:`, `tel:` or `https:`; null where it can only be copied. */
export interface Address {
	readonly value: VaultWords;
	readonly address: string | null;
}

type Reader = (text: string) => Address | undefined;

const host = "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,}(?::\\d{1,5})?";
const page = new RegExp(`^(?:https?:\\/\\/)?(${host}(?:[/?#][^\\s<>"'\`\\\\\\p{Cc}]*)?)$`, "iu");
const mail = /^(?:mailto:)?(?:[^<>:]*<)?([^\s<>@,;:"'()?&#%\\/]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})>?$/iu;
const phone = /^(?:tel:)?(\+?[\d\s().\-/]+?)(?:[\s,;]*(?:ext(?:ension)?\.?=?|x|转|分机|#)\s*(\d{1,6}))?$/iu;
/** A remark in brackets, `(office)`, not `(020)`, or before or after the number: `微信同号 138…`. */
const remark = /\s*[(][^()\d]+[)]\s*|^\p{L}+[\s:]+(?=[+\d])|\s+\p{Script=Han}+$/gu;

/** A page, by its address or its domain alone; without the secure way in front it gets it. */
function readPage(text: string): Address | undefined {
	const bare = text.replace(/^\[[^[\]]*\]\((\S+)\)$|^<(\S+)>$/, "$1$2");
	const rest = page.exec(bare)?.[1];
	return rest === undefined ? undefined : { value: bare, address: `https://${rest}` };
}

/** The page of a profile, by its address at a service or by the name there. */
function readProfile(sites: string, at: string, name: RegExp): Reader {
	const ofSite = new RegExp(`^(?:https?:\\/\\/)?(?:[\\w-]+\\.)?(?:${sites})\\/`, "iu");
	return (text) => {
		const found = readPage(text);
		if (found?.address && ofSite.test(found.address)) return found;
		const called = name.exec(text)?.[1];
		return called === undefined ? undefined : { value: text, address: `${at}${encodeURI(called)}` };
	};
}

function readPhone(text: string): Address | undefined {
	const [, number, extension] = phone.exec(text.replace(remark, " ").trim()) ?? [];
	const digits = number?.replace(/^(\s*\+.*)\(0\)/, "$1").replace(/[^\d+]/g, "") ?? "";
	if (!/^\+?\d{3,15}$/.test(digits)) return undefined;
	return { value: text.replace(/^tel:/i, ""), address: `tel:${digits}${extension === undefined ? "" : `;ext=${extension}`}` };
}

const readers: Readonly<Record<ReachChannel, Reader>> = {
	/** No program opens a talk there. */
	wechat: (text) => (/^[^<>"`:\\]{1,60}$/.test(text) ? { value: text, address: null } : undefined),
	email: (text) => {
		const address = mail.exec(text)?.[1];
		return address === undefined ? undefined : { value: address, address: `mailto:${encodeURI(address)}` };
	},
	phone: readPhone,
	telegram: (text) => {
		const number = text.replace(/[\s()-]/g, "");
		if (/^\+\d{7,15}$/.test(number)) return { value: text, address: `https://t.me/${number}` };
		return readProfile("t\\.me|telegram\\.me", "https://t.me/", /^@?([a-z]\w{3,31})$/i)(text);
	},
	linkedin: readProfile("linkedin\\.com|lnkd\\.in", "https://www.linkedin.com/in/", /^(?:@|\/?in\/)?([\p{L}\p{N}_-]{2,100})\/?$/u),
	github: readProfile("github\\.com", "https://github.com/", /^@?([a-z\d][a-z\d-]{0,38})$/i),
	website: readPage,
	booking: readPage,
};

/** How a value of a property is opened; undefined for a value that is none, such as one that would run a script. Total. */
export function addressOf(channel: ReachChannel, written: string): Address | undefined {
	const text = written.normalize("NFKC").trim();
	return text.length > 500 || /[\p{Cc}\u2028\u2029]/u.test(text) ? undefined : readers[channel](text);
}

/** The same with what is to be said, where that can be handed over: in a mail. */
export function addressWith(address: string, message: VaultWords): string {
	return address.startsWith("mailto:") && message !== "" ? `${address}?body=${encodeURIComponent(message)}` : address;
}
