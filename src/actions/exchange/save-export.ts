import { calendarHead } from "../../exchange/write-ics";
import { type ExportKind, fileEndings } from "../../exchange/exporting/export-kind";
import type { Person } from "../../people/person/person";
import { circleLabel } from "../../reconnect/entry-words";
import { shownCircle, shownGroups } from "../../reconnect/shown-properties";
import type { Drawn } from "../../veil/drawn";
import type { NoteChange } from "../../writing/note-writer";
import type { ActionPorts } from "../action-ports";
import type { Choice } from "../cadence-choices";
import { written } from "../telling";
import type { Exported } from "./exporting";

/** What giving people out needs. */
export type ExportPorts = Pick<ActionPorts, "vault" | "known" | "words" | "telling" | "settings" | "list" | "clock" | "writer">;

const [circlePrefix, groupPrefix] = ["circle:", "group:"];

/** Of whom something can be given out: everybody, a circle, a group. */
export function whomToExport({ settings, words, list }: ExportPorts): readonly Choice[] {
	const { circles } = settings.current;
	return [
		{ id: "", label: words.exchange.everybody },
		...circles.map(({ id }) => ({ id: `${circlePrefix}${id}`, label: circleLabel(id, circles, words) })),
		...list.groups().map((group) => ({
			id: () => `${groupPrefix}${words.veil.mark(group)}`, label: () => words.veil.quote(group, words.discreet.group),
		})),
	];
}

/** Those who were chosen. */
export function peopleChosen({ known, words: { veil } }: ExportPorts, chosen: string): readonly Person[] {
	const people = known.people();
	if (chosen.startsWith(circlePrefix)) return people.filter((person) => shownCircle(person) === chosen.slice(circlePrefix.length));
	const group = veil.keyOf(chosen.slice(groupPrefix.length));
	if (chosen.startsWith(groupPrefix)) return people.filter((person) => shownGroups(person).includes(group));
	return people;
}

/** Files that are there are left alone, but for a calendar of Kith's own: that is written anew. */
export async function saveExport(kith: ExportPorts, kind: ExportKind, made: Exported, typed: string): Promise<Drawn | undefined> {
	const { vault, words, writer } = kith;
	const { exchange: text, veil } = words;
	const named = vault.normalize(typed.trim());
	const path = named.toLowerCase().endsWith(fileEndings[kind]) ? named : named + fileEndings[kind];
	let change: NoteChange = { path, create: made.text };
	if (kind === "ics" && (await vault.textOf(path))?.startsWith(calendarHead) === true) change = { path, change: () => made.text };
	else if (vault.isTaken(path)) return () => text.replace(veil.quote(path));
	const what = text.exported(made.count, kind);
	return written(kith, () => writer.write([change], text.saved(what, path)), () => () => text.saved(what, veil.quote(path)));
}
