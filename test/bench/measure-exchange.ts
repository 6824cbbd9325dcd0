import { calendarParts, calendarThings } from "../../src/exchange/exporting/calendar-things";
import { matchCards } from "../../src/exchange/importing/match-cards";
import { type ImportRow, planImport } from "../../src/exchange/importing/plan-import";
import { readCardFile } from "../../src/exchange/read-file";
import { writeCsv } from "../../src/exchange/write-csv";
import { writeIcs } from "../../src/exchange/write-ics";
import { writeVCard } from "../../src/exchange/write-vcard";
import { allSteps } from "../../src/notes/steps";
import { speltNames } from "../../src/search/spelt-names";
import { wordsFor } from "../../src/words/words";
import { aPerson } from "../people/person-builder";
import { cardAt } from "./address-book";
import { benchToday } from "./big-vault";
import type { VaultSize } from "./mixed-vault";

/** The greatest file that the bounds are set for. */
const mostCards = 5000;
/** Measures files of contacts of the greatest size against as many people: reading, finding out who is who, planning, and the ways out. */
export function measureExchange({ people: count }: VaultSize): readonly (readonly [what: string, value: string])[] {
	const size = Math.min(count, mostCards);
	const cards = Array.from({ length: size }, (_, at) => cardAt(at));
	const people = cards.map(({ name }, at) => ({
		...aPerson({ name, path: `People/${String(at)}.md`, birthday: at % 5 === 0 ? "农历 八月十五" : "1987-08-15", nextContact: "2027-Q1", contacts: ["2026-10-01"], cadence: "60d" }),
		details: [{ meaning: "phone" as const, text: `138${String(10_000_000 + at)}` }],
	}));
	const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
	const files = { "vCard 4.0": bytes(writeVCard(cards, "4.0")), "vCard 3.0": bytes(writeVCard(cards, "3.0")), CSV: bytes(writeCsv(cards)) };
	const read = allSteps(readCardFile(files["vCard 4.0"])).cards;
	const matches = allSteps(matchCards(read, people, speltNames));
	const plan = (): readonly ImportRow[] => allSteps(planImport(matches, {
		folder: "People", group: undefined, noteOf: (person) => ({ person, text: "", values: new Map() }), isTaken: () => false, label: (text) => text,
	}));
	const calendar = (): string => writeIcs(calendarThings(people, new Set(calendarParts), { keys: new Map(), propertiesOf: () => ({}), isPrivate: () => false }, benchToday)
		.map(({ thing, ...event }) => ({ ...event, title: wordsFor("zh").exchange.event(thing) })), 0);
	const told = String(size);
	return [
		...Object.entries(files).map(([format, data]) => [`${told} cards read: ${format}, ${(data.length / 1e6).toFixed(1)} MB`, ms(best(() => allSteps(readCardFile(data))))] as const),
		[`matched with ${told} people (${String(matches.filter(({ kind }) => kind === "known").length)} known)`, ms(best(() => allSteps(matchCards(read, people, speltNames))))],
		[`${String(plan().length)} rows planned`, ms(best(plan))],
		["written as vCard 4.0", ms(best(() => writeVCard(cards, "4.0")))],
		["written as CSV", ms(best(() => writeCsv(cards)))],
		[`written as a calendar, ${(bytes(calendar()).length / 1e6).toFixed(1)} MB`, ms(best(calendar))],
	];
}

/** The best of three, in milliseconds. */
function best(run: () => unknown): number {
	return Math.min(...[1, 2, 3].map(() => {
		const begun = performance.now();
		run();
		return performance.now() - begun;
	}));
}

function ms(value: number): string {
	return `${value.toFixed(1)} ms`;
}
