import { saysNotTo } from "../interactions/not-to-mention";
import { simplified } from "../notes/simplified";
import { boundaryWords } from "../people/person/boundary-words";
import type { Person } from "../people/person/person";
import { type Manner, names, namesOf, type ReachChannel, reachChannels } from "./reach-channel";

/** Whose boundaries these are; what their note says, too. */
type Bounded = Pick<Person, "boundaries"> & Partial<Pick<Person, "remarks" | "interactions">>;
type Barred = ReachChannel | Manner;

/** Where one thing that is said ends: `email is fine, but no calls`. */
const sentenceEnd = /[.。;；!！]/u;
const clauseEnd = /[,，;；。!！\n]|\bbut\b|但/iu;
const not =
	"(?:\\b(?:no|not|never|avoid|without|skip|stop|refuses?|hates?|dislikes?|don['’]?t|doesn['’]?t|do not|does not|instead of)\\b"
	+ "|不|别|勿|免|拒绝?|谢绝|讨厌|怕|禁)";
const joined = "(?:\\s*(?:[、/和或及]|\\bor\\b|\\band\\b|\\bnor\\b)\\s*(?:\\p{Script=Han}{0,2}|\\w+ ))";
const notAfter = "\\s*[:：]?\\s*(?:\\b(?:no|never|not|off|forbidden)\\b|勿|不|免|禁|拒)";
const onlyBefore = "^(?:\\b(?:only|just)\\b\\s*(?:by|via|through|over|on)?\\s*|[只仅](?:限|能|可以?|用|发|通过|接受|回|看|收|走|加){0,2})";
const onlyAfter = "(?:messages?|联系|沟通)?(?:\\s+only)?$";
const inWriting = new RegExp(
	"^(?:only|just) (?:text|texts|texting|messages?|in writing)$|^(?:texts?|messages?|writing) only$|"
	+ "^[只仅](?:限|能|用|发|接受|回)?(?:打字|文字|消息|短信)(?:沟通|联系)?$", "iu",
);
const notAtAll = /^(?:no contact|(?:do not|don['’]?t|please don['’]?t) contact(?: (?:me|them|him|her))?|(?:请)?(?:不要?|别|勿)再?联系)$/iu;

interface Rule {
	readonly forbidden: RegExp;
	readonly only: RegExp;
}

let rules: ReadonlyMap<Barred, Rule> | undefined;

function ruleOf(what: Barred): Rule | undefined {
	rules ??= new Map(([...reachChannels, "call", "meeting"] as const).map((each) => {
		const called = namesOf(each);
		const any = `(?:${reachChannels.map(namesOf).join("|")})`;
		return [each, {
			forbidden: new RegExp(
				`${not}(?:\\p{Script=Han}{0,4}?|\\s*(?:[\\w'’]+\\s+){0,4}?)\\s*(?:${any}${joined})*${called}|${called}${notAfter}`, "iu",
			),
			only: new RegExp(`${onlyBefore}${called}${onlyAfter}|^${called}(?: messages?)? only$`, "iu"),
		}];
	}));
	return rules.get(what);
}

/**
 * Whether the boundaries of somebody let them be reached so. Read to their favour: what names a channel beside a "not" forbids it, at
 * whatever hour, in the note as in the property; `WeChat only` forbids all else; a boundary on any kind of call is one on all calls.
 */
export function isAllowed(person: Bounded, what: Barred): boolean {
	return !person.boundaries.some((written) => clausesOf(written).some((clause) => forbids(clause, what)))
		&& !toldBy(person).some((clause) => names(clause, what) && forbids(clause, what));
}

/** What their note says of how they are not to be reached, clause by clause. */
function toldBy({ remarks = [], interactions = [] }: Bounded): readonly string[] {
	return [...remarks.filter(({ bars }) => bars), ...interactions].filter(({ text }) => saysNotTo(text)).flatMap(({ text }) =>
		text.replaceAll("**", "").split(sentenceEnd).filter(saysNotTo).flatMap(clausesOf));
}

function clausesOf(text: string): readonly string[] {
	return simplified(text).split(clauseEnd).map((clause) => clause.trim());
}

function forbids(clause: string, what: Barred): boolean {
	if (clause === "") return false;
	if (notAtAll.test(clause)) return true;
	const isCall = what === "phone" || what === "call";
	if (isCall && (inWriting.test(clause) || boundaryWords(clause).some((words) => words.test("phone call 电话")))) return true;
	if (ruleOf(what)?.forbidden.test(clause) === true) return true;
	return what !== "meeting" && isOnlyOther(clause, what);
}

/** Whether a clause lets one thing, and it is another. */
function isOnlyOther(clause: string, what: Barred): boolean {
	if (names(clause, what)) return false;
	return reachChannels.some((other) => ruleOf(other)?.only.test(clause) === true);
}
