import { isKin } from "../../talking-points/addressing";

const passive = /^(?:promoted|hired|elected|selected|admitted|nominated|invited|shortlisted|awarded|funded|accepted)\b/iu;
const present = /^(?:engaged|married|pregnant|expecting|moving|starting|opening|getting|retiring|joining|leaving)\b/iu;
const past =
	/^(?:got|won|found|had|made|bought|sold|left|began|became|went|came|took|sent|gave|lent|wrote|read|drove|brought|taught|told|let|kept|held|ran|built|put|paid|showed|stood|sat|spent|met|saw|fed|drew|[a-z]{2,}ed)\b/iu;
const finite =
	/\b(?:is|are|was|were|has|have|had|will|can|cannot|got|won|went|came|became|made|took|said|found|began|sold|grew|ran|goes|works|gave|lent|sent|saw|[a-z]{3,}ed)\b/iu;
const objectYou = /\b(?:you|yourself)\b/u;
const subjectFirst = /^(?:you|we|I)(?:['’]\w+)?\b/u;
const determiner = /^(?:the|a|an|your|our|my|this|that|these|those|all|one|two|three|every|“|")(?:\b|\s|$)/iu;
const yours =
	/^(?:help|advice|support|feedback|reviews?|time|patience|intro(?:duction)?|recommendations?|comments|notes|hospitality|encouragement|kindness)\b/iu;
const capitalWord =
	/^(?:The|A|An|Your|Our|My|This|That|You|We|In|At|On|After|Before|When|Got|Won|Had|Made|First|New|Second|How|What|Whether|Where|Why|Who|When)\b/u;

/** The first letter small, where it is only large because a line begins with it. */
export function inMiddle(text: string): string {
	return capitalWord.test(text) && !text.startsWith("I ") ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A log line that omits its subject, with it: "won the race" is "you won the race". Undefined where it is no clause, or nobody can tell.
 */
export function clauseOf(line: string): string | undefined {
	const text = inMiddle(line);
	if (/[.!?;:]\s/u.test(text)) return undefined;
	if (subjectFirst.test(text)) return text;
	// What was done with or for "you" was done by me.
	if (objectYou.test(text)) return undefined;
	if (passive.test(text)) return `you were ${small(text)}`;
	if (present.test(text)) return `you are ${small(text)}`;
	if (past.test(text)) return `you ${small(text)}`;
	return /^(?:your|our|the|a|an)\b/u.test(text) && finite.test(text) ? text : undefined;
}

/** A thing that a line names, as theirs: "new job" is "your new job". Undefined where the line says more than that. */
export function thingOf(line: string, whose: "your" | "the" = "your"): string | undefined {
	const text = inMiddle(line.split(/,\s/u)[0] ?? "");
	if (
		text === ""
		|| finite.test(text)
		|| past.test(text)
		|| objectYou.test(text)
		|| /[.!?;:]/u.test(text)
		|| text.split(" ").length > 9
	) {
		return undefined;
	}
	return determiner.test(text) || /^\p{Lu}/u.test(text) ? text : `${yours.test(text) ? "your" : whose} ${text}`;
}

/** What one set right as one wrote it: "antenatal… no, jury service". */
const setRight = /^.*?(?:…|\.{3}|\s[–—-])\s*(?:no|sorry|I mean)\b[,:]?\s+/iu;
const preposition = /^(?:at|in|on|through|via|by|from|during|over|as|with)\b/iu;

/** Where or how two people met, after a colon: "running club" is "at the running club". */
export function placeOf(how: string): string {
	const text = inMiddle(how.replace(setRight, "").split(", ").filter((part, at) => at === 0 || !/\b(?:I|my|mine|me)\b/u.test(part)).join(", "));
	return determiner.test(text)
		|| /^\p{Lu}/u.test(text)
		|| preposition.test(text)
		|| /^[a-z]+ing\b(?! (?:club|group|class|course|camp))|s$/u.test(text)
		|| text.split(" ").length > 3
		? text
		: `at the ${text}`;
}

/** What only the line itself explains. */
const vague = /\b(?:it|this|that|them)\b(?! \p{L}{4})/u;
const doing = /\byou(?: are| were|[’']re) (?:(?:now|still|just) )?([a-z]+ing\b[^.;!?]*)/iu;
const meaning = /\byou (want|plan|hope)(?:ed|ned|d)? (to [^.;!?]*)/iu;
const done =
	/\byou(?: had| have|[’']ve)? (?:just )?((?:started|joined|moved|launched|adopted|opened|bought|quit|enrolled|signed)\b[^.;!?]*)/iu;
const further =
	/, .*$| (?:but|because|so|since|while|although|(?:in )?which) .*$| and (?:can(?:not|['’]t)?|is|are|was|has|will|wants?|you|I|we|it|they|does|did|[a-z]+s|[a-z]+ed)\b.*$/u;
const meant = { want: "you wanted", plan: "you were planning", hope: "you were hoping" } as const;

/** What a line of my diary tells of their doings, as one reminds them of it: "you were starting a bakery"; empty where it tells none. */
export function doingsIn(line: string): string {
	const [, now] = doing.exec(line) ?? [];
	if (now !== undefined && !vague.test(now) && !/^(?:going|being|doing|feeling|having|getting|saying|coming)\b/u.test(now)) {
		return `you were ${now.replace(further, "")}`;
	}
	const [, verb, to = ""] = meaning.exec(line) ?? [];
	if (verb === "want" || verb === "plan" || verb === "hope") return `${meant[verb]} ${to.replace(further, "")}`;
	const [, did] = done.exec(line) ?? [];
	return did === undefined ? "" : `you had just ${did.replace(further, "")}`;
}

const yourOwn =
	/\b[Yy]our (?:(kids|children|parents|twins)|(\p{Ll}+)(?: \p{Lu}\p{L}+)?)(?:(?!\p{L}|['’])|(?=['’]s (?:memory|health|hip|knee|heart|eyes?|hearing|back|treatment|recovery)\b))/gu;

/** How to ask after whom a line tells of as near to them: "is your daughter Chloé"; undefined where it tells of nobody. */
export function nearIn(line: string): string | undefined {
	for (const [near, many, one = ""] of line.matchAll(yourOwn)) {
		if (many !== undefined || isKin(one)) return `${many === undefined ? "is" : "are"} ${small(near)}`;
	}
	return undefined;
}

const atIt = /^(?:s?he(?:['’]s| is) )?(?:now |still )?((?:writing|building|restoring|learning|training for|looking for) .*)/iu;
const children = /^(?:son|daughter|kids|twins)\b/iu;

/** What running text of their note says that they are at, or who their child is, as one asks after it; empty where it says nothing. */
export function aroundIn(text: string): string {
	for (const sentence of text.split(/[.!?;]\s+/u)) {
		const near = children.test(sentence) ? nearIn(`your ${small(sentence)}`) : undefined;
		if (near !== undefined) return `How ${near} doing?`;
		const doings = doingsIn(`you are ${small(atIt.exec(sentence)?.[1] ?? "")}`);
		if (doings !== "") return `Last I heard, ${doings}. How is that going?`;
	}
	return "";
}

const keeping =
	/^(?:send|share|lend|return|bring|give|write(?! to you$)|review|read|introduce|print|find|show|make|help|teach)\b.*\byou/iu;

/** What was promised to them, as it follows "to"; empty where it may be a plan of mine. */
export function promisedIn(line: string): string {
	const promised = line.replace(/^intro(?= you\b)/iu, "introduce");
	return keeping.test(promised) ? small(promised) : "";
}
