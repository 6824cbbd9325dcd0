import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CivilDate, civilDate } from "../../src/calendar/civil-date";
import type { Note } from "../../src/notes/note";
import { dayOfNote } from "../../src/people/person/day-of-note";
import { PeopleIndex } from "../../src/people/index/people-index";
import { openProperties } from "../../src/people/properties/private-keys";
import { personRules } from "../../src/people/properties/person-rules";
import { defaultSettings } from "../../src/settings/default-settings";
import type { ReaderContext } from "../../src/talking-points/people-for";
import { TopicIndex } from "../../src/topics/topic-index";
import { TopicsOfPeople } from "../../src/topics/topics-of-people";
import { type PeopleSource, WhoIsWho } from "../../src/topics/who-is-who";
import { cachedNotes } from "../people/paper-vault";
import { parseNote } from "../workbench/core/parse-note";
import { day } from "./make-person";

const rules = personRules({ ...defaultSettings, excludedFolders: ["Templates"] });
const demo = new URL("../vault/", import.meta.url);

/** The day from which everything in the demo vault is told. */
export const demoToday = day("2026-11-22");

/** The demo vault, or another folder, read as Kith reads a vault: the people index, the topic index, and every text for checking. */
export class DemoVault implements ReaderContext, PeopleSource {
	readonly texts = new Map<string, string>();
	readonly notes = new Map<string, Note>();
	readonly topicIndex = new TopicIndex(rules, { notes: () => cachedNotes([...this.notes.values()]), note: (path) => this.notes.get(path) });
	readonly others = new WhoIsWho(this, (text) => this.topicIndex.phrase(text));
	readonly topicsOfPeople = new TopicsOfPeople(this, this.others, this.topicIndex);
	readonly index: PeopleIndex;

	/** The vault in a folder, or one of texts by their path. */
	constructor(at: URL | Readonly<Record<string, string>> = demo) {
		const time = Date.parse("2024-11-24");
		for (const [path, text] of Object.entries(at instanceof URL ? textsIn(at) : at)) {
			this.texts.set(path, text);
			this.notes.set(path, { path, name: path.slice(path.lastIndexOf("/") + 1, -3), createdAt: time, modifiedAt: time, structure: parseNote(text), text });
		}
		const paths = [...this.notes.keys()].sort((a, b) => a.length - b.length);
		this.index = new PeopleIndex(
			{
				resolveLink: (link) => paths.find((path) => path.toLowerCase() === `${link}.md`.toLowerCase()) ?? paths.find((path) => path.toLowerCase().endsWith(`/${link}.md`.toLowerCase())),
				dayOfNote: (note) => dayOfNote(note, (path) => (path.startsWith("Daily/") ? civilDate(path.slice(6, -3)) : undefined), "date"),
				notes: () => cachedNotes([...this.notes.values()]),
				noteAt: (path) => this.notes.get(path),
			},
			rules,
		);
		for (const note of this.notes.values()) {
			this.index.put(note);
			this.topicIndex.put(note);
		}
	}

	people(): ReturnType<PeopleIndex["all"]> {
		return this.index.all();
	}

	personOf(path: string): ReturnType<PeopleIndex["get"]> {
		return this.index.get(path);
	}

	revision(): number {
		return this.index.revision;
	}

	changesSince(revision: number): ReturnType<PeopleIndex["changesSince"]> {
		return this.index.changesSince(revision);
	}

	mentionsOf(path: string): ReturnType<PeopleIndex["mentionsOf"]> {
		return this.index.mentionsOf(path);
	}

	openPropertiesOf(path: string): Readonly<Record<string, unknown>> {
		return openProperties(this.notes.get(path)?.structure.frontmatter, rules);
	}

	dayOf(milliseconds: number): CivilDate {
		return day(new Date(milliseconds).toISOString().slice(0, 10));
	}
}

function textsIn(folder: URL): Readonly<Record<string, string>> {
	const root = folder.pathname;
	const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(".md")).map((one) => one.replaceAll("\\", "/")).sort();
	return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n")]));
}
