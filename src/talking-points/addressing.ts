import { spoken } from "../notes/lines/spoken";
import type { Person } from "../people/person/person";
import { namesIn } from "./names-of";
import { pronounIn, saidToYou, type Pronoun } from "./said-to-you";

/** Whom a line may go on to talk about, in both languages: anybody, men, women. */
const anybody = "boss|friend|colleague|client|student|teacher|doctor";
const anybodyChinese = "老板|领导|朋友|同事|客户|学生|老师|医生|师傅";
const men = "father|dad|son|husband|brother|uncle|boyfriend|grandfather";
const menChinese = "爸|父亲|儿子|老公|丈夫|哥|弟|舅|叔|爷|男友|男朋友";
const women = "mother|mum|mom|daughter|wife|sister|aunt|girlfriend|grandmother";
const womenChinese = "妈|母亲|女儿|老婆|妻子|太太|姐|妹|姨|姑|奶奶|外婆|女友|女朋友|女生";
const family = new RegExp(`^(?:${men}|${women})$`, "u");

const clauseEnd = /[，,。.；;！!？?]/gu;

/** Somebody else a line may go on to talk about. */
const others: Readonly<Record<Pronoun, RegExp>> = {
	he: patternOf(men, menChinese),
	she: patternOf(women, womenChinese),
	either: patternOf(`${men}|${women}`, `${menChinese}|${womenChinese}`),
};

/**
 * How lines of a person's own note are said to them: he or she, as the note calls them, and their name become "you". From where a line
 * names somebody else of whom it may go on to speak it is left as written, and ends where a pronoun may be of either.
 */
export function addressing(person: Person): (text: string) => string {
	const { interactions, remarks } = person;
	const pronoun = pronounIn([
		...interactions.flatMap((one) => [one.text, ...one.items.map((item) => item.text)]),
		...remarks.map((remark) => remark.text),
	]);
	const named = namesIn(person);
	return (text) => {
		const spokenText = spoken(text);
		const said = spokenText.replace(named, (one, at: number) =>
			instead(one, `${spokenText.charAt(at - 1)}${spokenText.slice(at + one.length, at + one.length + 2)}`, pronoun),
		);
		const other = others[pronoun].exec(said);
		const end = other ? other.index + other[0].length : said.length;
		return saidToYou(said.slice(0, end), pronoun) + plainPart(said, end, pronoun);
	};
}

/** What follows once somebody else is named, up to the clause in which a pronoun may be of either. */
function plainPart(said: string, from: number, pronoun: Pronoun): string {
	const rest = said.slice(from);
	const toYou = saidToYou(rest, pronoun);
	if (toYou === rest) return rest;
	let same = 0;
	while (rest.charAt(same) === toYou.charAt(same)) same++;
	return rest.slice(0, Math.max(0, ...Array.from(rest.slice(0, same).matchAll(clauseEnd), ({ 0: mark, index }) => index + Number(/[?？]/u.test(mark)))));
}

/** Whether an English word is one of a family. */
export function isKin(word: string): boolean {
	return family.test(word);
}

/** Whether a text has mentioned somebody else, whom a pronoun may refer to. */
export function namesAnother(text: string): boolean {
	return others.either.test(text);
}

/** What stands for a name, in the language of the name and of the words beside it. */
function instead(name: string, beside: string, pronoun: Pronoun): string {
	const isChinese = /\p{Script=Han}/u.test(beside) || (/\p{Script=Han}/u.test(name) && !/\p{Script=Latin}/u.test(beside));
	const [subject, possessive] = isChinese ? (pronoun === "she" ? ["她", "她的"] : ["他", "他的"])
		: pronoun === "she" ? ["she", "her"]
		: ["he", "his"];
	return /['’]s$/u.test(name) ? possessive : subject;
}

function patternOf(words: string, chinese: string): RegExp {
	return new RegExp(`\\b(?:${words}|${anybody})\\b|${chinese}|${anybodyChinese}`, "iu");
}
