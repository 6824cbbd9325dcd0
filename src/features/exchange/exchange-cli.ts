import type { CliData, CliFlag } from "obsidian";
import type { ExchangeApi, ImportPreview } from "../../api/kith-api";
import type { CliCommand } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { messageOf } from "../../writing/message-of";

/** The commands `kith:import` and `kith:export`. What goes wrong is a sentence after `Error:`. */
export function exchangeCli({ app, words, reading }: Pick<Kith, "app" | "words" | "reading">, api: ExchangeApi): readonly CliCommand[] {
	const { exchange: { cli: text, ...exchange }, screens: { cli } } = words;
	const command = (
		name: "import" | "export",
		flags: Readonly<Record<string, CliFlag>>,
		answer: (params: CliData) => Promise<string>,
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
		ics: () => api.exportIcs(), vcard: () => api.exportVCard(), csv: () => api.exportCsv(),
	};
	return [
		command("import", {
			file: { value: "<path>", description: text.file, required: true },
			apply: { description: text.apply },
		}, async ({ file: path, apply }) => {
			if (path === undefined || path === "") throw new Error(cli.missing("file"));
			const file = app.vault.getFileByPath(path);
			if (!file) throw new Error(text.noFile(path));
			const preview = await api.previewImport([{ name: file.name, data: await app.vault.readBinary(file) }]);
			if (apply === undefined || apply === "false") return previewLines(preview);
			return exchange.done((await api.applyImport(preview)).paths.length);
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
				[exchange.status[status], name, ...changes.map(({ property, to }) => `${property}: ${to}`), ...wrong].join("\t")),
		].join("\n");
	}
}
