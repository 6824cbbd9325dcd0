import { expect, it, vi } from "vitest";

vi.mock("obsidian", () => {
	throw new Error("the core must not load the app");
});

const core = import.meta.glob<Record<string, unknown>>(["../../src/**/*.ts", "!../../src/obsidian/**", "!../../src/main.ts", "!../../src/**/*.d.ts"]);

it("loads every module of the core without the app", async () => {
	const modules = await Promise.all(Object.values(core).map((load) => load()));
	expect(modules.length).toBeGreaterThan(50);
});
