import { asPattern } from "../notes/as-pattern";
import { simplified } from "../notes/simplified";
import type { Person } from "../people/person/person";

const latinName = /^(\p{Lu}[\p{L}'’-]{2,}) (?:(?:van|de|der|den|von|zu|da|di|del|della|dos|du|la|le|al|el|bin|ter|ten|af|av) )*(?:\p{Lu}|['’]t )/u;
const titles = "老师|总|姐|哥|工|医生|教授|叔|叔叔|阿姨|先生|女士|小姐|师傅|老板|同学|律师|经理|博士|师兄|师姐|大夫|校长|主任|奶奶|爷爷";
const chineseName = new RegExp(`^(欧阳|上官|司马|诸葛|司徒|尉迟|令狐|皇甫|慕容|(?![老小阿大师])\\p{Script=Han})((?!(?:${titles})$)\\p{Script=Han}{1,2})$`, "u");
/** First words that are a surname, where one writes Chinese names in letters: the given name follows. */
export const pinyinSurname =
	/^(?:Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Zheng|Liang|Xie|Song|Tang|Deng|Han|Feng|Cao|Peng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Jiang|Yu|Du|Ye|Cheng|Wei|Su|Lu|Lü|Ding|Ren|Shen|Yao|Cui|Zhong|Tan|Lai|Wong|Chan|Lee|Leung|Lam|Cheung|Ng|Ho|Kim|Park|Choi|Nguyen|Tran)$/u;
/** Given names that are words as well: "in May", "will". */
const wordAsWell = /^(?:april|august|autumn|dawn|faith|grace|hope|joy|june|mark|may|rose|summer|sunny|will)$/iu;
const onlyHan = /^\p{Script=Han}+$/u;
/** What may precede a name but is not one. */
const title =
	/^(?:the|dr|prof|professor|mr|mrs|ms|miss|sir|madam|uncle|aunt|auntie|grandma|grandpa|coach|captain|old|big|little|cousin|granny|father|mother|brother|sister|team)$/iu;

const titled =
	/^(?:dr|prof|professor|mr|mrs|ms|miss|sir|madam)\b|(?:老师|教授|医生|大夫|先生|太太|女士|律师|博士|校长|主任|经理|老板|阿姨|叔|伯|师傅|总|奶奶|爷爷)$/iu;

/** Whether somebody is called by a title. */
export function isTitled(name: string): boolean {
	return titled.test(simplified(name));
}

const elder = /(?:姨|姑|舅|婶|伯|叔|姨妈|姑妈|舅妈|伯母|师母|奶奶|爷爷|姥姥|姥爷|外[公婆]|公公|婆婆)$/u;

/** Whether somebody is spoken to as one speaks to those of one's parents' age, or by a title. */
export function isCourteousTo(name: string): boolean {
	return isTitled(name) || elder.test(simplified(name));
}

/**
 * The name that friends call a person by, from the full one: Anna from Anna Smith, 小明 from 王小明; undefined for a name without a shorter one,
 * or with a title.
 */
export function givenNameOf(name: string): string | undefined {
	const given = isTitled(name) ? undefined : chineseName.exec(name)?.[2];
	if (given !== undefined) return given.length === 2 ? given : undefined;
	const first = latinName.exec(name)?.[1];
	return first === undefined || title.test(first) || pinyinSurname.test(first) ? undefined : first;
}

/**
 * What finds a person in the lines of their own note: their names, the given name alone, and a surname with a form of address (老王, 王老师).
 */
export function namesIn({ name, aliases }: Pick<Person, "name" | "aliases">): RegExp {
	const full = [name, ...aliases].filter((one) => one.length > 1);
	const given = givenNameOf(name);
	const written = [...full, ...(given === undefined || wordAsWell.test(given) ? [] : [given])]
		.sort((a, b) => b.length - a.length)
		.map((one) => (onlyHan.test(one) ? `${one}(?:老师)?` : `(?<!\\p{Script=Latin})${asPattern(one)}(?!\\p{Script=Latin})(?:['’]s\\b)?`));
	const [, surname] = chineseName.exec(name) ?? [];
	const all = surname === undefined ? written : [...written, `[老小]${surname}(?!\\p{Script=Han}?(?:家|街|村))`, `${surname}(?:${titles})`];
	return new RegExp(all.length === 0 ? "(?!)" : all.join("|"), "giu");
}
