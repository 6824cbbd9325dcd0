import type { NoteWriting } from "../interactions/logs/log-of-note";
import { oneLine } from "../notes/lines/one-line";
import { scanLines } from "../notes/lines/scan-lines";
import { writeProperty } from "../notes/yaml/write-property";
import type { NoteChange } from "../writing/note-writer";
import { experimentKeys, experimentStateWord } from "./experiment-state";
import { armHeadings, readArms } from "./read-arms";

/** An experiment whose note is to be made; what is left empty is not written. */
export interface NewExperiment {
	readonly path: string;
	readonly hypothesis: string;
	readonly measure: string;
	/** A line each: a name, with numbers where there are some. */
	readonly arms: readonly string[];
	/** A link to what it is about, with its brackets. */
	readonly about?: string | undefined;
}

const names = { hypothesis: ["hypothesis", "假设"], measure: ["measure", "衡量"], about: ["about", "关于"] } as const;

/** The note of a new experiment, which is an idea. */
export function addExperiment(
	{ path, arms, ...told }: NewExperiment,
	{ language }: Pick<NoteWriting, "language">,
): readonly NoteChange[] {
	const at = language === "zh" ? 1 : 0;
	const properties = writeProperty(writeProperty("", "type", "experiment"), experimentKeys.state[0], experimentStateWord("idea", "en"));
	const fields = (["hypothesis", "measure", "about"] as const).flatMap((kind) => {
		const text = oneLine(told[kind] ?? "");
		return text === "" ? [] : [`${names[kind][at]}:: ${text}`];
	});
	const items = arms.map(oneLine).filter((arm) => arm !== "").map((arm) => `- ${asWritten(arm)}`);
	const body = [...fields, ...(items.length === 0 ? [] : [...(fields.length === 0 ? [] : [""]), `## ${armHeadings[at]}`, ...items])];
	return [{ path, create: `${properties}${body.map((line) => `${line}\n`).join("")}` }];
}

/** An arm that reads back as one: what Markdown would take for a sign is escaped where there is need. */
function asWritten(arm: string): string {
	const { arms } = readArms(scanLines(`# ${armHeadings[0]}\n- ${arm}`), nothing);
	return arms.length === 1 && arms[0]?.line === 1 ? arm : arm.replace(markdown, "\\$&");
}

const nothing: ReadonlySet<number> = new Set();
const markdown = /[\\`*_~[\]<>#^%=-]/gu;
