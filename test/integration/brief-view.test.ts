import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { App } from "obsidian";
import type { Source } from "../../src/notes/note";
import { BriefView, briefViewType, type BriefViewPorts } from "../../src/features/beside/brief-view";
import type { Person } from "../../src/people/person/person";
import { standingOf } from "../../src/people/person/standing";
import { briefMarkdown } from "../../src/brief/brief-markdown";
import { briefBeside, readersBeside } from "../../src/features/beside/kinds";
import { notesFor } from "../../src/talking-points/notes-to-share";
import { peopleFor } from "../../src/talking-points/people-for";
import { wordsFor } from "../../src/words/words";
import { openApp, type OpenedApp } from "../workbench/open-app";
import { NotesAndPeople, raftPath, TestClipboard, today, wangPath } from "./notes-and-people";

let opened: OpenedApp;
let vault: NotesAndPeople;
let view: BriefView;
let done: unknown[];
let active: string | null;
let isReady: boolean;
let changed: () => void;

function ports(language: string): BriefViewPorts {
	const note = (name: string) => (...args: unknown[]): void => { done.push([name, ...args.filter((arg) => !(arg instanceof Event))]); };
	const words = wordsFor(language);
	const clock = { today: () => today, now: () => 0, dayOf: () => today };
	const talk = {
		briefOf: (path: string) => vault.briefOf(path),
		briefText: (person: Person) => {
			const brief = vault.briefOf(person.path);
			return brief ? briefMarkdown(brief, words, today) : "";
		},
		notesFor: (path: string, limit: number) => {
			const person = vault.personOf(path);
			return person ? notesFor(person, vault, limit, today) : [];
		},
		readersOf: (path: string) => peopleFor(path, vault, (person) => standingOf(person, today).ratio),
	};
	const sources = { words, clock, talk, known: { personOf: (path: string) => vault.personOf(path) }, list: { standing: standingOf } };
	return {
		words, clock,
		notes: { open: note("open"), openSource: note("openSource"), preview: () => undefined, wordsAt: () => Promise.resolve(""), activePath: () => active },
		points: { dismiss: note("dismiss"), keep: (promise) => {
			done.push(["keep", promise]);
			return Promise.resolve(true);
		} },
		screens: {
			isListed: () => isReady,
			subscribe: (callback) => {
				changed = callback;
				return () => { if (changed === callback) changed = () => undefined; };
			},
		},
		onNoteOpened: () => () => undefined,
		others: {
			alongside: [], beside: [briefBeside(sources), readersBeside(sources)],
			actions: {
				run: (id, paths, pressed) => { done.push([id, paths, ...(pressed?.about === undefined ? [] : [pressed.about])]); },
				on: () => [], ofKey: () => undefined, menu: note("menu"),
			},
		},
	};
}

async function open(path: string | null, language = "en"): Promise<void> {
	active = path;
	const { workspace }: App = opened.app;
	workspace.detachLeavesOfType(briefViewType);
	const leaf = workspace.getLeaf(true);
	view = new BriefView(leaf, ports(language));
	await leaf.open(view);
	workspace.setActiveLeaf(leaf);
}

function texts(selector: string): (string | null)[] {
	return [...view.contentEl.querySelectorAll(selector)].map((el) => el.textContent);
}

function click(selector: string): void {
	const el = view.contentEl.querySelector<HTMLElement>(selector);
	if (!el) throw new Error(`Nothing at ${selector}`);
	el.click();
}

beforeEach(async () => {
	vault = new NotesAndPeople();
	done = [];
	isReady = true;
	opened = await openApp();
});

afterEach(async () => {
	await opened.close();
});

