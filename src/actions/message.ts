import type { CivilDate } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import { timelineOf } from "../brief/timeline";
import { boundariesOf, crossedBoundaries } from "../capture/crossed-boundaries";
import { addressOf } from "../channels/address-of";
import { firstChannelOf, type Reach, reachOf, zoneOf } from "../channels/reach";
import type { ReachChannel } from "../channels/reach-channel";
import { isToGiveFirst } from "../giving/give-first";
import { isInTouch } from "../interactions/happened";
import type { VaultWords } from "../notes/vault-words";
import type { Drafted } from "../opener/drafted";
import { invitationOf, type InvitationTo } from "../opener/invitation";
import type { OpenerRequest } from "../opener/opener-request";
import type { Person } from "../people/person/person";
import { nameList } from "../reconnect/name-list";
import { noteToShare } from "../talking-points/notes-to-share";
import { openerFor } from "../talking-points/opener";
import type { TalkingPoint } from "../talking-points/talking-point";
import type { Drawn } from "../veil/drawn";
import type { ActionPorts } from "./action-ports";
import { written } from "./telling";

const mostLately = 3;

/** How a message was asked for. */
export interface MessageAsked {
	/** Path of the note that it is about, where it is about one. */
	readonly about?: string;
	/** A message that invites somebody out of a group: what that is about, and where to. */
	readonly inviting?: InvitationTo;
	/** What a message says that is drafted already. */
	readonly drafted?: Drafted;
	/** Called when a message was copied. */
	readonly sent?: () => void;
	/** The way to reach somebody that was chosen; without a value the first of its channel. */
	readonly reach?: { readonly channel: ReachChannel; readonly value?: string };
}

/** What messages are made from. */
export type MessagePorts = Pick<ActionPorts, "words" | "telling" | "known" | "writes" | "settings"> & {
	readonly talk: { pointsOf(person: Person, today: CivilDate): readonly TalkingPoint[] };
	readonly clock: Pick<ActionPorts["clock"], "today">;
};

/**
 * A message to a person: about a note where one is named, with an invitation where they are invited. To several only what is drafted
 * already.
 */
export function messageTo(
	{ words, known, talk, clock, settings }: MessagePorts,
	people: readonly [Person, ...Person[]],
	{ about, inviting, drafted, sent, reach: asked }: MessageAsked,
): OpenerRequest {
	// To several of whom one has died nothing is written: that is said of the one.
	const [person, ...more] = deadOf(people) ?? people;
	const today = clock.today();
	const chosen = about === undefined ? undefined : noteToShare(about, person, known, today);
	const others = talk
		.pointsOf(person, today)
		.filter((point) => chosen === undefined || point.kind !== "share-note" || point.note.path !== about);
	const whole = openerFor(person, chosen ? [chosen, ...others] : others, known);
	const opener = drafted ? { ...whole, slots: [] } : whole;
	const isOne = more.length === 0;
	return {
		person, about, drafted, names: isOne ? undefined : nameList(people, words.logging),
		lately: timelineOf(person, known, today).slice(0, mostLately),
		giveFirst: isToGiveFirst(person, today) ? words.giving.giveFirst : undefined,
		opener, sent, inviting: inviting && { said: invitationOf(person, inviting, opener.language) },
		reach: (isOne ? [...reachOf(person)] : []).sort((a, b) => Number(isAsked(b, asked)) - Number(isAsked(a, asked))),
		zone: isOne ? zoneOf(person) : undefined,
		bookingLink: addressOf("booking", settings.current.bookingLink)?.address ?? "",
	};
}

function deadOf(people: readonly Person[]): readonly [Person] | undefined {
	const dead = people.find(({ died }) => died);
	return dead && [dead];
}

function isAsked({ channel, value }: Reach, asked: MessageAsked["reach"]): boolean {
	return channel === asked?.channel && value === (asked.value ?? value);
}

/** Messages to some people as they are logged; `sentBy` is the channel, what the first of them likes best unless told. */
export class MessageLog {
	readonly #ports: MessagePorts;
	readonly #people: readonly [Person, ...Person[]];
	/** The day on which it is begun. */
	readonly #today: CivilDate;

	constructor(ports: MessagePorts, people: readonly [Person, ...Person[]]) {
		this.#ports = ports;
		this.#people = people;
		this.#today = ports.clock.today();
	}

	/** What a line that is to be written goes against. */
	against(text: string, sentBy: string | undefined): readonly VaultWords[] {
		const boundaries = this.#people.map(boundariesOf);
		return crossedBoundaries(`${this.#channelBy(sentBy) ?? ""}\n${text}`, boundaries).map(this.#ports.words.capture.crossed);
	}

	/** Writes a line to the log of each; resolves with why not, or undefined when done. */
	write(text: string, sentBy: string | undefined): Promise<Drawn | undefined> {
		const { words, writes } = this.#ports;
		const people = this.#people;
		const channel = this.#loggedBy(text, this.#channelBy(sentBy));
		return written(
			this.#ports,
			() => writes.log({ paths: people.map(({ path }) => path), when: dayInterval(this.#today), channel, text }),
			() => () => words.logging.logged(words.veil.people(people.length, nameList(people, words.logging))),
		);
	}

	#channelBy(sentBy: string | undefined): string | null {
		return sentBy ?? firstChannelOf(this.#people[0]);
	}

	/** Of a question alone a log does not tell that it was sent. */
	#loggedBy(text: string, by: string | null): string | null {
		return by ?? (isInTouch(null, text) ? null : this.#ports.words.opener.asMessage);
	}
}
