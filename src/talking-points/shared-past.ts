import { type CivilDate, daysBetween, partsOf } from "../calendar/civil-date";
import { nextOccurrence } from "../calendar/occurrence";
import { isSaid } from "../notes/lines/spoken";
import { fieldPattern } from "../notes/log-fields";
import { isOpen, openTerms } from "../people/person/is-open";
import { isQuietGroup, isWorkplace } from "./group-notes";
import type { Subject, TalkingContext, TalkingPointSource } from "./subject";
import type { TalkingPoint } from "./talking-point";

type Past = Extract<TalkingPoint, { kind: "shared-past" }>["past"];

const yearIn = /(?:^|\D)((?:19|20)\d{2})(?!\d)/u;
/** What a won thing is called in a log. */
const win = new RegExp([
	`^${fieldPattern("win", "\\s*")}`,
	String.raw`\b(?:we|our team) (?:won|shipped|launched|released|published|finished|made it)\b`,
	"(?:我们|一起|合作|团队).{0,12}(?:上线|发布|获奖|拿奖|夺冠|完赛|拿下|中标|交付|出版|一等奖|冠军)",
].join("|"), "iu");

/** What the two share: projects, eras, groups, how they met, and the anniversaries of what they won together. */
export const sharedPast: TalkingPointSource = (subject, context, today) => {
	const terms = (past: Past, meaning: "projects" | "eras"): readonly TalkingPoint[] =>
		openTerms(subject.person, meaning)
			.filter((term) => !isQuietGroup(term, context))
			.map(({ text }) => point(subject, past, text, yearsSince(text, today)));
	return [
		...wins(subject, today),
		...terms("project", "projects"),
		...terms("era", "eras"),
		...met(subject, today),
		...groups(subject, context, today),
	];
};

/** Groups that the two are in; where the note names a company alone, that is where they work, and nothing that the two share. */
function groups(subject: Subject, context: TalkingContext, today: CivilDate): readonly TalkingPoint[] {
	return openTerms(subject.person, "groups")
		.filter((term) => !isQuietGroup(term, context))
		.map((term) =>
			point(subject, isWorkplace(term, subject.person, context) ? "workplace" : "group", term.text, yearsSince(term.text, today)),
		);
}

function met(subject: Subject, today: CivilDate): readonly TalkingPoint[] {
	const text = subject.person.met?.trim() ?? "";
	return !isSaid(text) || !isOpen(subject.person, "met") ? [] : [point(subject, "met", text, yearsSince(text, today))];
}

function point({ person, usage }: Subject, past: Past, text: string, years: number | undefined): TalkingPoint {
	return {
		kind: "shared-past",
		past,
		text,
		years,
		daysLeft: undefined,
		source: { path: person.path, line: null },
		lastUsedOn: usage.lastUsedOn(text),
	};
}

/** Whole years from a year in the text, from one on. */
function yearsSince(text: string, today: CivilDate): number | undefined {
	const year = Number(yearIn.exec(text)?.[1] ?? Number.NaN);
	const years = partsOf(today).year - year;
	return years >= 1 && years < 100 ? years : undefined;
}

/** Won together on about this day, some years ago. */
function wins({ person, options }: Subject, today: CivilDate): readonly TalkingPoint[] {
	return person.interactions
		.filter((one) => one.when.from <= today && one.when.precision === "day" && !one.private)
		.flatMap((one) =>
			[{ text: one.text, line: one.line, private: one.private }, ...one.items]
				.filter((said) => !said.private && win.test(said.text) && isSaid(said.text))
				.map((said) => ({ said, on: one.when.from })),
		)
		.flatMap(({ said, on }) => {
			const { year, month, day } = partsOf(on);
			const next = nextOccurrence({ calendar: "gregorian", month, day, year, text: on }, today);
			const years = partsOf(next).year - year;
			const daysLeft = daysBetween(today, next);
			if (years < 1 || daysLeft > options.leadDays) return [];
			return [{
				kind: "shared-past" as const,
				past: "win" as const,
				text: said.text,
				years,
				daysLeft,
				source: { path: person.path, line: said.line },
			}];
		});
}
