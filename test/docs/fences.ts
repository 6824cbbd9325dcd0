import { expect } from "vitest";
import { readFileSync } from "node:fs";
import { parseCliLine } from "../workbench/ui/app/cli";
import type { FenceKind } from "./kinds";
import { runScript } from "./run-script";
import { patience, type Story, today } from "./story";

type Check = (story: Story, text: string, name: string) => Promise<void> | void;

/** What is done with an example, by the second word of its fence. */
export const fences: Readonly<Record<FenceKind, Check>> = {
	/** A note of the vault. Whatever Kith knows of it is read without a problem. */
	note: async (story, text, path) => {
		await story.put(path, text);
		expect(story.api.person(path)?.problems ?? []).toEqual([]);
	},
	/** A note with something in it that cannot be read; a table says what. */
	"faulty-note": async (story, text, path) => {
		await story.put(path, text);
		expect(story.api.person(path)?.problems).not.toEqual([]);
	},
	/** Lines of quick capture, each written. */
	capture: async (story, text) => {
		for (const line of text.trim().split("\n")) {
			const { paths } = await story.api.capture(line, { on: today });
			expect(paths).not.toEqual([]);
			story.path = paths[0] ?? "";
			await story.settled();
		}
	},
	/** A line that quick capture refuses. */
	refused: async (story, text) => {
		await expect(story.api.capture(text.trim(), { on: today })).rejects.toThrow();
		story.output = await story.api.capture(text.trim(), { on: today }).then(() => "", (error: unknown) => (error as Error).message);
	},
	/** What a note says now: all of it where it begins with properties, else these lines one after another. */
	becomes: async (story, text, name) => {
		const path = name === "" ? story.path : name;
		const now = (): string => story.kith.text(path);
		if (text.startsWith("---\n")) await story.expect(now, text, path);
		else await story.expect(() => (`\n${now()}`.includes(`\n${text}`) ? text : now()), text, path);
	},
	/** A block in a note, as it is drawn: nothing in it is wrong. */
	block: async (story, text) => {
		await story.put("Block.md", text);
		const file = story.kith.opened.file("Block.md");
		await story.kith.opened.app.workspace.getLeaf(false).openFile(file, { state: { mode: "preview" } });
		await expect.poll(() => document.querySelectorAll(".kith-block").length, { timeout: patience }).toBeGreaterThan(0);
		await expect.poll(() => document.querySelector(".kith-block")?.textContent, { timeout: patience }).not.toBe(story.words.reconnect.loading);
		expect(document.querySelector(".kith-block .mod-problem")?.textContent ?? "").toBe("");
		story.block = (): readonly string[] => [...document.querySelectorAll(".kith-block .kith-name")].map(({ textContent }) => textContent);
	},
	/** A script of a program: what stands behind `// →` is what comes of the line. */
	script: async (story, text) => {
		await runScript(text, story.kith.opened.app);
		await story.settled();
	},
	/** A command of the command line. */
	cli: async (story, text) => {
		const { command, data } = parseCliLine(text.replace(/^obsidian /, ""));
		story.output = await story.run(command, data);
		expect(story.output).not.toMatch(/^Error/);
		await story.settled();
	},
	/** What was printed, or said, last. */
	output: (story, text) => { expect(story.output?.trimEnd()).toBe(text.trimEnd()); },
	/** A part of it, line by line. */
	"output-part": (story, text) => { expect(`\n${story.output?.replace("\uFEFF", "").replaceAll("\r\n", "\n") ?? ""}\n`).toContain(`\n${text}`); },
	/** A file from elsewhere. */
	file: async (story, text, name) => {
		story.file = { name, data: text };
		await story.kith.opened.write(name, text);
		expect((await story.api.previewImport([story.file])).problems).toEqual([]);
	},
	/** Commands for the shell of whoever builds Kith: each script is there. */
	shell: (_, text) => {
		const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: Readonly<Record<string, string>> };
		const named = [...text.matchAll(/\bnpm (?:run )?(start|test|[\w:-]+)/g)].map(([, script = ""]) => script).filter((script) => script !== "ci");
		expect(named).not.toEqual([]);
		for (const script of named) expect(Object.keys(scripts)).toContain(script);
	},
	/** An address that opens quick capture, filled in. */
	address: async (story, text) => {
		const { searchParams } = new URL(text.trim());
		await story.kith.opened.app.openUri(text.trim());
		await expect.poll(() => document.querySelector<HTMLTextAreaElement>(".modal textarea")?.value, { timeout: patience }).toBe(searchParams.get("text"));
		document.querySelector<HTMLElement>(".modal-close-button")?.click();
	},
};
