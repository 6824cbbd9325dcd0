import type { DateInterval } from "../calendar/date-interval";
import { readDate } from "../calendar/read-date";
import { writeDate } from "../calendar/write-date";
import { readDecision } from "../interactions/logs/decision";
import { logEntries } from "../interactions/logs/log-entries";
import { isOfKind } from "../notes/kinds/note-kind";
import { groupLogHeadings } from "../notes/kinds/roster";
import { cutRanges } from "../notes/lines/inline-marks";
import type { Line } from "../notes/lines/line";
import { plainText } from "../notes/lines/plain-text";
import { isPrivateFromStart, privateLines } from "../notes/lines/private-lines";
import { scanLines } from "../notes/lines/scan-lines";
import { sectionsNamed } from "../notes/lines/sections";
import type { Note } from "../notes/note";
import { propertyIn, shownText, textOf, textsOf } from "../notes/yaml/property-values";
import { privateNames } from "../people/properties/private-names";
import type { Experiment, ExperimentDecision, ExperimentProblem } from "./experiment";
import { experimentKeys, type ExperimentState, readExperimentState } from "./experiment-state";
import { readArms } from "./read-arms";

/** The experiment that a note is about; undefined where it is about none. Total. */
export function readExperiment(note: Note): Experiment | undefined {
	if (!isOfKind(note, "experiment")) return undefined;
	const { path, name, structure, text } = note;
	const { state, started, until, problems } = readProperties(structure.frontmatter ?? {});
	const body = readBody(text ?? "");
	return {
		path, name, private: isPrivateFromStart(structure),
		state: state ?? impliedState(body.decisions.length > 0, started), started, until,
		hypothesis: body.hypothesis, measure: body.measure, arms: body.arms, decisions: body.decisions,
		problems: [...problems, ...body.problems],
	};
}

function impliedState(isDecided: boolean, started: DateInterval | undefined): ExperimentState {
	return isDecided ? "decided" : started ? "running" : "idea";
}

interface Told extends Pick<Experiment, "started" | "until" | "problems"> {
	readonly state: ExperimentState | undefined;
}

const noMeanings: ReadonlyMap<string, string> = new Map();

function readProperties(properties: Readonly<Record<string, unknown>>): Told {
	const secret = privateNames(propertyIn(properties, "private"), noMeanings);
	const problems: ExperimentProblem[] = [];
	const read = <T>(kind: keyof typeof experimentKeys, reader: (value: unknown) => T | undefined): T | undefined => {
		const keys = experimentKeys[kind];
		if (keys.some((key) => secret.has(key))) return undefined;
		const value = keys.map((key) => propertyIn(properties, key)).find((each) => textOf(each) !== undefined);
		const found = value === undefined ? undefined : reader(value);
		if (value !== undefined && found === undefined) problems.push({ kind, value: textOf(value) ?? "", line: null });
		return found;
	};
	const state = read("state", (value) =>
		textsOf(value).map((each) => readExperimentState(shownText(each))).find((each) => each !== undefined));
	const [started, until] = [read("started", readDate), read("until", readDate)];
	if (started && until && until.to < started.from) problems.push({ kind: "ends-before", value: writeDate(until), line: null });
	return { state, started, until, problems };
}

type Body = Pick<Experiment, "hypothesis" | "measure" | "arms" | "decisions" | "problems">;

function readBody(text: string): Body {
	const lines = scanLines(text);
	const hidden = privateLines(lines);
	const { arms, problems } = readArms(lines, hidden);
	const logs = sectionsNamed(lines, groupLogHeadings);
	const entries = logs.flatMap((section) => logEntries(lines, section));
	const isAscending = (entries.at(-1)?.head.when.to ?? "") > (entries[0]?.head.when.to ?? "");
	const logged = entries.flatMap(({ head, line }): readonly ExperimentDecision[] => {
		const decided = hidden.has(line) ? "" : plainText(readDecision(head.text) ?? "");
		return decided === "" ? [] : [{ on: head.when.to, text: decided, line }];
	});
	const said = lines.filter(({ number }) => !hidden.has(number)).flatMap((line) => fieldOf(line) ?? []);
	const first = (kind: FieldKind): string | null => said.find((each) => each.kind === kind)?.text ?? null;
	const undated = said.filter(({ kind }) => kind === "decided").map(({ text: told, line }) => ({ on: null, text: told, line }));
	return {
		hypothesis: first("hypothesis"), measure: first("measure"), arms, problems,
		decisions: [...newestFirst(logged, isAscending), ...undated],
	};
}

/** Two of one day stand as the log goes on: above each other where newer ones are above. */
function newestFirst(logged: readonly ExperimentDecision[], isAscending: boolean): readonly ExperimentDecision[] {
	const inOrder = isAscending ? [...logged].reverse() : [...logged];
	return inOrder.sort((one, other) => (other.on ?? "").localeCompare(one.on ?? ""));
}

type FieldKind = "hypothesis" | "measure" | "decided";

/** The fields of the body, by all their names. A single colon will do: nobody else has such fields. */
const fields: readonly (readonly [kind: FieldKind, pattern: RegExp])[] = ([
	["hypothesis", "hypothesis|假设|假说"], ["measure", "measure|metric|衡量|指标"], ["decided", "decided|decision|决定"],
] as const).map(([kind, names]) => [kind, new RegExp(`^[[(]?[*_]*(?:${names})[*_]*\\s*(?::{1,2}|：{1,2})(?![:：])[*_]*\\s*(\\S.*)$`, "iu")]);

function fieldOf(line: Line): { readonly kind: FieldKind; readonly text: string; readonly line: number } | undefined {
	if (line.kind !== "text" && line.kind !== "item" || line.heading) return undefined;
	const said = cutRanges(line.text, line.comments, line.item?.textStart).trim();
	for (const [kind, pattern] of fields) {
		const text = plainText(pattern.exec(said)?.[1] ?? "");
		if (text !== "") return { kind, text, line: line.number };
	}
	return undefined;
}
