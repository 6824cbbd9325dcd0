import type { Reading } from "../notes/reading";
import type { Words } from "../words/words";
import type { CliCommand, CliFlag, CliParams } from "./cli-command";
import type { ExchangeApi, ImportPreview } from "./kith-api";
import { messageOf } from "../writing/message-of";

/** What the commands need. */
export interface ExchangeCliPorts {
	readonly words: Words;
	readonly reading: Pick<Reading, "ready">;
	/** A file of the vault; undefined where there is none. */
	readonly fileAt: (path: string) => Promise<{ readonly name: string; readonly data: ArrayBuffer } | undefined>;
}

/** The commands `kith:import` and `kith:export`. What goes wrong is a sentence after `Error:`. */
export function exchangeCli(
	{ fileAt, words, reading }: ExchangeCliPorts,
	api: () => ExchangeApi,
): readonly CliCommand[] {
	const { cli } = words.screens;
	const text = cli.exchange;
	const command = (
		name: "import" | "export",
		flags: Readonly<Record<string, CliFlag>>,
		answer: (params: CliParams) => Promise<string>,
	): CliCommand => ({
		id: `kith:${name}`, description: text[name], flags,
		run: async (params) => {
			try {
				await reading.ready;
				return await answer(params);
			} catch (error) {
				return cli.error(messageOf(error));
			}
		},
	});
	const exports: Readonly<Record<string, () => string>> = {
		ics: () => api().exportIcs(), vcard: () => api().exportVCard(), csv: () => api().exportCsv(),
	};
	return [
		command("import", {
			file: { value: "<path>", description: text.file, required: true },
			apply: { description: text.apply },
		}, async ({ file: path, apply }) => {
			if (path === undefined || path === "") throw new Error(cli.missing("file"));
			const file = await fileAt(path);
			if (!file) throw new Error(text.noFile(path));
			const preview = await api().previewImport([file]);
			if (apply === undefined || apply === "false") return previewLines(preview);
			return words.exchange.done((await api().applyImport(preview)).paths.length);
		}),
		command("export", { as: { value: `<${Object.keys(exports).join("|")}>`, description: text.as, required: true } }, ({ as = "" }) => {
			const made = Object.hasOwn(exports, as) ? exports[as]?.() : undefined;
			if (made === undefined) throw new Error(text.notAnExport(as));
			return Promise.resolve(made);
		}),
	];

	function previewLines({ why, problems, rows }: ImportPreview): string {
		return [
			why, ...problems,
			...rows.map(({ name, status, changes, problems: wrong }) =>
				[words.exchange.status[status], name, ...changes.map(({ property, to }) => `${property}: ${to}`), ...wrong].join("\t")),
		].join("\n");
	}
}
