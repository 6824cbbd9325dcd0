import type { CliCommand, CliFlag, CliParams } from "./cli-command";
import { formats, inFormat } from "./in-format";
import type { Reading } from "../notes/reading";
import type { Words } from "../words/words";
import { messageOf } from "../writing/message-of";
import type { DueEntry, PeopleApi, PersonSummary, SourceSummary } from "./kith-api";

type Text = Words["screens"]["cli"];

/**
 * The commands `kith:due`, `kith:week`, `kith:log`, `kith:brief` and `kith:search`. Each returns text; what goes wrong is a sentence after
 * `Error:`. What quotes notes waits for `reading`.
 */
export function cliCommands(
	api: () => PeopleApi,
	words: Words,
	reading: Pick<Reading, "ready" | "everything">,
	weekText: (on: string | undefined) => string,
): readonly CliCommand[] {
	const { cli: text } = words.screens;
	/** Every flag with the shape of its value, and whether a command that has it needs it. */
	const flags = {
		format: [formats, false],
		on: ["<YYYY-MM-DD>", false],
		limit: ["<n>", false],
		text: ["<text>", true],
		person: ["<name|path>", true],
		query: ["<text>", true],
	} as const;
	const command = (
		name: "due" | "week" | "log" | "brief" | "search",
		names: readonly (keyof typeof flags)[],
		answer: (asked: Asked) => Promise<string> | string,
	): CliCommand => ({
		id: `kith:${name}`,
		description: text[name],
		flags: Object.fromEntries(
			names.map((flag): [string, CliFlag] => [flag, { value: flags[flag][0], description: text[flag], required: flags[flag][1] }]),
		),
		run: async (params) => {
			try {
				await reading.ready;
				return await answer(new Asked(params, text));
			} catch (error) {
				return text.error(messageOf(error));
			}
		},
	});
	return [
		command("due", ["format", "on", "limit"], async (asked) => {
			await reading.everything();
			const limit = asked.limit();
			const entries = api().due({ ...asked.on(), ...(limit === undefined ? {} : { limit }) });
			return asked.inFormat(entries, () => (entries.length === 0 ? text.nobody : entries.map(entryLines).join("\n")));
		}),
		command("week", ["on"], async (asked) => {
			await reading.everything();
			return weekText(asked.on().on) || words.reconnect.weekEmpty;
		}),
		command("log", ["text", "on"], async (asked) => {
			const receipt = await api().capture(asked.needed("text"), asked.on());
			return text.logged(receipt.paths.join(", "));
		}),
		command("brief", ["person", "on"], async (asked) => {
			await reading.everything();
			return api().brief(personOf(api(), asked.needed("person"), text).path, asked.on());
		}),
		command("search", ["query", "format"], (asked) => {
			const found = api().search(asked.needed("query"));
			return asked.inFormat(found, () => found.map((person) => `${person.name}\t${person.path}`).join("\n"));
		}),
	];
}

/** What was asked for, read flag by flag; a value that cannot be is a thrown sentence. */
class Asked {
	readonly #params: CliParams;
	readonly #text: Text;

	constructor(params: CliParams, text: Text) {
		this.#params = params;
		this.#text = text;
	}

	needed(name: string): string {
		const value = this.#params[name] ?? "";
		if (value.trim() === "") throw new Error(this.#text.missing(name));
		return value;
	}

	on(): { on?: string } {
		const on = this.#matching("on", /^\d{4}-\d{2}-\d{2}$/, this.#text.notADay);
		return on === "" ? {} : { on };
	}

	limit(): number | undefined {
		const limit = this.#matching("limit", /^\d+$/, this.#text.notALimit);
		return limit === "" ? undefined : Number(limit);
	}

	inFormat(value: unknown, asText: () => string): string {
		return inFormat(this.#params["format"], this.#text, () => value, asText);
	}

	/** The value of a flag; empty where it is not given. */
	#matching(name: string, shape: RegExp, sentence: (value: string) => string): string {
		const value = this.#params[name] ?? "";
		if (value !== "" && !shape.test(value)) throw new Error(sentence(value));
		return value;
	}
}

function entryLines(entry: DueEntry): string {
	const reasons = entry.reasons.map((reason) => reason.phrase).join(" · ");
	const points = entry.talkingPoints.map(({ text, source }) => `  - ${text}${source ? ` (${placeOf(source)})` : ""}`);
	return [`${entry.name}: ${reasons}`, ...points].join("\n");
}

function personOf(api: PeopleApi, name: string, text: Text): PersonSummary {
	const byPath = api.person(name) ?? api.person(`${name}.md`);
	if (byPath) return byPath;
	const named = peopleNamed(api.people(), name);
	const [person] = named;
	if (person && named.length === 1) return person;
	throw new Error(named.length === 0 ? text.noPerson(name) : text.severalPeople(name, named.map(({ path }) => path).join(", ")));
}

/** By name or alias as written, else whatever the letter case. */
function peopleNamed(people: readonly PersonSummary[], name: string): readonly PersonSummary[] {
	const goesBy = (fold: (text: string) => string): readonly PersonSummary[] =>
		people.filter((person) => [person.name, ...person.aliases].some((one) => fold(one) === fold(name)));
	const asWritten = goesBy((text) => text);
	return asWritten.length > 0 ? asWritten : goesBy((text) => text.toLowerCase());
}

/** Where a talking point stands: `People/Li.md:12`. */
function placeOf({ path, line }: SourceSummary): string {
	return line === null ? path : `${path}:${String(line + 1)}`;
}
