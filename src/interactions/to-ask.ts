import { plainText } from "../notes/lines/plain-text";
import type { Line } from "../notes/lines/line";

const ask = "(?:(?:things )?(?:to )?ask(?: h..)?(?: next time)?|questions?|[下次想要该該]*[问問]{1,2}[他她]?的?)";
/** What begins a line of what one means to ask. */
const before = new RegExp(`(?:^|[.!?。！？]\\s*)${ask}(?:\\s*[:：]+|\\s+[–—-]\\s)\\s*(.+)`, "iu");
/** A line that begins with a question mark, or that says whom one would ask, and asks. */
const marked = /^[?？]\s*(.+)|^next time:? (?:ask|check)(?: h..| them)?(?: about)? (.{4,})|^想问[他她](.{3,}?)。?$/iu;
/** What stands over a list of it. */
const above = new RegExp(`^${ask}\\s*[:：]?$`, "iu");
const notToAsk = /(?:n['’]?t|not|never) (?:ask|mention)\b|[别別不没沒](?:直接|当面|要?[跟和对][他她])?要?[问問提]|(?:^|[^特])[别別](?:再|去)?[碰聊惹]/iu;

/** What asks, where it need not. */
const asking = /[?？吗嗎哪什几幾怎]|(.)不\1|^(?:how|wh\w+|is|are|did|has|does)\b/iu;

/** Whether a line says of something that one does not ask, or did not. */
export function isNotToAsk(text: string): boolean {
	return notToAsk.test(text);
}

/** Reads, line by line, what a person's note says outside the log that one means to ask them; `said` is what the line says. */
export function asksInOrder(): (line: Line, said: string) => string | undefined {
	const isListed = listedInOrder();
	return (line, said) => {
		const [, byMark, nextTime, byName] = marked.exec(said) ?? [];
		const wondered = byMark ?? byName ?? "";
		const asked = isListed(line, said) ? said : before.exec(said)?.[1] ?? nextTime ?? (asking.test(wondered) ? wondered : undefined);
		return asked === undefined || isNotToAsk(said) ? undefined : asked;
	};
}

/** Tells, line by line, what stands under a title of what one means to ask: items, and running text that asks right below it. */
function listedInOrder(): (line: Line, said: string) => boolean {
	let isUnder = false;
	let isRight = false;
	return ({ kind, heading, item }, said) => {
		const isAbove = above.test(heading ? plainText(heading.text) : said);
		isRight = isAbove || (isRight && kind === "text" && asking.test(said));
		isUnder = isAbove || (isUnder && (kind === "blank" || item !== undefined || isRight));
		return isUnder && !isAbove && kind !== "blank";
	};
}
