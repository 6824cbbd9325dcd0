import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Group } from "../../src/groups/group";
import { KnownGroups } from "../../src/groups/known-groups";
import { readGroup } from "../../src/groups/read-group";
import { NoteRegister } from "../../src/notes/note-register";
import type { Person } from "../../src/people/person/person";
import type { PersonChange } from "../../src/people/person/person-change";
import { noteOf } from "../notes/note-of";
import { aPerson, type PersonSpec } from "../people/person-builder";

const runs = Number(process.env["KITH_RUNS"] ?? 300);

/** A vault of groups and people, and what is known of them. */
class World {
	readonly register = new NoteRegister<Group>({ read: readGroup, notes: () => ({ length: 0, note: () => undefined }) });
	readonly #people = new Map<string, Person>();
	#list: readonly Person[] = [];
	readonly #changes: PersonChange[] = [];
	readonly groups = new KnownGroups({
		register: this.register,
		people: {
			people: () => this.#list,
			revision: () => this.#changes.length,
			changesSince: (revision) => this.#changes.slice(revision),
			personOf: (path) => this.#people.get(path),
		},
		resolveLink: (link) => (this.#people.has(`${link}.md`) ? `${link}.md` : undefined),
	});

	group(path: string, properties: string, body = ""): Group {
		this.register.put(noteOf(path, `---\ntype: group\n${properties}\n---\n${body}`));
		const group = this.groups.get(path);
		if (!group) throw new Error(`${path} is no group`);
		return group;
	}

	person(name: string, spec: Omit<PersonSpec, "name"> | undefined): void {
		const path = `${name}.md`;
		const before = this.#people.get(path);
		const now = spec && aPerson({ ...spec, name, path });
		if (now) this.#people.set(path, now);
		else this.#people.delete(path);
		this.#changes.push({ before, now });
		this.#list = [...this.#people.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	members(path: string): readonly string[] {
		const group = this.groups.get(path);
		return group ? this.groups.membersOf(group).people.map(({ name }) => name) : [];
	}
}

describe("every group", () => {
	it("is there by path, with who is in it, whatever changes", () => {
		const world = new World();
		world.person("Ann", { groups: ["Rust"] });
		world.group("G/Rust.md", "aliases: [老友群]", "- [[Cleo]]\n");
		world.group("G/A.md", "");
		expect(world.groups.all().map(({ path }) => path)).toEqual(["G/A.md", "G/Rust.md"]);
		expect(world.members("G/Rust.md")).toEqual(["Ann"]);
		world.person("Ben", { eras: ["老友群"] });
		world.person("Cleo", {});
		expect(world.members("G/Rust.md")).toEqual(["Ann", "Ben", "Cleo"]);
		world.person("Ann", { groups: ["Go"] });
		world.person("Cleo", undefined);
		expect(world.members("G/Rust.md")).toEqual(["Ben"]);
		world.register.remove("G/Rust.md");
		expect([world.groups.get("G/Rust.md"), world.groups.all().length]).toEqual([undefined, 1]);
	});

	it("has the members that one reading of everybody would give", () => {
		const name = fc.constantFrom("Ann", "Ben", "Cleo");
		const term = fc.subarray(["Rust", "rust", "R群", "Go"]);
		const step = fc.record({ name, spec: fc.option(fc.record({ groups: term, eras: term }), { nil: undefined }), looks: fc.boolean() });
		fc.assert(fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
			const [world, anew] = [new World(), new World()];
			const now = new Map<string, Omit<PersonSpec, "name"> | undefined>();
			for (const one of [world, anew]) one.group("Rust.md", "aliases: [R群]", "- [[Cleo]]\n");
			for (const { name: who, spec, looks } of steps) {
				world.person(who, spec);
				now.set(who, spec);
				if (looks) world.members("Rust.md");
			}
			for (const [who, spec] of now) if (spec) anew.person(who, spec);
			expect(world.members("Rust.md")).toEqual(anew.members("Rust.md"));
		}), { numRuns: runs });
	});
});

describe("the names of groups by what is done with them", () => {
	it.each<[string, string, readonly string[], readonly string[]]>([
		["active", "aliases: [夜谈]", [], []],
		["fading", "state: fading", [], []],
		["broadcast", "state: 广播\naliases: [夜谈]", ["rust", "夜谈"], []],
		["archive", "state: dissolved\naliases: [夜谈]", ["rust", "夜谈"], ["rust", "夜谈"]],
	])("%s", (_, properties, quiet, archived) => {
		const world = new World();
		world.group("Rust.md", properties);
		const names = world.groups.names();
		expect([[...names.quiet], [...names.archived]]).toEqual([quiet, archived]);
	});

	it("are the same sets until one of them is another", () => {
		const world = new World();
		world.group("Rust.md", "state: archive");
		const { quiet, archived } = world.groups.names();
		world.group("Rust.md", "state: archive\nsize: 3", "## Log\n- 2026-11-20 hello\n");
		world.group("Go.md", "state: fading");
		expect([world.groups.names().quiet === quiet, world.groups.names().archived === archived]).toEqual([true, true]);
		world.group("Go.md", "state: archive");
		expect([...world.groups.names().archived].sort()).toEqual(["go", "rust"]);
	});
});
