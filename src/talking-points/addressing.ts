import { asPattern } from "../notes/as-pattern";
import { spoken } from "../notes/spoken";
import type { Person } from "../people/person";
import { pronounIn, saidToYou, type Pronoun } from "./said-to-you";

/** Somebody else of whom a line may go on to speak. */
const others: Readonly<Record<Exclude<Pronoun, "either">, RegExp>> = {
	he: /\b(?:father|dad|son|husband|brother|uncle|boyfriend|grandfather|boss|friend|colleague|client|student|teacher|doctor)\b|爸|父亲|儿子|老公|丈夫|哥|弟|舅|叔|爷|男友|男朋友|老板|领导|朋友|同事|客户|学生|老师|医生|师傅/iu,
	she: /\b(?:mother|mum|mom|daughter|wife|sister|aunt|girlfriend|grandmother|boss|friend|colleague|client|student|teacher|doctor)\b|妈|母亲|女儿|老婆|妻子|太太|姐|妹|姨|姑|奶奶|外婆|女友|女朋友|老板|领导|朋友|同事|客户|学生|老师|医生|师傅/iu,
};

/**
 * How lines of a person's own note are said to them: he or she, as the note calls them, and their name become "you". From where a line
 * names somebody else of whom it may go on to speak it is left as written.
 */
export function addressing({ name, aliases, interactions, remarks }: Person): (text: string) => string {
	const pronoun = pronounIn([...interactions.flatMap((one) => [one.text, ...one.items.map((item) => item.text)]), ...remarks.map((remark) => remark.text)]);
	const named = namePattern([name, ...aliases]);
	return (text) => {
		const spokenText = spoken(text);
		const [subject, possessive] = instead(spokenText, pronoun);
		const said = spokenText.replace(named, (one) => (/['’]s$/u.test(one) ? possessive : subject));
		const other = pronoun === "either" ? null : others[pronoun].exec(said);
		const end = other ? other.index + other[0].length : said.length;
		return saidToYou(said.slice(0, end), pronoun) + said.slice(end);
	};
}

/** What stands for a name, in the language of the line. */
function instead(text: string, pronoun: Pronoun): readonly [subject: string, possessive: string] {
	if (/\p{Script=Han}/u.test(text)) return pronoun === "she" ? ["她", "她的"] : ["他", "他的"];
	return pronoun === "she" ? ["she", "her"] : ["he", "his"];
}

function namePattern(names: readonly string[]): RegExp {
	const written = names.filter((one) => one.length > 1).sort((a, b) => b.length - a.length).map((one) => (/^\p{Script=Han}+$/u.test(one) ? one : `(?<!\\p{L})${asPattern(one)}(?!\\p{L})(?:['’]s\\b)?`));
	return new RegExp(written.length === 0 ? "(?!)" : written.join("|"), "giu");
}
