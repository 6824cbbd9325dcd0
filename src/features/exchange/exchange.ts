import { type App, parseYaml } from "obsidian";
import type { Note } from "../../notes/note";
import { withMore } from "../../notes/with-more";
import { inSlices } from "../../obsidian/vault/idle-slices";
import { readNote } from "../../obsidian/vault/note-reader";
import { coreTemplates } from "../../obsidian/vault/template-folders";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { command } from "../../obsidian/ui/command";
import { late } from "../../notes/late";
import { exchangeApi } from "../../api/exchange-api";
import { exchangeCli } from "../../api/exchange-cli";
import { openExport } from "./export-form";
import { ImportModal } from "./import-modal";
import { Importing } from "../../actions/exchange/importing";

/** Bringing people in from files and giving them out. */
export const exchange: FeatureMaker = (kith): Feature => {
	const { app, words, reading } = kith;
	const importing = late(() => new Importing(withMore(kith, { inSlices, parseProperties: parseYaml, templates: () => templates(app) })));
	const open = (files: readonly File[] = []): void => { new ImportModal(app, { ...kith, importing: importing() }, files).open(); };
	const api = late(() => exchangeApi(kith, importing()));
	return {
		api,
		cli: exchangeCli({ words, reading, fileAt: (path) => fileAt(app, path) }, api),
		commands: [
			command(words, "import-people", "import", { callback: () => { open(); } }),
			command(words, "export-ics", "calendar-plus", { callback: () => { openExport(kith, "ics"); } }),
			command(words, "export-vcard", "contact", { callback: () => { openExport(kith, "vcard"); } }),
			command(words, "export-csv", "table", { callback: () => { openExport(kith, "csv"); } }),
		],
		takeFiles: open,
	};
};

async function fileAt({ vault }: App, path: string): Promise<{ readonly name: string; readonly data: ArrayBuffer } | undefined> {
	const file = vault.getFileByPath(path);
	return file ? { name: file.name, data: await vault.readBinary(file) } : undefined;
}

/** The notes among the templates of the core plugin. */
function templates(app: App): readonly Note[] {
	const folder = coreTemplates(app);
	if (folder === undefined) return [];
	return app.vault.getMarkdownFiles().flatMap((file) => (
		file.path.startsWith(`${folder}/`) ? readNote(file, app.metadataCache) ?? [] : []
	));
}
