import { expect, it } from "vitest";
import { Dismissals } from "../../src/settings/dismissals";

function device(): { stored: unknown; load(): unknown; save(value: readonly string[]): void } {
	return {
		stored: null,
		load() { return this.stored; },
		save(value) { this.stored = JSON.parse(JSON.stringify(value)); },
	};
}

it("remembers what was set aside, for that person and that point only, in the next session too", () => {
	const storage = device();
	const first = new Dismissals(storage);
	first.add("People/李智伟.md", "thread 副业");
	const next = new Dismissals(storage);
	expect(next.has("People/李智伟.md", "thread 副业")).toBe(true);
	expect(next.has("People/李智伟.md", "thread 副业上线了")).toBe(false);
	expect(next.has("People/Sam.md", "thread 副业")).toBe(false);
	next.remove("People/李智伟.md", "thread 副业");
	expect(new Dismissals(storage).has("People/李智伟.md", "thread 副业")).toBe(false);
	expect(next.revision).toBe(1);
});

it("keeps neither a name nor a word, and no more than it needs", () => {
	const storage = device();
	const dismissals = new Dismissals(storage);
	for (let index = 0; index < 2100; index++) dismissals.add("People/李智伟.md", `thread ${String(index)}`);
	const kept = JSON.stringify(storage.stored);
	expect(kept).not.toMatch(/李智伟|thread/);
	expect((storage.stored as unknown[]).length).toBe(2000);
	expect(dismissals.has("People/李智伟.md", "thread 0")).toBe(false);
	expect(dismissals.has("People/李智伟.md", "thread 2099")).toBe(true);
});

it.each([[null], ["text"], [{}], [[1, null]]])("reads %j as nothing set aside", (stored) => {
	expect(new Dismissals({ ...device(), load: () => stored }).has("a", "b")).toBe(false);
});
