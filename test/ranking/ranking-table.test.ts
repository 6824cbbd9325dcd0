import { it } from "vitest";
import type { RankedEntry } from "../../src/ranking/rankable";
import { reasons as en } from "../../src/words/en/reasons";
import { reasons as zh } from "../../src/words/zh/reasons";
import { expectRecorded } from "../recorded";
import { rankingPeople } from "./ranking-people";
import { dueList, namesOf, options, subjectsOf, today } from "./ranking";

const recorded = new URL("ranking-table.md", import.meta.url);

function row({ person, standing, reasons }: RankedEntry, index: number): string {
	const ratio = standing.ratio === null ? "–" : standing.ratio.toFixed(2);
	const last = standing.lastInteraction?.when.text ?? "–";
	const circle = person.circle ?? "–";
	const cells = [String(index + 1), person.name, circle, String(person.cadence.days), last, ratio, reasons.map((reason) => en.phrase(reason, today)).join("; "), reasons.map((reason) => zh.phrase(reason, today)).join("；")];
	return `| ${cells.join(" | ")} |`;
}

function table(entries: readonly RankedEntry[]): string {
	const head = "| # | person | circle | cadence (days) | last in touch | ratio | reasons | 理由 |\n|---:|---|---|---:|---|---:|---|---|";
	return [head, ...entries.map(row)].join("\n");
}

function document(): string {
	const subjects = subjectsOf(rankingPeople);
	const { all, week, drifting, budgetLeft, offer } = dueList(subjects, options, today);
	const shown = new Set([offer?.person.name, ...namesOf(all), ...namesOf(drifting)]);
	const rest = subjects.filter(({ person }) => !shown.has(person.name)).map(({ person, standing }) => `- ${person.name}: ${standing.state}`);
	return `# How the list is ranked

This page is made by a test from the people in \`ranking-people.ts\` and compared with what is recorded here, so that it is true. To record a change that is
meant: \`KITH_RECORD=1 npx vitest run test/ranking\`; the run that records it fails.

- **Ratio** = days since the last contact between the two of you ÷ cadence. At 1 somebody is due. The list is ordered by ratio, not by days: ten days
  are long for a weekly friend, and nothing for a yearly one.
- A **promise of yours** due within seven days, or before today, comes first whatever the ratio.
- People who are equally late are told apart by **what else there is to say**, in this order: an open promise, a reply you owe, a plan that has begun,
  an important date in the lead time, good news of theirs, drifting, the only link to a group. Then by name.
- The week shows **what is left of the budget** (5 by default, less everybody you were in touch with since the week began), at least one weak tie among
  them, and besides everybody with a reason that cannot wait: a promise due, a reply owed, a plan begun, an important date.
- Whom you never met comes last, and only where a cadence or a circle says that you mean to. Old friends (silent for more than three years) are not late:
  one a week is offered beside the list. Paused people are not on it at all; a snooze holds back until its day what the cadence says, and nothing that cannot wait.
- Each reason can be switched off in the settings. Nothing here is a score of a person.

## Everybody who is due on Sunday 2026-11-22

${table(all)}

## What the week shows (${String(budgetLeft)} of 5 left)

${table(week)}

## Drifting, and not due

${table(drifting)}

## The old friend of the week

- ${offer?.person.name ?? "–"}

## Not on the list

${rest.join("\n")}
`;
}

it("ranks the people of the table as recorded", () => {
	expectRecorded(recorded, document());
});
