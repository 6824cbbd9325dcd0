import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { command } from "../../obsidian/ui/command";
import { exchangeApi } from "./exchange-api";
import { exchangeCli } from "./exchange-cli";
import { openExport } from "./export-form";
import { ImportModal } from "./import-modal";
import { Importing } from "./importing";

/** Bringing people in from files and giving them out. */
export const exchange: FeatureMaker = (kith): Feature => {
	const { app, words } = kith;
	const importing = new Importing(kith);
	const open = (files: readonly File[] = []): void => { new ImportModal(app, { ...kith, importing }, files).open(); };
	const api = exchangeApi(kith, importing);
	return {
		api,
		cli: exchangeCli(kith, api),
		commands: [
			command(words, "import-people", "import", { callback: () => { open(); } }),
			command(words, "export-ics", "calendar-plus", { callback: () => { openExport(kith, "ics"); } }),
			command(words, "export-vcard", "contact", { callback: () => { openExport(kith, "vcard"); } }),
			command(words, "export-csv", "table", { callback: () => { openExport(kith, "csv"); } }),
		],
		takeFiles: open,
	};
};
