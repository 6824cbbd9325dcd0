import type { Card } from "../../src/exchange/card";
import { emptyCard } from "../../src/exchange/card-draft";
import { calendarParts, calendarThings } from "../../src/exchange/exporting/calendar-things";
import { matchCards } from "../../src/exchange/importing/match-cards";
import { planImport } from "../../src/exchange/importing/plan-import";
import { readCardFile } from "../../src/exchange/read-file";
import { writeCsv } from "../../src/exchange/write-csv";
import { writeIcs } from "../../src/exchange/write-ics";
import { writeVCard } from "../../src/exchange/write-vcard";
import { speltNames } from "../../src/search/spelt-names";
import { wordsFor } from "../../src/words/words";
import { aPerson } from "../people/person-builder";
import { benchToday } from "./big-vault";
import type { VaultSize } from "./mixed-vault";

/** The greatest file that the bounds are set for. */
const mostCards = 5000;
const families = "王李张刘陈杨黄赵吴周徐孙胡朱高林何郭马罗";
const given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂";
const english = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Grace", "Hugo", "Iris", "Joe"];

function nameOf(at: number): string {
	if (at % 3 === 0) return `${english[at % 10] ?? ""} Number${String(at)}`;
	return `${families[at % 20] ?? ""}${given[Math.floor(at / 20) % 22] ?? ""}${given[Math.floor(at / 440) % 22] ?? ""}`;
}

/** A card with what an address book mostly has; every other one is of somebody known. */
function cardAt(at: number): Card {
	const phone = `138${String(10_000_000 + at)}`;
	return {
		...emptyCard(at + 1), name: nameOf(at), organization: `Company ${String(at % 400)}`, note: at % 7 === 0 ? "末次联系：2024年二季度，6个月后跟进" : "",
		values: [
			{ meaning: "phone", text: at % 2 === 0 ? `+86 ${phone}` : `139${phone.slice(3)}` }, { meaning: "email", text: `p${String(at)}@example.org` },
			{ meaning: "birthday", text: `19${String(50 + (at % 50))}-0${String(1 + (at % 9))}-1${String(at % 10)}` }, { meaning: "city", text: "上海" },
		],
	};
}

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
	const read = readCardFile(files["vCard 4.0"]).cards;
	const matches = matchCards(read, people, speltNames);
	const plan = (): ReturnType<typeof planImport> => planImport(matches, {
		folder: "People", group: undefined, noteOf: (person) => ({ person, text: "", values: new Map() }), isTaken: () => false, label: (text) => text,
	});
	const calendar = (): string => writeIcs(calendarThings(people, new Set(calendarParts), { keys: new Map(), propertiesOf: () => ({}), isPrivate: () => false }, benchToday)
		.map(({ thing, ...event }) => ({ ...event, title: wordsFor("zh").exchange.event(thing) })), 0);
	const told = String(size);
	return [
		...Object.entries(files).map(([format, data]) => [`${told} cards read: ${format}, ${(data.length / 1e6).toFixed(1)} MB`, ms(best(() => readCardFile(data)))] as const),
		[`matched with ${told} people (${String(matches.filter(({ kind }) => kind === "known").length)} known)`, ms(best(() => matchCards(read, people, speltNames)))],
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
