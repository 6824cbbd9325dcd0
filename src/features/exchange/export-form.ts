import { normalizePath } from "obsidian";
import { calendarParts } from "../../exchange/exporting/calendar-things";
import { type ExportKind, fileEndings } from "../../exchange/exporting/export-kind";
import { calendarHead } from "../../exchange/write-ics";
import type { Kith } from "../../obsidian/kith";
import { copyText } from "../../obsidian/ui/copy-text";
import { type Choice, drawSelect } from "../../obsidian/ui/draw-select";
import { drawChoice, drawInput, FormModal } from "../../obsidian/ui/form-modal";
import { labelled } from "../../obsidian/ui/labelled";
import { tell, written } from "../../obsidian/ui/tell";
import { textButton } from "../../obsidian/ui/text-button";
import type { Person } from "../../people/person/person";
import { circleLabel } from "../../reconnect/entry-words";
import { shownCircle, shownGroups } from "../../reconnect/shown-properties";
import type { NoteChange } from "../../writing/note-writer";
import { type ExportAs, type Exported, exportedCalendar, exportedPeople } from "./exporting";
import type { Drawn } from "../../obsidian/ui/drawn";
import { nameGroup } from "../../obsidian/ui/name-by";

type ExportPorts = Pick<Kith, "app" | "known" | "words" | "settings" | "list" | "clock" | "writer">;

/** Gives people or their days out as a file of the vault, or to the clipboard: of everybody, a circle, or a group. */
export function openExport(kith: ExportPorts, kind: ExportKind): void {
	const { app, words } = kith;
	const { exchange: text } = words;
	const form: FormModal = new FormModal({ app, words }, text.exportTitle[kind], () => {
		const made = make();
		return made.count === 0 ? text.nothingToExport : save(kith, kind, made, pathEl.value);
	});
	const whomEl = labelled(drawSelect(form.drawField(text.whom, text.exportHint), "", {}, choicesOf(kith)), "whom");
	const whom = (): readonly Person[] => peopleOf(kith, whomEl.value);
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

const [circlePrefix, groupPrefix] = ["circle:", "group:"];

function choicesOf({ settings, words, list }: ExportPorts): readonly Choice[] {
	const { circles } = settings.current;
	return [
		{ id: "", label: words.exchange.everybody },
		...circles.map(({ id }) => ({ id: `${circlePrefix}${id}`, label: circleLabel(id, circles, words) })),
		...list.groups().map((group) => ({
			id: () => `${groupPrefix}${words.veil.mark(group)}`, label: () => words.veil.quote(group, words.discreet.group),
		})),
	];
}

function peopleOf({ known, words: { veil } }: ExportPorts, chosen: string): readonly Person[] {
	const people = known.people();
	if (chosen.startsWith(circlePrefix)) return people.filter((person) => shownCircle(person) === chosen.slice(circlePrefix.length));
	const group = veil.keyOf(chosen.slice(groupPrefix.length));
	if (chosen.startsWith(groupPrefix)) return people.filter((person) => shownGroups(person).includes(group));
	return people;
}

/** Files that are there are left alone, but for a calendar of Kith's own: that is written anew. */
async function save(kith: ExportPorts, kind: ExportKind, made: Exported, typed: string): Promise<Drawn | undefined> {
	const { app: { vault }, words, writer } = kith;
	const { exchange: text, veil } = words;
	const named = normalizePath(typed.trim());
	const path = named.toLowerCase().endsWith(fileEndings[kind]) ? named : named + fileEndings[kind];
	let change: NoteChange = { path, create: made.text };
	const file = vault.getFileByPath(path);
	if (file && kind === "ics" && (await vault.read(file)).startsWith(calendarHead)) change = { path, change: () => made.text };
	else if (vault.getAbstractFileByPath(path)) return () => text.replace(veil.quote(path));
	const what = text.exported(made.count, kind);
	return written(words, () => writer.write([change], text.saved(what, path)), () => () => text.saved(what, veil.quote(path)));
}
