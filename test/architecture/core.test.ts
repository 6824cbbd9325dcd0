import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";

vi.mock("obsidian", () => {
	throw new Error("the core must not load the app");
});

const shell = ["src/obsidian/", "src/features/", "src/main.ts"];

function coreModules(folder = "src"): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return coreModules(path);
		return path.endsWith(".ts") && !path.endsWith(".d.ts") && !shell.some((part) => path.startsWith(part)) ? [path] : [];
	});
}

it("loads every module of the core without the app", async () => {
	const paths = coreModules();
	expect(paths.length).toBeGreaterThan(50);
	for (const path of paths) await expect(import(join(process.cwd(), path)), path).resolves.toBeDefined();
}, 60_000);
