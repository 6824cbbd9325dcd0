import type { LifeSubject } from "../interactions/life-subjects";
import { spoken } from "../notes/lines/spoken";
import { boundaryWords } from "../people/person/boundary-words";
import type { Person } from "../people/person/person";
import type { TalkingPoint } from "./talking-point";
import { saidBy } from "./talking-point";

const unknownWords: Readonly<Record<LifeSubject, string>> = {
	goals: "goals 目标",
	hobbies: "hobbies 爱好",
	struggles: "struggles 难处",
	family: "family 家庭",
};

const clauseEnd = /[.!?;,。！？；，()（）]\s*|\s(?:[–—-]|and|or|but)\s/u;
const leading = /^(?:please |也|还|千万|[他她](?=不))/iu;
const unwanted = /^(?:(?:s?he|they) do|(?:(?:s?he|they) )?hates? ).*(?:about|of) /iu;
/** Bars a way to reach somebody, and no subject. */
const ofReach = /\b(?:call(?:s|ed)?|ring|rung|phone|phoned|text|write|contact)\b|[打发](?:电话|语音|视频)|群里|告诉/iu;
/** `签证的事别在同事面前提`, `三年没回来，别问`: what is barred stands before it. */
const named = /^(.*?)(?:的事)?[别不](?:[要能]|[在跟对].{1,8})*[提问聊谈]$|^don['’]?t ask$/iu;

/** What lines of their note say that is not to be mentioned, as boundaries: a clause each. */
function toldBoundaries({ remarks }: Pick<Person, "remarks">): readonly string[] {
	return remarks.filter(({ bars }) => bars).flatMap(({ text }) => spoken(text).split(clauseEnd).flatMap((said, at, all) => {
		const clause = said.replace(leading, "").replace(unwanted, "no ");
		const before = named.exec(clause);
		return before ? `no ${before[1] || (all[at - 1] ?? "")}` : ofReach.test(clause) ? [] : clause;
	}));
}

/** All that is not to be mentioned to somebody: the property, and what their note says of it. */
export function allBoundaries(person: Pick<Person, "boundaries" | "remarks">): readonly string[] {
	return [...person.boundaries, ...toldBoundaries(person)];
}

/** Makes the check of what may be said to a person who has these boundaries. */
export function readBoundaries(boundaries: readonly string[]): (point: TalkingPoint) => boolean {
	const forbidden = boundaries.flatMap(boundaryWords);
	if (forbidden.length === 0) return () => true;
	return (point) => !aboutOf(point).some((text) => forbidden.some((pattern) => pattern.test(text)));
}

function aboutOf(point: TalkingPoint): readonly string[] {
	if (point.kind === "question") return [unknownWords[point.about]];
	return point.kind === "date" ? ["birthday 生日"] : saidBy(point);
}
