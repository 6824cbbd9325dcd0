import { type ExportPorts as SavePorts, peopleChosen, saveExport, whomToExport } from "../../actions/exchange/save-export";
import { calendarParts } from "../../exchange/exporting/calendar-things";
import { type ExportKind, fileEndings } from "../../exchange/exporting/export-kind";
import type { Kith } from "../../obsidian/kith";
import { copyText } from "../../obsidian/ui/copy-text";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { drawChoice, drawInput, FormModal } from "../../obsidian/ui/form-modal";
import { labelled } from "../../obsidian/ui/labelled";
import { tell } from "../../obsidian/ui/tell";
import { textButton } from "../../obsidian/ui/text-button";
import type { Person } from "../../people/person/person";
import { type ExportAs, type Exported, exportedCalendar, exportedPeople } from "../../actions/exchange/exporting";
import { nameGroup } from "../../obsidian/ui/name-by";

type ExportPorts = SavePorts & Pick<Kith, "app">;

/** Gives people or their days out as a file of the vault, or to the clipboard: of everybody, a circle, or a group. */
export function openExport(kith: ExportPorts, kind: ExportKind): void {
	const { app, words } = kith;
	const { exchange: text } = words;
	const form: FormModal = new FormModal({ app, words }, text.exportTitle[kind], () => {
		const made = make();
		return made.count === 0 ? text.nothingToExport : saveExport(kith, kind, made, pathEl.value);
	});
	const whomEl = labelled(drawSelect(form.drawField(text.whom, text.exportHint), "", {}, whomToExport(kith)), "whom");
	const whom = (): readonly Person[] => peopleChosen(kith, whomEl.value);
	const make = kind === "ics" ? drawParts(form, kith, whom) : drawVersions(form, kith, kind, whom);
	const pathEl = drawInput(form.drawField(text.file), "file");
	pathEl.value = text.fileName[kind] + fileEndings[kind];
	const saveEl = form.end(words.logging.cancel, text.save);
	const copyEl = textButton(form.formEl, text.copy, "", () => {
		void form.submit(async () => {
			const made = make();
			if (made.count === 0) return text.nothingToExport;
			if (!await copyText(copyEl.win, made.text)) return words.screens.brief.copyFailed;
			tell(text.copied(text.exported(made.count, kind)));
			return undefined;
		});
	});
	saveEl.before(copyEl);
	form.openAt(whomEl);
}

/** Asks which days to take; at first all of them. */
function drawParts(form: FormModal, kith: ExportPorts, whom: () => readonly Person[]): () => Exported {
	const { words: { exchange: text }, clock } = kith;
	const parts = new Set(calendarParts);
	const fieldEl = form.drawField(text.parts);
	nameGroup(fieldEl, fieldEl.find("label"));
	for (const part of calendarParts) drawChoice(fieldEl, text.part[part], parts, part).setAttr("data-field", part);
	return () => exportedCalendar(kith, whom(), { parts, today: clock.today(), stamp: clock.now() });
}

/** Asks for the version, where there are several. */
function drawVersions(form: FormModal, kith: ExportPorts, kind: "vcard" | "csv", whom: () => readonly Person[]): () => Exported {
	const { words: { exchange: text } } = kith;
	if (kind === "csv") return () => exportedPeople(kith, whom(), "csv");
	const versions = Object.entries(text.versions).map(([id, label]) => ({ id, label }));
	const versionEl = labelled(drawSelect(form.drawField(text.version), "", {}, versions), "version");
	return () => exportedPeople(kith, whom(), versionEl.value as ExportAs);
}