describe("beside a person note", () => {
	it("tells what to know part by part, each line with its place", async () => {
		await open(wangPath);
		expect(texts(".kith-part-title")).toEqual(["Last time", "Before that", "Boundaries", "Their open threads", "My promises", "What we share", "Known, and since when", "Known and not known yet", "What could I send?"]);
		expect(texts("[data-part=last] li")).toEqual(["30 July\u2002在啃 Raft <b>论文</b>\u20024 months ago, 咖啡\u2002line 8"]);
		expect(texts("[data-part=facts] .kith-aside")).toEqual(["4 years ago"]);
		expect(view.contentEl.querySelector("b")).toBeNull();
		click("[data-part=mine] .kith-source");
		expect(done).toEqual([["openSource", { path: wangPath, line: 9 } satisfies Source]]);
		expect(vault.texts.get(wangPath)?.split("\n")[9]).toContain("发他 Raft 教程");
	});

	it("tells what was, newest first, each line with the place to jump to, and folds what is more", async () => {
		vault.person({ name: "Ann", log: Array.from({ length: 9 }, (_, at) => ({ on: `2026-0${String(9 - at)}-01`, text: `talk ${String(at)}` })) });
		await open("People/Ann.md");
		expect(texts("[data-part=earlier] > ul > li").map((text) => text?.slice(0, 6))).toEqual(["talk 1", "talk 2", "talk 3"]);
		expect(texts("[data-part=earlier] summary")).toEqual(["and 5 more"]);
		expect(texts("[data-part=earlier] details li").map((text) => text?.slice(0, 6))).toEqual(["talk 4", "talk 5", "talk 6", "talk 7", "talk 8"]);
		click("[data-part=earlier] details .kith-source");
		const [, source] = done[0] as [string, Source];
		expect(vault.texts.get(source.path)?.split("\n")[source.line ?? -1]).toContain("talk 4");
	});

	it("tells it in Chinese", async () => {
		await open(wangPath, "zh");
		expect(texts(".kith-part-title").slice(0, 4)).toEqual(["上次联系", "在那之前", "边界", "TA 还没说完的事"]);
		expect(texts(".kith-brief-buttons button")).toEqual(["写消息", "记录", "复制"]);
	});

	it("offers to write, to log, to copy, and the notes worth sending", async () => {
		await open(wangPath);
		const clipboard = new TestClipboard().install();
		for (const button of [".kith-brief-buttons .kith-write", ".kith-brief-buttons .kith-log", ".kith-copy", ".kith-sendable .kith-write", ".kith-sendable .kith-name"]) click(button);
		await Promise.resolve();
		expect(done).toEqual([["write", [wangPath]], ["log", [wangPath]], ["write", [wangPath], raftPath], ["open", raftPath]]);
		expect(clipboard.texts[0]).toContain("**My promises**\n- 发他 Raft 教程 (by 27 November)");
		clipboard.refuses = true;
		click(".kith-copy");
		await new Promise((resolve) => setTimeout(resolve));
		expect(document.body.textContent).toContain("The clipboard could not be written.");
	});

	it("shows a private note as nothing at all", async () => {
		vault.person({ name: "Secret", properties: ["tags: [private]"], topics: ["Raft"], log: [{ on: "2026-10-01", text: "hush" }] });
		await open("People/Secret.md");
		expect(view.contentEl.textContent).not.toMatch(/Raft|hush/);
		expect(texts(".kith-empty-hint")).toEqual(["There is nothing to show: this note is private."]);
	});

	it("draws again only when what is seen differs, and leaves the focus where it was", async () => {
		await open(wangPath);
		const before = view.contentEl.querySelector("[data-part=last]");
		changed();
		expect(view.contentEl.querySelector("[data-part=last]")).toBe(before);
		view.contentEl.querySelector<HTMLElement>(".kith-sendable .kith-write")?.focus();
		vault.note("Reading/Paxos 与 Raft.md", "#raft", "2026-11-20");
		changed();
		expect(texts(".kith-sendable .kith-name")).toContain("Paxos 与 Raft");
		expect(document.activeElement?.getAttribute("aria-label")).toBe("Write to 王磊 about Raft 论文重读");
	});
});

describe("beside any other note", () => {
	it("tells who would like it, with the shared words and whether it is time to write", async () => {
		await open(raftPath);
		expect(texts(".kith-reader .kith-name").sort()).toEqual(["Nora Hill", "王磊"]);
		expect(texts("[data-path='People/王磊.md'] .kith-topic")).toEqual(["Raft"]);
		expect(texts("[data-path='People/王磊.md'] .kith-timely")).toEqual(["Time to write"]);
		expect(texts("[data-path='People/Nora Hill.md'] .kith-timely")).toEqual([]);
		click("[data-path='People/王磊.md'] .kith-topic");
		click("[data-path='People/王磊.md'] .kith-write");
		click("[data-path='People/王磊.md'] .kith-log");
		expect(done).toEqual([["openSource", { path: raftPath, line: 1 }], ["write", [wangPath], raftPath], ["log", [wangPath]]]);
	});

	it("shows a handful first and the others when asked", async () => {
		for (let number = 0; number < 20; number++) vault.person({ name: `Reader ${number}`, topics: ["Raft"] });
		for (let number = 0; number < 200; number++) vault.note(`Elsewhere/${number}.md`, `#topic-${number}`);
		await open(raftPath);
		expect(texts(".kith-reader")).toHaveLength(12);
		expect(texts(".kith-more")).toEqual(["Show more (10)"]);
		click(".kith-more");
		expect(texts(".kith-reader")).toHaveLength(22);
		expect(texts(".kith-more")).toEqual([]);
	});

	it("says what to do where nobody would, where there is no note, and while the notes are being read", async () => {
		vault.note("Empty.md", "");
		await open("Empty.md");
		expect(texts(".kith-empty-hint")[1]).toMatch(/Add a tag here/);
		active = null;
		changed();
		expect(texts(".kith-empty-hint")[0]).toMatch(/^Open a person note/);
		isReady = false;
		changed();
		expect(texts(".kith-empty-hint")).toEqual(["Reading your notes…"]);
	});

	it("follows the active note, and waits while it is out of sight", async () => {
		await open(raftPath);
		active = wangPath;
		changed();
		expect(texts(".kith-brief-name")).toEqual(["王磊"]);
		view.containerEl.style.display = "none";
		active = raftPath;
		changed();
		view.onResize();
		expect(texts(".kith-brief-name")).toEqual(["王磊"]);
		view.containerEl.style.display = "";
		view.onResize();
		expect(texts(".kith-brief-name")).toEqual(["Who would like this?"]);
	});
});
