import { plainName, type PlainName } from "../../interactions/roster/plain-name";
import { nameKey } from "./name-key";

/** What was pasted, as names: nothing is guessed, and nothing is lost in silence. */
export interface PastedNames {
	/** Each once, in order. */
	readonly names: readonly PlainName[];
	/** How many were listed, repeated ones among them. */
	readonly total: number;
	/** Those that stood there more than once, each once. */
	readonly repeated: readonly string[];
	/** Lines that are no name. */
	readonly unread: readonly string[];
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/u;
const blank = /^[\p{Z}\p{Cf}\s]*$/u;
/** Between the names of a line; a comma may belong to a name. */
const between = /[、；;\t]|，/u;
const bullet = /^(?:[-*+•·●◦○▪▫■□◆◇▶►➤✓✔☑☐–—]\s+|[•●◦▪■◆]\s*)/u;
const box = /^\[[ xX/-]\]\s+/u;
/** `1.`, `2、`, `3)`, `（4）`, `⑤`, `No. 6`, `#7`. */
const numbering = /^(?:[(（]\d{1,4}[)）]|(?:no\.?\s*|#)\d{1,4}[.:：、)）]?\s|\d{1,4}[.．、)）:：]\s*(?!\d)|[①-⓿㉑-㊿]\s*)\s*/iu;
/** A number alone before the name counts where most lines have one. */
const bareNumber = /^\d{1,4}\s+(?=\S)/u;
/** What lists say besides names: their heading, how many there are, whose turn it is, what one may do. */
const furniture =
	/^(?:(?:群|全部|所有)?(?:聊|组)?(?:成员|名单|成员列表|群成员|通讯录|联系人)\s*(?:列表|名单)?\s*(?:[(（:：]?\s*(?:共\s*)?\d*\s*(?:人|位|名)?\s*[)）]?)?|共\s*\d+\s*(?:人|位|名)(?:成员)?|\d+\s*(?:人|位|名|members?|participants?|people)|(?:group\s+)?(?:members?|participants?|people)\s*(?:[(:]\s*\d*\s*\)?)?|群主|管理员|我|me|you|owner|admins?|creator|bot|查看(?:更多|全部).*|展开.*|收起|添加|邀请|移除|搜索|(?:see|view|show|load)\s+(?:all|more).*|(?:add|invite)\s+(?:members?|participants?|people|friends|via.*|to .*)|online|offline|在线|离线|recently|(?:last seen|最近上线|上次在线).*)$/iu;
const letter = /[\p{L}\p{Extended_Pictographic}]/u;
/** A sentence, an address, a time, an @mention of all: none of it a name. */
const noName =
	/。$|^.{10,}[！？!?…]$|:\/\/|^www\.|\S+@\S+\.\S|^(?:[\d\s:：/年月日.+-]|[ap]m|上午|下午|昨天|今天|周[一二三四五六日天])+$|^@?(?:all|所有人|everyone|here)$/iu;
const longestName = 40;
/** No name with its remarks is longer. */
const longestPart = 200;

/** Reads the names from a pasted list, such as the members of a chat: one per line, or several separated by Chinese commas. */
export function readPastedNames(text: string): PastedNames {
	const lines = text.split(lineEnd).filter((line) => !blank.test(line)).map((line) => line.trim());
	const isNumbered = 2 * lines.filter((line) => bareNumber.test(line)).length > lines.length;
	const names = new Map<string, PlainName>();
	const repeated = new Map<string, string>();
	const unread: string[] = [];
	let total = 0;
	for (const written of lines.flatMap((line) => (isNoList(line) ? [line] : partsOf(withoutMark(line, isNumbered))))) {
		const found = isNoList(written) ? undefined : plainName(written);
		if (!found || !isName(found.name)) {
			unread.push(written);
			continue;
		}
		total++;
		// Two of one name with different remarks are two people, for all that is known.
		const key = `${nameKey(found.name)}\n${nameKey(found.remark ?? "")}`;
		if (names.has(key)) repeated.set(key, names.get(key)?.name ?? found.name);
		else names.set(key, found);
	}
	return { names: [...names.values()], total, repeated: [...repeated.values()], unread };
}

function withoutMark(line: string, isNumbered: boolean): string {
	const item = line.replace(bullet, "").replace(box, "");
	const named = item.replace(numbering, "");
	return named !== item || !isNumbered ? named : item.replace(bareNumber, "");
}

/** The names in a line; anything in brackets is a remark, commas or not. */
function partsOf(line: string): readonly string[] {
	if (!between.test(line)) return [line];
	const remarks: string[] = [];
	const kept = line.replace(brackets, (remark) => `\uFDD0${String(remarks.push(remark) - 1)}\uFDD1`);
	return kept
		.split(between)
		.map((part) => part.replace(putAside, (_, at: string) => remarks[Number(at)] ?? "").trim())
		.filter((part) => part !== "");
}

const brackets = /\([^()]*\)|（[^（）]*）|【[^【】]*】|\[[^[\]]*\]/gu;
const putAside = /\uFDD0(\d+)\uFDD1/gu;

/** Whether a line, or a part of one, holds no name at all; a list of names may end as a sentence does. */
function isNoList(text: string): boolean {
	if (text.includes("、")) return false;
	return text.length > longestPart || furniture.test(text) || noName.test(text);
}

function isName(text: string): boolean {
	return Array.from(text).length <= longestName && letter.test(text) && !furniture.test(text) && !noName.test(text);
}
