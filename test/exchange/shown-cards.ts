import type { Card, CardFile } from "../../src/exchange/card";

/** A card as a few lines that one can read: only what it says. */
export function shownCard(card: Card): string {
	const lines = [
		...card.otherNames.map((name) => `also ${name}`),
		...(card.organization === "" ? [] : [`organization ${card.organization}`]),
		...(card.uid === null ? [] : [`uid ${card.uid}`]),
		...card.values.map(({ meaning, text, from }) => `${meaning} ${text}${from === undefined ? "" : ` ← ${from}`}`),
		...card.dates.map(({ label, text }) => `date ${label} ${text}`),
		...card.related.map(({ label, name }) => `related ${label} ${name}`),
		...card.members.map((member) => `member ${member}`),
		...(card.note === "" ? [] : [`note ${JSON.stringify(card.note)}`]),
		...card.leftOut.map((what) => `left out ${what}`),
		...card.problems.map(({ kind, ...more }) => `problem ${[kind, ...Object.values(more)].join(" | ")}`),
	];
	return [`${card.place}. ${card.kind === "group" ? "group " : ""}${card.name}`, ...lines.map((line) => `   ${line}`)].join("\n");
}

/** The cards of a file, and what is wrong with the file. */
export function shownFile({ format, why, cards, problems }: CardFile): string {
	return [`${format}: ${JSON.stringify(why)}`, ...problems.map((problem) => `problem ${JSON.stringify(problem)}`), ...cards.map(shownCard)].join("\n");
}
