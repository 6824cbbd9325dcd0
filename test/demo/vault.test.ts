import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("../vault/", import.meta.url).pathname;
const baseDay = "2026-11-22";

/** Written so on purpose: `[[老李]]` is an alias, which Obsidian does not resolve by itself. */
const leftUnresolved = ["老李"];

const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".md"))
	.map((path) => path.replaceAll("\\", "/"))
	.sort();
const texts = new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n")]));

const textOf = (path: string): string => texts.get(path) ?? "";
const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1, -".md".length);
const inFolder = (folder: string): string[] => paths.filter((path) => path.startsWith(`${folder}/`));
const people = inFolder("People");
const dailies = inFolder("Daily");

function properties(path: string): string {
	return /^---\n([\s\S]*?)\n---\n/.exec(textOf(path))?.[1] ?? "";
}

function linksIn(text: string): string[] {
	return [...text.matchAll(/\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]/g)].map((match) => match[1] ?? "");
}

function pathsOfLink(link: string): string[] {
	return paths.filter((path) => path === `${link}.md` || (!link.includes("/") && nameOf(path) === link));
}

/** Names and aliases by which a capture finds a person. */
function namesOf(path: string): string[] {
	const aliases = /^aliases: \[(.*)\]$/m.exec(properties(path))?.[1] ?? "";
	return [nameOf(path), ...aliases.split(",").map((alias) => alias.trim())].filter((name) => name !== "");
}

