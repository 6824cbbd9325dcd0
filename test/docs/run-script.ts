import { compileFunction } from "node:vm";
import { expect } from "vitest";
import { patience } from "./story";

const promise = /^(\s*)(.*?);?\s*\/\/ → (.+)$/;

/** Runs a script of the documents as a plugin would run it. `EXPRESSION; // → VALUE` promises what comes of a line; at least one line must. */
export async function runScript(script: string, app: unknown): Promise<void> {
	let promises = 0;
	const lines = script.split("\n").map((line) => {
		const [, indent = "", expression = "", value = ""] = promise.exec(line) ?? [];
		if (value === "") return line;
		promises++;
		return `${indent}await promised(async () => (${expression}), ${value}, ${JSON.stringify(expression)});`;
	});
	expect(promises, "promises of the script").toBeGreaterThan(0);
	const promised = (find: () => Promise<unknown>, value: unknown, line: string): Promise<void> => expect.poll(find, { message: line, timeout: patience, interval: 20 }).toEqual(value);
	const run = compileFunction(`return (async () => {\n${lines.join("\n")}\n})();`, ["app", "promised"]) as (app: unknown, promised: unknown) => Promise<void>;
	await run(app, promised);
}
