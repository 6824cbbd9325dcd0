import { afterEach, expect, it } from "vitest";
import { readBodies } from "../../src/obsidian/vault/body-reader";
import { idleSlice } from "../../src/obsidian/vault/idle-slices";
import { openApp, type OpenedApp } from "../workbench/open-app";

let opened: OpenedApp;
afterEach(() => opened.close());

/** Reads what is asked for in turn, and answers what was read, in order. */
async function read(asked: readonly (readonly string[])[], gone: readonly string[] = []): Promise<readonly string[]> {
	opened = await openApp({ files: { "A.md": "a\n", "B.md": "b\n" } });
	const found: string[] = [];
	let turn = 0;
	await readBodies(opened.app, {
		unread: () => Promise.resolve([...(asked[turn++] ?? []), ...gone]),
		put: ({ path }, text) => { found.push(`${path} ${text.trim()}`); },
		settle: () => Promise.resolve(),
		progress: () => undefined,
		slice: idleSlice,
	});
	return found;
}

it("reads a note anew that is asked for anew, as where somebody whom it names has become a person meanwhile", async () => {
	expect(await read([["A.md", "B.md"], ["A.md"], ["B.md", "A.md"]])).toEqual(["A.md a", "B.md b", "A.md a", "B.md b", "A.md a"]);
});

it("ends where only such notes are asked for as cannot be read", async () => {
	expect(await read([["A.md"]], ["Gone.md"])).toEqual(["A.md a"]);
});

it("ends though a note is asked for again and again", async () => {
	const found = await read(Array.from({ length: 500 }, () => ["A.md"]));
	expect(found.length).toBeLessThanOrEqual(100);
});
