import { isOpen, openDetails } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { type TimeZone, readTimeZone } from "../calendar/time-zone";
import { type Address, addressOf } from "./address-of";
import { isAllowed } from "./allowed";
import { channelNamed, names, type ReachChannel, reachChannels } from "./reach-channel";

/** A way to reach somebody that they have and allow. */
export interface Reach extends Address {
	readonly channel: ReachChannel;
}

type Asked = Pick<Person, "channel" | "boundaries" | "remarks" | "interactions" | "wechat" | "details" | "privateProperties">;

const between = /\s*(?:[,，、;；/|>→]|\bor\b|\bthen\b|或)\s*/iu;
/** In place of a list of what is private: everything is. */
const everything = "true";

/**
 * How to reach somebody, what they like best (`channel`) first; nothing that their note keeps private, that a boundary goes against or that
 * nothing could open; nobody who has died is reached.
 */
export function reachOf(person: Person): readonly Reach[] {
	if (person.died || !isOpen(person, everything)) return [];
	const liked = isOpen(person, "channel") ? writtenChannels(person).flatMap((text) => channelNamed(text) ?? []) : [];
	const order = [...new Set([...liked, ...reachChannels])];
	return order.flatMap((channel) => {
		const texts = isOpen(person, channel) ? textsOf(person, channel) : [];
		if (texts.length === 0 || !isAllowed(person, channel)) return [];
		return texts.flatMap((text) => {
			const address = addressOf(channel, text);
			return address ? [{ channel, ...address }] : [];
		});
	});
}

function textsOf({ wechat, details }: Asked, channel: ReachChannel): readonly string[] {
	if (channel === "wechat") return wechat === null ? [] : wechat.split(/\s*[,，、;；]\s*/).filter((id) => id !== "");
	return details.flatMap((one) => (one.meaning === channel ? [one.text] : []));
}

function writtenChannels({ channel }: Asked): readonly string[] {
	return channel === null ? [] : channel.split(between).filter((text) => text !== "");
}

/** The channels of somebody as written, without those that their own boundaries go against; null where none is left. */
export function channelOf(person: Person): string | null {
	const written = writtenChannels(person);
	const allowed = written.filter((text) => isAllowedText(person, text));
	return allowed.length === written.length ? person.channel : allowed.join(", ") || null;
}

/** The channel that they like best. */
export function firstChannelOf(person: Person): string | null {
	return writtenChannels(person).find((text) => isAllowedText(person, text)) ?? null;
}

/** Whether a channel in words goes against no boundary. */
function isAllowedText(person: Asked, text: string): boolean {
	const named = channelNamed(text);
	return (["call", "meeting"] as const).every((manner) => !names(text, manner) || isAllowed(person, manner))
		&& (named === undefined || isAllowed(person, named));
}

/** Where somebody's clock is, where that is known and may be told. */
export function zoneOf(person: Pick<Person, "details" | "privateProperties">): TimeZone | undefined {
	const [text] = person.privateProperties.has(everything) ? [] : openDetails(person, "timezone");
	return text === undefined ? undefined : readTimeZone(text);
}
