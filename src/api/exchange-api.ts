import { frozen } from "./frozen";
import type { ExchangeApi, ImportPreview } from "./kith-api";
import { dayOr, speaking } from "./make-api";
import { calendarParts } from "../exchange/exporting/calendar-things";
import type { ImportRow } from "../exchange/importing/plan-import";
import type { ActionPorts } from "../actions/action-ports";
import { noteName } from "../notes/note-name";
import type { Words } from "../words/words";
import type { Person } from "../people/person/person";
import { exportedCalendar, exportedPeople } from "../actions/exchange/exporting";
import type { Importing, ImportPlan } from "../actions/exchange/importing";
import type { ReadFile } from "../exchange/importing/read-files";

/** What other plugins and scripts see of imports and exports. */
export function exchangeApi(
	kith: Pick<ActionPorts, "words" | "known" | "reading" | "clock" | "vault">,
	importing: Importing,
): ExchangeApi {
	const { words, known, reading, clock } = kith;
	/** What was previewed is what is written: the plan behind each preview, for as long as somebody holds it. */
	const plans = new WeakMap<ImportPreview, ImportPlan>();
	const peopleAt = (paths: readonly string[] | undefined): readonly Person[] => {
		reading.settle();
		return paths?.map((path) => {
			const person = known.personOf(path);
			if (!person) throw new Error(words.screens.cli.noPerson(path));
			return person;
		}) ?? known.people();
	};
	return {
		previewImport: async (files, options) => {
			const given = files.map(({ name, data }) => ({ name, data: typeof data === "string" ? data : new Uint8Array(data) }));
			const read = await importing.read(given);
			const plan = await importing.plan(read.flatMap((file) => file.read.cards), {
				folder: options?.folder ?? importing.usualFolder,
				group: options?.group === undefined ? undefined : noteName(options.group),
			});
			const [first] = read;
			const preview = frozen<ImportPreview>({
				format: first?.read.format ?? "unknown",
				why: first ? foundIn(first, words.exchange) : "",
				problems: read.flatMap(({ read: { problems } }) => problems.map((problem) => words.exchange.fileProblem(problem))),
				rows: plan.rows.map((row) => summaryOf(row, importing, words.exchange)),
			});
			plans.set(preview, plan);
			return preview;
		},
		applyImport: (preview) => speaking(words, async () => {
			const plan = plans.get(preview);
			if (!plan) throw new Error(words.exchange.noPreview);
			const receipt = await importing.apply(plan, () => true);
			const [first] = receipt.refused;
			if (first && receipt.paths.length === 0) throw first;
			return receipt;
		}),
		exportIcs: (options) => {
			const people = peopleAt(undefined);
			const today = dayOr(options?.on, { words, today: () => clock.today() });
			// Of a day that was given it is the same every time.
			const stamp = options?.on === undefined ? clock.now() : Date.parse(today);
			return exportedCalendar(kith, people, { parts: new Set(calendarParts), today, stamp }).text;
		},
		exportVCard: (options) => exportedPeople(kith, peopleAt(options?.paths), options?.version ?? "4.0").text,
		exportCsv: (options) => exportedPeople(kith, peopleAt(options?.paths), "csv").text,
	};
}

function foundIn({ name, read: { format, cards, why } }: ReadFile, text: Words["exchange"]): string {
	return text.found(name, format, cards.length, text.why(why));
}

/** A question is left out until somebody answers it, and says so. */
function summaryOf(row: ImportRow, importing: Importing, text: Words["exchange"]): ImportPreview["rows"][number] {
	const { card, status, candidates } = row;
	const known = status === "question" ? undefined : candidates[0];
	const changes = status === "new" ? row.contents : known?.changes ?? [];
	return {
		name: card.name,
		status: status === "question" ? "skipped" : status,
		path: known?.person.path ?? null,
		changes: changes.map(({ place, from, to }) => ({ property: importing.nameOf(place), from, to: to.join(", ") })),
		problems: problemsOf(row, text),
	};
}

function problemsOf({ card, doubt, candidates }: ImportRow, text: Words["exchange"]): readonly string[] {
	return [
		...(doubt === undefined ? [] : [[text.doubt[doubt], ...candidates.map(({ person }) => person.path)].join(" ")]),
		...card.problems.map((problem) => text.cardProblem(problem)),
		...(card.leftOut.length === 0 ? [] : [text.leftOut(card.leftOut)]),
	];
}
