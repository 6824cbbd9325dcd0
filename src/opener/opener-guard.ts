import { type GreetingRefusal, guardGreeting } from "../talking-points/greeting-guard";
import type { OpenerDraft } from "./opener-draft";
import type { OpenerRequest } from "./opener-request";

/** Why a message is not sent as it stands; `booking` is what it says of my booking link, which is of nobody's. */
export function refusalOf(
	{ message }: Pick<OpenerDraft, "message">,
	booking: string,
	{ person: { name, aliases } }: Pick<OpenerRequest, "person">,
): GreetingRefusal | undefined {
	return guardGreeting(message.replace(booking, ""), [name, ...aliases]);
}

/** Whether somebody is to be invited, nothing could be cited for it, and nothing was written either. */
export function lacksInvitation(draft: Pick<OpenerDraft, "isByHand" | "slot">, { inviting }: Pick<OpenerRequest, "inviting">): boolean {
	return inviting !== undefined && !inviting.said && !draft.isByHand && draft.slot("honest")?.text.trim() === "";
}

/** A message with my booking link under it, unless it is there. */
export function withBooking(message: string, sentence: string, link: string): string {
	return message.includes(link) ? message : `${message.trimEnd()}\n${sentence}`.trimStart();
}
