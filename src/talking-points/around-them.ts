import { isNotToAsk } from "../interactions/to-ask";
import type { Person } from "../people/person/person";
import { isGrave } from "./latest-news";
import { isUnkind } from "./sayable";
import type { TalkingPoint } from "./talking-point";

const dated = /^\W*20\d/u;
/** Who told it, in brackets: then they did not. */
const heard = /[(（][^()（）]{1,20}(?:说的?|said|told me)[)）]/u;

/**
 * What their note says of them beside the log, and whose parent they are called, as one may ask after it: nothing private or grave, and
 * nothing that is not to be asked.
 */
export function aroundThem({ path, name, aliases, remarks }: Person): readonly TalkingPoint[] {
	return [
		...[name, ...aliases].filter((text) => /[爸妈]$/u.test(text)).map((text) => ({ text, line: null, when: undefined })),
		...remarks.filter((one) =>
			!one.private && !one.toAsk && !one.bars && !one.heed
			&& !isUnkind(one.text) && !isGrave(one.text) && !isNotToAsk(one.text) && !heard.test(one.text)),
	].map(({ text, line, when }) => ({
		kind: "mention", text, note: { path, name }, on: dated.test(text) ? when?.to : undefined, source: { path, line },
	}));
}