/** Lines of a daily note that tell of a meeting: no quote, open task, code, comment or embed. */
function tellingLines(text: string): string[] {
	const plain = text.replace(/```[\s\S]*?```/g, "").replace(/%%[\s\S]*?%%/g, "");
	return plain.split("\n").filter((line) => !/^\s*(>|- \[ \]|!\[\[)/.test(line));
}

describe("the demo vault", () => {
	it("holds the people and notes it promises", () => {
		expect(people.length).toBeGreaterThanOrEqual(38);
		expect(people.length).toBeLessThanOrEqual(45);
		expect(paths.length - people.length).toBeGreaterThanOrEqual(115);
		expect(dailies.length).toBeGreaterThanOrEqual(60);
		for (const folder of ["Blog", "Groups", "Meetings", "Projects", "Reading", "Templates", "Topics", "Trips"]) expect(inFolder(folder).length, folder).toBeGreaterThan(2);
	});

	it("keeps every circle within its cap, and three people undecided", () => {
		const circles = new Map<string, number>();
		const ids: Record<string, string> = { "核心": "core", "常联系": "chosen", "弱连接": "weak", "老朋友": "old" };
		for (const path of people) {
			const written = /^(?:circle|prm-tier): (\S+)$/m.exec(properties(path))?.[1] ?? "none";
			const circle = ids[written] ?? written;
			circles.set(circle, (circles.get(circle) ?? 0) + 1);
		}
		expect([...circles.keys()].sort()).toEqual(["chosen", "core", "none", "old", "weak"]);
		expect(circles.get("none")).toBe(3);
		expect(circles.get("core")).toBeLessThanOrEqual(10);
		expect(circles.get("chosen")).toBeLessThanOrEqual(30);
	});

	it("ends on the base day, with a live block in that day's note", () => {
		expect(dailies.at(-1)).toBe(`Daily/${baseDay}.md`);
		expect(textOf(`Daily/${baseDay}.md`)).toContain("```reconnect\n");
		for (const path of dailies) expect(nameOf(path)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});

	it("logs nothing in the future", () => {
		const logged = people.flatMap((path) => [...textOf(path).matchAll(/^- (?:\[\[)?(\d{4}-\d{2}-\d{2})/gm)].map((match) => match[1] ?? ""));
		expect(logged.length).toBeGreaterThan(120);
		expect(logged.filter((day) => day > baseDay)).toEqual([]);
	});

	it("has last contacts that agree with the daily notes", () => {
		for (const path of people) {
			const last = /^(?:prm-last-contacted|last_contact|last-contact): (\d{4}-\d{2}-\d{2})$/m.exec(properties(path))?.[1];
			if (last === undefined) continue;
			const later = dailies.filter((daily) => nameOf(daily) > last && tellingLines(textOf(daily)).some((line) => linksIn(line).some((link) => pathsOfLink(link).includes(path))));
			expect(later, path).toEqual([]);
		}
	});

	it("resolves every link outside templates to exactly one note", () => {
		const broken = paths
			.filter((path) => !path.startsWith("Templates/"))
			.flatMap((path) => linksIn(textOf(path)).map((link) => ({ path, link })))
			.filter(({ link }) => !leftUnresolved.includes(link) && pathsOfLink(link).length !== 1);
		expect(broken).toEqual([]);
	});

	it("has two people of one name and no other such pair", () => {
		const twice = paths.filter((path) => paths.some((other) => other !== path && nameOf(other) === nameOf(path)));
		expect(twice).toEqual(["People/NOIP/张伟.md", "People/张伟.md"]);
	});

	it.each(["老王", "Sam", "老李"])("knows exactly one %s", (name) => {
		expect(people.filter((path) => namesOf(path).includes(name))).toHaveLength(1);
	});

	it("names three hundred members of the quiet group, some of them linked and some struck", () => {
		const text = textOf("Groups/2016 微信群.md");
		const members = /\n## 成员\n((?:- .+\n)+)/.exec(text)?.[1]?.trimEnd().split("\n") ?? [];
		expect(new Set(members).size).toBe(300);
		expect([/^- \[\[/, /^- ~~/].map((kind) => members.filter((line) => kind.test(line)).length)).toEqual([23, 8]);
	});

	it("has a move under way, with everybody at one of four places", () => {
		const moving = /\n## 迁移\n((?:- .+\n)+)/.exec(textOf("Groups/2016 微信群.md"))?.[1]?.trimEnd().split("\n") ?? [];
		expect(["x", "-", "/", " "].map((box) => moving.filter((line) => line.startsWith(`- [${box}] [[`)).length)).toEqual([9, 2, 4, 7]);
	});

	it("has groups of every state", () => {
		const states = inFolder("Groups").map((path) => /^state: (\S+)$/m.exec(properties(path))?.[1]);
		expect([...new Set(states)].sort()).toEqual(["active", "archive", "broadcast", "fading"]);
	});

	it("leaves templates unrendered", () => {
		for (const path of inFolder("Templates")) expect(textOf(path), path).toContain("{{");
	});

	it.each([
		["People/许文杰.md", "last_contact: next tuesdayish"],
		["People/Marcus Weber.md", "cadence: whenever the moon is right"],
		["People/谢婷婷.md", "trust: 11"],
		["People/欧阳靖.md", "last_contact: 2024年二季度"],
		["People/解文涛.md", "last_contact: 2022"],
	])("has in %s the odd value `%s`", (path, line) => {
		expect(properties(path).split("\n")).toContain(line);
	});

	it("has one note whose properties say a key twice", () => {
		expect(properties("People/唐小龙.md").match(/^circle:/gm)).toHaveLength(2);
	});
});

describe("bytes of the demo vault", () => {
	const crlf = ["Daily/2025-06-18.md", "Meetings/2025-12-05 Marcus 来访.md", "People/Tom Hughes.md", "People/冯丽.md", "Reading/Frostbite.md"];
	const bom = ["People/郭建国.md", "Reading/Frostbite.md"];
	const bytesOf = (path: string): string => readFileSync(join(root, path)).toString("latin1");

	it("keeps CRLF in these notes throughout, and in no other", () => {
		expect(paths.filter((path) => bytesOf(path).includes("\r")).sort()).toEqual([...crlf].sort());
		for (const path of crlf) expect(/[^\r]\n|\r[^\n]/.test(bytesOf(path)), path).toBe(false);
	});

	it("keeps the byte order mark in these notes, and in no other", () => {
		expect(paths.filter((path) => bytesOf(path).startsWith("\xEF\xBB\xBF")).sort()).toEqual([...bom].sort());
	});
});
