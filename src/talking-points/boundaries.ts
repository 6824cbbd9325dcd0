import type { LifeSubject } from "../interactions/life-subjects";
import { boundaryWords } from "../people/person/boundary-words";
import type { TalkingPoint } from "./talking-point";
import { saidBy } from "./talking-point";

const unknownWords: Readonly<Record<LifeSubject, string>> = {
	goals: "goals 目标",
	hobbies: "hobbies 爱好",
	struggles: "struggles 难处",
	family: "family 家庭",
};

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
