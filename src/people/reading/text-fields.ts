import type { Line } from "../../notes/lines/line";
import { privateLines } from "../../notes/lines/private-lines";
import { fieldsUnder } from "../../notes/lines/text-field";
import { ownText } from "../properties/own-text";

/**
 * The fields in a text that are read as properties, the first of each; undefined if there are none. What everybody calls them is one, too.
 * Private lines are not read.
 */
export function readTextFields(lines: readonly Line[], keys: ReadonlySet<string>): Readonly<Record<string, string>> | undefined {
	let found: Record<string, string> | undefined;
	for (const { key, value } of fieldsUnder(lines, keys)) (found ??= {})[key] ??= ownText(value);
	const called = calledIn(lines);
	if (called !== undefined) (found ??= {})["nickname"] ??= ownText(called);
	return found;
}

/** `everyone calls her Maggie`, `(call him Sandy)`, `goes by Olli`. */
const english =
	/(?:(?:^|[(,.;–—-] ?|\b(?:[Ee]very(?:one|body)|[Ff]riends|[Aa]ll|[Ww]e|I|[Pp]lease|just) )[Cc]alls? (?:her|him|them)|[Gg]oes by) ["“*]*(?!\w+day)(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?)(?=$|[^\p{L}\s]| (?:and|but)\b)/u;
/** `大家都叫她海伦姐`, `叫他老K就行`. */
const chinese =
	/(?:(?:大家|朋友|同事)们?都?叫[她他]|(?:^|[^别不要])叫[她他](?=[^，。]{1,6}(?:就[好行]|即可)))[“「"*]*([^\s，。；（("“「*来去回起吃做][^\s，。；（("“「*]{0,4}?)(?=[”」"*]*(?:就[好行]|即可|$|[，。；,.()（）]))/u;

function calledIn(lines: readonly Line[]): string | undefined {
	for (const { kind, item, text, number } of lines) {
		if (kind !== "text" && (kind !== "item" || item?.task !== undefined)) continue;
		const [, called] = english.exec(text) ?? chinese.exec(text) ?? [];
		if (called !== undefined && !privateLines(lines).has(number)) return called;
	}
	return undefined;
}
