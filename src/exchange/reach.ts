import { type CardMeaning, cardMeanings } from "./card";
import { addValue, type CardDraft, leaveOut, oneLine } from "./card-draft";

/** Services whose addresses and names have a property of their own. */
const services: readonly (readonly [CardMeaning, RegExp])[] = [
	["wechat", /^(?:we-?chat|weixin|微信号?)$/i],
	["linkedin", /^linked-?in$|^(?:https?:\/\/)?(?:[\w-]+\.)?linkedin\.com\//i],
	["github", /^github$|^(?:https?:\/\/)?(?:www\.)?github\.com\//i],
	["telegram", /^telegram$|^(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.me\//i],
];

const scheme = /^(?:x-apple|xmpp|aim|skype|telegram|wechat|weixin|qq|msn|im)(?::\/\/|:)/i;

/** Adds the address of a page: a profile under the property of its service. */
export function addAddress(card: CardDraft, written: string): void {
	const text = oneLine(written);
	addValue(card, serviceOf(text) ?? "website", text);
}

/** Adds what somebody is called by a service; a service without a property is left out, and what was there is told. */
export function addHandle(card: CardDraft, service: string, written: string): void {
	const text = oneLine(written).replace(scheme, "");
	const meaning = serviceOf(service) ?? serviceOf(text);
	if (meaning !== undefined) addValue(card, meaning, text);
	else if (text !== "") leaveOut(card, service === "" ? (schemeOf(written) ?? "im") : service.toLowerCase(), text);
}

function serviceOf(text: string): CardMeaning | undefined {
	return services.find(([, pattern]) => pattern.test(text))?.[0];
}

/** What an address says of its service: `qq` of `qq:10001`. */
export function schemeOf(written: string): string | undefined {
	const found = scheme.exec(written.trim())?.[0].replace(/\W+$/, "").toLowerCase();
	return found === "x-apple" ? undefined : found;
}

/** Labels that a program gives by itself. */
const systemLabel = /^\* |^(?:myContacts|starred|my contacts|system group: .*)$/i;

export function addCategory(card: CardDraft, label: string): void {
	if (!systemLabel.test(label.trim())) addValue(card, "groups", label);
}

const uuidMark = /^urn:uuid:/i;

/** A uid as cards and groups name each other by it. */
export function plainUid(written: string): string {
	return oneLine(written).replace(uuidMark, "");
}

const meanings: ReadonlyMap<string, CardMeaning> = new Map(cardMeanings.map((meaning) => [meaning.toLowerCase(), meaning]));

/** The meaning that is written so, in capitals or small letters. */
export function meaningNamed(name: string): CardMeaning | undefined {
	return meanings.get(name.toLowerCase());
}
