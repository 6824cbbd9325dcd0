import type { CardFile, CardProblem, ColumnUse, FileProblem, FormatReason } from "../../exchange/card";
import type { CalendarPart, CalendarThing } from "../../exchange/exporting/calendar-things";
import type { ExportKind } from "../../exchange/exporting/export-kind";
import type { Doubt, KnownBy } from "../../exchange/importing/match-cards";
import type { Place } from "../../exchange/importing/card-contents";
import type { ImportStatus } from "../../exchange/importing/plan-import";
import { isolated } from "../isolated";
import { counted } from "./counted";
import { settings } from "./settings";
import { when } from "./when";
import type { VaultWords } from "../../notes/vault-words";

const people = (count: number): string => counted(count, "person", "people");

const formats: Readonly<Record<CardFile["format"], string>> = {
	vcard: "contact cards (vCard)", csv: "a table (CSV)", names: "a list of names", monica: "an export of Monica", unknown: "unknown",
};

const others: Readonly<Record<Extract<FileProblem, { kind: "other-format" }>["is"], string>> = {
	zip: "It is a ZIP archive: unpack it and choose the file in it, such as Connections.csv.",
	html: "It is a web page: export your contacts as vCard or CSV.",
	image: "It is a picture.", pdf: "It is a PDF.", binary: "It is no text.",
	sql: "It is an SQL export: export as JSON instead.",
	json: "It is JSON of a kind that Kith does not know.",
	calendar: "It is a calendar: export your contacts instead.",
	chat: "It is the history of a chat: it lists messages, not people.",
};

/** What is read of a file and written into a note. */
const places = {
	...settings.propertyNames,
	aliases: "Other names", note: "Note", booking: "Page to book a time", timezone: "Time zone", languages: "Languages",
	cameThrough: "Came through",
} satisfies Readonly<Record<Place, string>>;

