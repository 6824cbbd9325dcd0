import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PeopleIndex } from "../../src/people/index/people-index";
import { personRules } from "../../src/people/properties/person-rules";
import { defaultSettings } from "../../src/settings/default-settings";
import { copies, noCopies, properties } from "./conflict-copy-cases";
import { PaperVault } from "./paper-vault";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const rules = personRules(defaultSettings);
const original = (name: string): string => `People/${name}.md`;

/** A vault and an index that hears of each change at once, or of several together. */
class Followed {
	readonly vault = new PaperVault();
	readonly index = new PeopleIndex(this.vault.ports, rules);

	write(path: string, of: Readonly<Record<string, unknown>> | undefined): void {
		this.vault.write(path, { properties: of, lines: [] });
		const note = this.vault.read(path);
		if (note) this.index.put(note);
	}

	remove(path: string): void {
		this.vault.remove(path);
		this.index.remove(path);
	}

	rename(from: string, to: string): void {
		if (!this.vault.notes.has(from) || this.vault.notes.has(to)) return;
		this.vault.rename(from, to);
		const note = this.vault.read(to);
		if (note) this.index.rename(from, note);
	}

	people(): readonly string[] {
		return told(this.index);
	}
}

/** Who there is, and the copies of each. */
function told(index: PeopleIndex): readonly string[] {
	index.settle();
	const all = index.all().map(({ path, problems }) => [path, ...problems.map(({ code, value }) => `${code} ${value}`)].join("; "));
	for (const { path } of index.all()) expect(index.get(path)?.path).toBe(path);
	return all;
}

function followed(): Followed {
	const vault = new Followed();
	for (const name of ["张伟", "Ann Lee"]) vault.write(original(name), properties);
	vault.index.settle();
	return vault;
}

const alone = [original("Ann Lee"), original("张伟")];

describe("a copy that a sync program left", () => {
	it.each(copies.map(([path, name, of = properties]) => ({ path, name, of })))("is a problem of the person, and nobody: $path", ({ path, name, of }) => {
		const world = followed();
		world.write(path, of);
		expect(world.people()).toEqual(alone.map((one) => (one === original(name) ? `${one}; copied ${path}` : one)));
		expect(world.index.get(path)).toBeUndefined();
		world.remove(path);
		expect(world.people()).toEqual(alone);
	});

	it.each([
		["a number", "People/Anna Berg 1.md", { aliases: ["Annie", "Berg"], last_contact: "2025-05-04", birthday: "1988-05-19" }, 1],
		["a number, born on another day", "People/Anna Berg 1.md", { aliases: ["Annie"], last_contact: "2025-05-04", birthday: "1988-05-18" }, 2],
		["a number, in another circle", "People/Anna Berg 2.md", { circle: "core", birthday: "1988-05-19" }, 2],
	])("is one with %s only where both have one birthday and say the same", (_, path, more, count) => {
		const followed = new Followed();
		followed.write("People/Anna Berg.md", { type: "person", aliases: ["Annie"], last_contact: "2026-10-03", birthday: "1988-05-19" });
		followed.write(path, { type: "person", ...more });
		expect(followed.people()).toHaveLength(count);
	});

	it.each(noCopies.map(([path, of = properties]) => ({ path, of })))("is none where it is a note of its own: $path", ({ path, of }) => {
		const world = followed();
		world.write(path, of);
		expect(world.people()).toEqual([...alone, path].sort());
		expect(world.index.get(path)?.path).toBe(path);
	});

	it("is somebody once the properties are others, or the person is gone, and a copy again when they are back", () => {
		const copy = original("张伟 2");
		const world = followed();
		world.write(copy, properties);
		world.people();
		world.write(original("张伟"), { ...properties, circle: "weak" });
		expect(world.people()).toEqual([...alone, copy].sort());
		world.write(original("张伟"), properties);
		expect(world.people()).toEqual([alone[0], `${original("张伟")}; copied ${copy}`]);
		world.remove(original("张伟"));
		expect(world.people()).toEqual([alone[0], copy]);
	});

	it("is told of in whatever order notes come, as if all were read anew", () => {
		const path = fc.constantFrom("A.md", "A 2.md", "A (conflicted copy 2026-11-02).md", "A 2 (conflicted copy).md", "B/A.md", "B/A 2.md", "A.sync-conflict-1.md");
		const of = fc.constantFrom<Record<string, unknown> | undefined>(undefined, { type: "person" }, { type: "person", circle: "core" }, { type: "person", last_contact: "2026-01-01" }, { type: "meeting" });
		const step = fc.oneof(
			fc.record({ does: fc.constant("write" as const), path, of }), fc.record({ does: fc.constant("remove" as const), path }),
			fc.record({ does: fc.constant("rename" as const), path, to: path }), fc.record({ does: fc.constant("look" as const) }),
		);
		fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
			const world = new Followed();
			for (const one of steps) {
				if (one.does === "write") world.write(one.path, one.of);
				else if (one.does === "remove") world.remove(one.path);
				else if (one.does === "rename") world.rename(one.path, one.to);
				else world.people();
			}
			const anew = new PeopleIndex(world.vault.ports, rules);
			anew.rebuild();
			expect(world.people()).toEqual(told(anew));
			world.index.rebuild();
			expect(world.people()).toEqual(told(anew));
		}), { numRuns: runs });
	});

	it("costs a look at two notes, whoever else there is", () => {
		const world = followed();
		for (let at = 0; at < 500; at++) world.write(`People/P${String(at)}.md`, properties);
		world.people();
		let looks = 0;
		const { noteAt } = world.vault.ports;
		const index = new PeopleIndex({ ...world.vault.ports, noteAt: (path) => { looks++; return noteAt(path); } }, rules);
		index.rebuild();
		index.settle();
		expect(looks).toBe(0);
		world.vault.write("People/张伟 2.md", { properties, lines: [] });
		const note = world.vault.read("People/张伟 2.md");
		if (note) index.put(note);
		index.settle();
		expect(looks).toBeLessThanOrEqual(8);
	});
});
