import { isOneToOne } from "../channel";
import { isInTouch } from "../happened";
import { channelText, type InteractionToWrite } from "./interaction-lines";
import { type LogOptions, writeInteraction } from "./write-interaction";
import { type LastContactKeys, writeLastContact } from "./last-contact";

/** Where the log stands, and which property says when the last contact was. */
export type LogChangeOptions = LogOptions & LastContactKeys;

/**
 * What logging an interaction makes of a person's note: a line in the log, and the last contact moved forward. A message to a group, a
 * broadcast or a like is history, but no contact between two, as is what came to nothing (`没联系上`): they leave the last contact alone.
 */
export function logChange(entry: InteractionToWrite, options: LogChangeOptions): (text: string) => string {
	const channel = channelText(entry.channel);
	const isContact = isOneToOne(channel, entry.text) && (entry.incoming === true || isInTouch(channel, entry.text));
	// The property first: whether a note has properties that can be read is told by it as it was.
	return (text) => writeInteraction(isContact ? writeLastContact(text, entry.on, options) : text, entry, options);
}