/** Bringing people in from files, and giving them out. */
export const exchange = {
	title: "Import people",
	intro: "Choose a file of contacts: vCard (.vcf), CSV of Google, Outlook, LinkedIn, Notion and the like, or a list of names.",
	privacy: "It is read on this device. You see everything before anything is written.",
	chooseFiles: "Choose files…",
	dropHere: "or drop them here",
	paste: "Or paste names, one a line, or the text of a file",
	read: "Read",
	back: "Back",
	nothingPasted: "Choose a file, or paste something.",
	nobody: "There is nobody in it.",
	unreadableFile: (name: string) => `“${name}” could not be opened.`,
	pasted: "Pasted text",
	found: (name: string, format: CardFile["format"], count: number, why: string) => `${name}: ${formats[format]}, ${people(count)}${why}`,
	why: (why: FormatReason): VaultWords => {
		if (why.kind === "begins-with") return `, as it begins with “${why.text}”`;
		if (why.kind === "one-name-a-line") return ", one a line";
		if (why.kind === "refused") return "";
		return why.source === undefined ? `, by its columns ${why.columns.join(", ")}` : `, as ${why.source} exports it`;
	},
	fileProblem: (problem: FileProblem): VaultWords => {
		switch (problem.kind) {
			case "empty": return "There is nothing in it.";
			case "too-large": return `It is too large (${String(problem.megabytes)} MB).`;
			case "other-format": return others[problem.is];
			case "unknown-columns": return "Say what its columns are.";
			case "open-quote": return `A quotation mark of row ${String(problem.place)} is never closed.`;
			case "unread-lines": return `Left out, as no names: ${problem.lines.join(" · ")}`;
		}
	},
	cardProblem: (problem: CardProblem): VaultWords => {
		switch (problem.kind) {
			case "no-name": return "There is no name.";
			case "unreadable-line": return `“${problem.text}” could not be read.`;
			case "not-a-date": return `${problem.label}: “${problem.text}” is not a date.`;
			case "two-dates": return `${problem.label}: “${problem.text}” could be two days.`;
			case "other-calendar": return `“${problem.text}” is a day of the ${problem.calendar} calendar, which Kith does not know.`;
			case "unknown-charset": return `Letters of “${problem.charset}” cannot be read.`;
			case "unfinished": return "The card is cut short.";
			case "too-many-cells": return `The row has a cell too many: “${problem.text}”.`;
		}
	},
	leftOut: (what: readonly string[]): VaultWords => `Left out: ${what.join(", ")}`,
	photos: (count: number) => `${counted(count, "photo is", "photos are")} left out.`,

	columns: "Columns…",
	columnsTitle: "What the columns are",
	columnsHint: "This is remembered for files with the same columns.",
	dateOrder: "Dates such as 3/4/1990 are",
	dateOrders: { "month-first": "month, day", "day-first": "day, month" },
	go: "Show people",
	needsName: "Say which column holds the name.",
	uses: {
		...places,
		name: "Name", givenName: "Given name", middleName: "Middle name", familyName: "Family name", otherName: "Other name",
		spokenGivenName: "Given name as spoken", spokenFamilyName: "Family name as spoken", birthYear: "Year of birth",
		birthMonth: "Month of birth", birthDay: "Day of birth", organization: "Organization", kind: "Kind", members: "Members",
		date: "Another date", related: "Somebody related", skip: "Left out",
	} satisfies Readonly<Record<ColumnUse, string>>,

	folder: "New notes go to the folder",
	group: "Put everybody into a group",
	noGroup: "Into no group",
	inGroup: (group: string) => `All in “${group}”`,
	status: {
		new: "New", adds: "Adds", differs: "Differs", question: "Who is it?", same: "The same", skipped: "Left out",
	} satisfies Readonly<Record<ImportStatus, string>>,
	all: "All",
	takeAll: { new: "Take all", adds: "Take all", differs: "Theirs for all", question: "New notes for all" },
	leaveAll: { new: "Leave all", adds: "Leave all", differs: "Mine for all", question: "Leave all" },
	by: {
		uid: "by its id", email: "by the e-mail", phone: "by the phone", profile: "by the profile",
		organization: "by name and organization",
	} satisfies Readonly<Record<KnownBy, string>>,
	doubt: {
		name: "Only the name is alike.",
		"other-name": "An address or number is the same, the name is not.",
		several: "Addresses and numbers of several people.",
		"name-in-file": "Another row has this name.",
	} satisfies Readonly<Record<Doubt, string>>,
	places,
	adds: (place: string, texts: string) => `+ ${place}: ${texts}`,
	mine: (said: string) => `Mine: ${said}`,
	theirs: (said: string) => `Theirs: ${said}`,
	take: "Take",
	newNote: "New note",
	addTo: (name: string) => `Is ${name}`,
	leave: "Leave out",
	who: (name: string) => `Who is ${name}?`,
	keys: "Arrow keys walk, Space takes or leaves, T takes theirs, M keeps mine.",
	importNow: (count: number) => (count === 0 ? "Nothing to import" : `Import ${people(count)}`),
	reading: "Reading…",
	writing: (done: number, total: number) => `${String(done)} of ${String(total)}`,
	stop: "Stop",
	done: (count: number) => `Imported ${people(count)}.`,
	stopped: (count: number) => `Stopped after ${people(count)}.`,
	refused: (count: number, first: string) => `${people(count)} could not be written. ${first}`,
	templateUsed: (name: string) => `New notes follow your template “${name}”.`,
	templateLeft: (name: string) => `Your template “${name}” asks for more than Kith can fill in, so new notes are Kith's own.`,
	noPreview: "Ask for a preview first, and apply that.",
	labels: new Map(["Anniversary", "Spouse", "Partner", "Child", "Parent", "Mother", "Father", "Brother", "Sister", "Friend", "Assistant",
		"Manager", "Birthday", "Other"].map((label) => [label.toLowerCase(), label])),

	exportTitle: { vcard: "Export as vCard", csv: "Export as CSV", ics: "Export dates as a calendar" },
	whom: "Whom",
	everybody: "Everybody",
	version: "Version",
	versions: { "4.0": "4.0", "3.0": "3.0, for older phones and programs" },
	parts: "What to take",
	part: {
		dates: "Birthdays and other dates", plans: "Plans", promises: "Promises with a day", due: "Days when somebody is due",
	} satisfies Readonly<Record<CalendarPart, string>>,
	/** The title of an event in the calendar. */
	event: (thing: CalendarThing): string => {
		switch (thing.kind) {
			case "birthday": return `${isolated(thing.name)}'s birthday`;
			case "date": return `${isolated(thing.name)}: ${isolated(thing.label)}`;
			case "due": return `Time to get in touch with ${isolated(thing.name)}`;
			case "plan": {
				const { name, when: { from, precision } } = thing;
				return `Get in touch with ${isolated(name)}${precision === "day" ? "" : ` (${when.interval(thing.when, from)})`}`;
			}
			case "promise": {
				const names = thing.names.map(isolated).join(", ");
				if (thing.by === "them") return `${names} promised: ${isolated(thing.text)}`;
				return `${isolated(thing.text)}${names === "" ? "" : ` (for ${names})`}`;
			}
		}
	},
	file: "Into the file of this vault",
	exportHint: "Private properties, amounts, boundaries, why they matter and trust are never exported.",
	copy: "Copy",
	save: "Save",
	fileName: { vcard: "People", csv: "People", ics: "Calendar" },
	exported: (count: number, kind: ExportKind) => (kind === "ics" ? counted(count, "event") : people(count)),
	nothingToExport: "There is nothing to export. Choose other people, or more of what there is.",
	saved: (what: string, path: string) => `${what} in “${path}”.`,
	copied: (what: string) => `${what} in the clipboard.`,
	replace: (path: string) => `“${path}” is there already. Choose another name.`,
};
