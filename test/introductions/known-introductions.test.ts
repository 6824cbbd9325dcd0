import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLog } from "../../src/interactions/logs/read-log";
import { KnownIntroductions } from "../../src/introductions/known-introductions";
import type { Person } from "../../src/people/person/person";
import type { PersonChange } from "../../src/people/person/person-change";
import { aPerson } from "../people/person-builder";

const runs = Number(process.env["KITH_RUNS"] ?? 300);

/** People by their logs, and what introductions are known of them. */
class World {
	readonly #people = new Map<string, Person>();
	readonly #changes: PersonChange[] = [];
	#list: readonly Person[] = [];
	readonly known = new KnownIntroductions({
		people: { people: () => this.#list, revision: () => this.#changes.length, changesSince: (revision) => this.#changes.slice(revision) },
		personOf: (path) => this.#people.get(path),
		named: (name) => this.#list.filter((one) => one.name === name),
		resolveLink: (link) => (this.#people.has(`People/${link}.md`) ? `People/${link}.md` : undefined),
	});

	person(name: string, log: readonly string[] | undefined): void {
		const path = `People/${name}.md`;
		const before = this.#people.get(path);
		const now = log && { ...aPerson({ name }), interactions: readLog(["## Interactions", ...log].join("\n"), ["Interactions"]) };
		if (now) this.#people.set(path, now);
		else this.#people.delete(path);
		this.#changes.push({ before, now });
		this.#list = [...this.#people.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	told(): readonly string[] {
		return this.known.all().map(({ path, line, state, parties: [, other] }) => `${path}:${String(line)} ${other.path ?? other.name} ${state}`);
	}
}

const withBoxes = (other: string): readonly string[] => [`- 2026-11-28 intro:: [[${other}]] — so`, "    - [x] Ann agrees"];

describe("every introduction", () => {
	it("is there by note and line, beside both, whatever changes", () => {
		const world = new World();
		world.person("Ben", []);
		world.person("Ann", ["- 2026-11-30 coffee", ...withBoxes("Ben")]);
		expect(world.told()).toEqual(["People/Ann.md:2 People/Ben.md asked"]);
		expect([world.known.of("People/Ben.md").length, world.known.of("People/Cleo.md").length]).toEqual([1, 0]);
		expect(world.known.between("People/Ben.md", "People/Ann.md")?.line).toBe(2);
		expect([world.known.at("People/Ann.md", 2)?.state, world.known.at("People/Ann.md", 1)?.state]).toEqual(["asked", undefined]);
		world.person("Ben", undefined);
		expect(world.told()).toEqual(["People/Ann.md:2 Ben asked"]);
		world.person("Ann", []);
		expect(world.told()).toEqual([]);
	});

	it("is told once, where both notes tell of it and one has the boxes", () => {
		const world = new World();
		world.person("Ann", withBoxes("Ben"));
		world.person("Ben", ["- 2026-12-01 intro:: [[Ann]] — so", "    - thanks:: a book"]);
		expect(world.told()).toEqual(["People/Ann.md:1 People/Ben.md asked"]);
		world.person("Ann", []);
		expect(world.told()).toEqual(["People/Ben.md:1 People/Ann.md proposed"]);
	});

	it("heeds the private ones, and says that they are", () => {
		const world = new World();
		world.person("Ben", []);
		world.person("Ann", ["- 2026-11-28 intro:: [[Ben]] — so #private"]);
		expect(world.known.between("People/Ann.md", "People/Ben.md")?.private).toBe(true);
	});

	it("is as one reading of everybody would have it", () => {
		const name = fc.constantFrom("Ann", "Ben", "Cleo");
		const item = fc.constantFrom<readonly string[]>(["- 2026-11-20 coffee"], ["- 2026-11-28 intro:: Cleo — so"], withBoxes("Ben"), withBoxes("Cleo"), ["- 2026-11-28 intro:: [[Ann]]", "    - [x] made"], ["- 2026-11-28 intro:: [[Dee]]"]);
		const log = fc.option(fc.array(item, { maxLength: 3 }).map((items) => items.flat()), { nil: undefined });
		fc.assert(fc.property(fc.array(fc.record({ name, log, looks: fc.boolean() }), { maxLength: 20 }), (steps) => {
			const [world, anew] = [new World(), new World()];
			const now = new Map<string, readonly string[] | undefined>();
			for (const { name: who, log: lines, looks } of steps) {
				world.person(who, lines);
				now.set(who, lines);
				if (looks) world.told();
			}
			for (const [who, lines] of now) if (lines) anew.person(who, lines);
			expect(world.told()).toEqual(anew.told());
		}), { numRuns: runs });
	});
});
