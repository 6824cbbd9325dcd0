import type { Card, CardValue } from "../card";

/** What a card or a note says that only one person has, in a form that is compared; the best first. */
export interface Identity {
	readonly kind: "uid" | "email" | "phone" | "profile";
	/** Two people with the same key are one, but for phones, whose key is only where to look. */
	readonly key: string;
	/** Of a phone: as written. */
	readonly phone?: string;
}

/** A text of some meaning, of a card or of a note. */
export type Said = Pick<CardValue, "text"> & { readonly meaning: string };

/** Sites on which a page is one person's. A company's own page is everybody's. */
const profile =
	/(?:^|[/.])(linkedin\.com\/in|github\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|t\.me|zhihu\.com\/people|weibo\.com|about\.me)\/@?([^/?#\s]+)/i;
const homes: Readonly<Record<string, string>> = { linkedin: "linkedin.com/in", github: "github.com", telegram: "t.me" };
const handle = /^@?[\w.-]+$/;
const order = ["uid", "email", "phone", "profile"];

/** Everything that tells who somebody is. */
export function identitiesOf(said: readonly Said[], uid: string | null = null): readonly Identity[] {
	const found = said.flatMap((one) => identityOf(one) ?? []);
	const all = uid === null ? found : [...found, uidOf(uid)];
	return all.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The same of a card. */
export function identitiesOfCard({ values, uid }: Pick<Card, "values" | "uid">): readonly Identity[] {
	return identitiesOf(values, uid);
}

function identityOf({ meaning, text }: Said): Identity | undefined {
	if (meaning === "email") return text.includes("@") ? { kind: "email", key: `email ${text.trim().toLowerCase()}` } : undefined;
	if (meaning === "uid") return uidOf(text);
	if (meaning === "wechat") return { kind: "profile", key: `wechat ${text.trim().toLowerCase()}` };
	if (meaning === "phone") {
		const digits = digitsOf(text).slice(-shortestPhone);
		return digits.length < shortestPhone ? undefined : { kind: "phone", key: `phone ${digits}`, phone: text };
	}
	const page = profileOf(meaning, text);
	return page === undefined ? undefined : { kind: "profile", key: page };
}

function uidOf(text: string): Identity {
	return { kind: "uid", key: `uid ${text.trim().replace(/^urn:uuid:/i, "").toLowerCase()}` };
}

/** The page of a person, in one spelling whatever the address is: `linkedin.com/in/lei`. */
export function profileOf(meaning: string, text: string): string | undefined {
	const [, site, name] = profile.exec(text) ?? [];
	const home = homes[meaning];
	if (site !== undefined && name !== undefined) return `${site.replace(/^twitter/i, "x")}/${decoded(name)}`.toLowerCase();
	return home !== undefined && handle.test(text.trim()) ? `${home}/${text.trim().replace(/^@/, "")}`.toLowerCase() : undefined;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Shorter ones are of services and extensions. */
const shortestPhone = 7;
const extension = /(?:;\s*ext=?|\bext\.?|\bx|转|分机|#).*$/i;

function digitsOf(phone: string): string {
	return phone.normalize("NFKC").replace(extension, "").replace(/\(0\)/g, "").replace(/\D+/g, "").replace(/^0+/, "");
}

const international = /^\s*(?:tel:)?\s*(?:\+|00)/i;

/** Whether two numbers are one, be there a country before it or a zero, or not. */
export function samePhone(one: string, other: string): boolean {
	const [long, short] = [one, other].sort((a, b) => digitsOf(b).length - digitsOf(a).length);
	const [all, end] = [digitsOf(long ?? ""), digitsOf(short ?? "")];
	if (all === end) return all !== "";
	if (end.length < shortestPhone || !all.endsWith(end)) return false;
	const country = all.slice(0, -end.length);
	// Both with a country: then it is not the same one.
	if (international.test(short ?? "")) return false;
	return country.length <= 3 && (international.test(long ?? "") || country === "86");
}
