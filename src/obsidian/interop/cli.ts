import type { CliData, CliFlags } from "obsidian";
import type { Words } from "../../words/words";
import { messageOf } from "../message-of";
import type { DueEntry, KithApi, PersonSummary } from "./kith-api";

/** One command of the command line: its id, what help says of it, its flags, and what it answers. */
export interface CliCommand {
	readonly id: string;
	readonly description: string;
	readonly flags: CliFlags;
	run(params: CliData): Promise<string>;
}

/** The commands `kith:due`, `kith:log`, `kith:brief` and `kith:search`. Each answers text; what goes wrong is a sentence after `Error:`. */
export function cliCommands(api: KithApi, words: Words): readonly CliCommand[] {
	const text = words.screens.cli;
	const flag = (value: string, description: string, required = false): { value: string; description: string; required: boolean } => ({ value, description, required });
	const shape = flag("<json|text>", text.format);
	const on = flag("<YYYY-MM-DD>", text.on);
	const command = (id: string, description: string, flags: CliFlags, run: (params: CliData) => Promise<string> | string): CliCommand => ({ id, description, flags, run: answering(api, words, run) });
	return [
		command("kith:due", text.due, { format: shape, on, limit: flag("<n>", text.limit) }, (params) => due(api, words, params)),
		command("kith:log", text.log, { text: flag("<text>", text.text, true), on }, async (params) => {
			const receipt = await api.capture(needed(params, "text", words), dayOf(params, words));
			return text.logged(receipt.paths.join(", "));
		}),
		command("kith:brief", text.brief, { person: flag("<name|path>", text.person, true), on }, (params) => api.brief(personOf(api, needed(params, "person", words), words).path, dayOf(params, words))),
		command("kith:search", text.search, { query: flag("<text>", text.query, true), format: shape }, (params) => {
			const found = api.search(needed(params, "query", words));
			return wantsJson(params, words) ? JSON.stringify(found, null, 2) : found.map((person) => `${person.name}\t${person.path}`).join("\n");
		}),
	];
}

function answering(api: KithApi, words: Words, run: (params: CliData) => Promise<string> | string): (params: CliData) => Promise<string> {
	return async (params) => {
		try {
			await api.ready;
			return await run(params);
		} catch (error) {
			return words.screens.cli.error(messageOf(error));
		}
	};
}

function due(api: KithApi, words: Words, params: CliData): string {
	const limit = limitOf(params, words);
	const entries = api.due({ ...dayOf(params, words), ...(limit === undefined ? {} : { limit }) });
	if (wantsJson(params, words)) return JSON.stringify(entries, null, 2);
	return entries.length === 0 ? words.screens.cli.nobody : entries.map(entryLines).join("\n");
}

function entryLines(entry: DueEntry): string {
	const reasons = entry.reasons.map((reason) => reason.phrase).join(" · ");
	const points = entry.talkingPoints.map((point) => `  - ${point.text}${point.source ? ` (${point.source.path}${point.source.line === null ? "" : `:${String(point.source.line + 1)}`})` : ""}`);
	return [`${entry.name}: ${reasons}`, ...points].join("\n");
}

function personOf(api: KithApi, name: string, words: Words): PersonSummary {
	const byPath = api.person(name) ?? api.person(`${name}.md`);
	if (byPath) return byPath;
	const named = peopleNamed(api.people(), name);
	const [person] = named;
	if (person && named.length === 1) return person;
	throw new Error(named.length === 0 ? words.screens.cli.noPerson(name) : words.screens.cli.severalPeople(name, named.map(({ path }) => path).join(", ")));
}

/** By name or alias as written, else whatever the letter case. */
function peopleNamed(people: readonly PersonSummary[], name: string): readonly PersonSummary[] {
	const goesBy = (fold: (text: string) => string): readonly PersonSummary[] => people.filter((person) => [person.name, ...person.aliases].some((one) => fold(one) === fold(name)));
	const asWritten = goesBy((text) => text);
	return asWritten.length > 0 ? asWritten : goesBy((text) => text.toLowerCase());
}

function needed(params: CliData, name: string, words: Words): string {
	const value = params[name];
	if (value === undefined || value.trim() === "") throw new Error(words.screens.cli.missing(name));
	return value;
}

function dayOf(params: CliData, words: Words): { on?: string } {
	const on = params["on"];
	if (on === undefined || on === "") return {};
	if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Error(words.screens.cli.notADay(on));
	return { on };
}

function limitOf(params: CliData, words: Words): number | undefined {
	const limit = params["limit"];
	if (limit === undefined || limit === "") return undefined;
	if (!/^\d+$/.test(limit)) throw new Error(words.screens.cli.notALimit(limit));
	return Number(limit);
}

function wantsJson(params: CliData, words: Words): boolean {
	const format = params["format"] ?? "text";
	if (format !== "json" && format !== "text") throw new Error(words.screens.cli.notAFormat(format));
	return format === "json";
}
