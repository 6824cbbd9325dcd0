import { openDetails } from "../people/person/is-open";
import { newestFirst } from "./dated-remarks";
import type { Person } from "../people/person/person";

const han = /\p{Script=Han}/gu;
const letter = /\p{L}/gu;
const newestLines = 6;

const isChinese = /[中国汉粤华]|chinese|mandarin|cantonese|^zh/iu;

/**
 * The language to write to a person in: the first of theirs, where Kith writes it; else Chinese where their name or most of what the
 * log says of late is Chinese.
 */
export function languageOf(person: Person): "en" | "zh" {
	const [first = ""] = openDetails(person, "languages");
	if (isChinese.test(first)) return "zh";
	if (/英|^en/iu.test(first)) return "en";
	// A name in both scripts says nothing of it.
	if (person.name.search(/\p{Script=Han}/u) >= 0 && person.name.search(/\p{Script=Latin}{2}/u) < 0) return "zh";
	const newest = newestFirst(person.interactions).slice(0, newestLines);
	const said = (newest.length === 0 ? person.remarks : newest).map((one) => one.text).join(" ").replace(/\[\[[^[\]]*\]\]/g, "");
	const chinese = said.match(han)?.length ?? 0;
	// A Chinese character says as much as two letters.
	return chinese * 2 > (said.match(letter)?.length ?? 0) - chinese ? "zh" : "en";
}
