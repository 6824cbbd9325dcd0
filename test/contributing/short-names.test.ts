import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { shortenedNames } from "../../contributing/short-names.mjs";

it.each(["src/api/kith-api.ts", "src/api/answers.ts", "src/settings/setting-table.ts"])("leaves every name that %s publishes as it is", (path) => {
	const published = [...readFileSync(path, "utf8").matchAll(/^\t(?:readonly )?(\w+)\??[:(]/gm)].map(([, name]) => name ?? "");
	expect(published.length).toBeGreaterThan(10);
	const shortened = new Set(shortenedNames());
	expect(published.filter((name) => shortened.has(name))).toEqual([]);
}, 60_000);

it("leaves names as they are that a property is looked up by, be it by what was only compared", () => {
	const shortened = new Set(shortenedNames());
	expect(["want", "plan", "hope", "toShare", "reviews"].filter((name) => shortened.has(name))).toEqual([]);
}, 60_000);
