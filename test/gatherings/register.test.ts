import fc from "fast-check";
import { expect, it } from "vitest";
import type { Gathering } from "../../src/gatherings/gathering";
import { peopleOfNote } from "../../src/gatherings/people-of-note";
import { readGathering } from "../../src/gatherings/read-gathering";
import { readRoster } from "../../src/interactions/roster/read-roster";
import type { Note } from "../../src/notes/note";
import { NoteRegister } from "../../src/notes/note-register";
import { scanLines } from "../../src/notes/lines/scan-lines";
import type { Person } from "../../src/people/person/person";
import { noteOf } from "../notes/note-of";
import { aPerson } from "../people/person-builder";

/** Everyday runs; `KITH_RUNS=2000` tries as many as wanted. */
const runs = Math.max(300, Number(process.env["KITH_RUNS"] ?? 300));

/** Notes, people by their names, and folders that are left out; and a register that follows them, as the feature has it. */
class World {
	readonly #notes = new Map<string, Note>();
	readonly #people = new Map<string, Person>();
	#excluded = "";
	#time = 0;
	readonly register = this.#registerOf();

	write(path: string, text: string): void {
		this.#notes.set(path, { ...noteOf(path, text), modifiedAt: ++this.#time });
	}

	/** Hands a note over as the app does: by its cache, or with its text. */
	tell(path: string, withText: boolean): void {
		const note = this.#notes.get(path);
		if (note) this.register.put(withText ? note : cached(note));
	}

	remove(path: string): void {
		if (this.#notes.delete(path)) this.register.remove(path);
	}

	rename(from: string, to: string): void {
		const note = this.#notes.get(from);
		if (!note || from === to) return;
		this.#notes.delete(from);
		const moved = { ...note, path: to, name: to.slice(to.lastIndexOf("/") + 1, -3) };
		this.#notes.set(to, moved);
		this.register.rename(from, cached(moved));
	}

	leaveOut(folder: string): void {
		this.#excluded = folder;
		this.register.fill();
	}

	/** Somebody of that name appears, goes, or is called otherwise. */
	callPerson(path: string, name: string | undefined): void {
		if (name === undefined) this.#people.delete(path);
		else this.#people.set(path, aPerson({ path, name }));
	}

	/** All that is known when all is read: what each says, and who was there by the names of today. */
	told(register = this.register): unknown {
		this.#settle(register);
		return register.all().map((one) => ({ ...one, invited: one.invited, people: this.#peopleOf(one) }));
	}

	rebuilt(): unknown {
		const register = this.#registerOf();
		register.fill();
		return this.told(register);
	}

	#settle(register: NoteRegister<Gathering>): void {
		register.work(() => true);
		for (const path of register.unread()) {
			const note = this.#notes.get(path);
			if (note) register.put(note);
		}
		expect(register.unread()).toEqual([]);
	}

	#peopleOf({ path }: Gathering): unknown {
		const { text = "", structure: { frontmatter = {} } } = this.#notes.get(path) ?? noteOf(path, "");
		const people = [...this.#people.values()];
		return peopleOfNote({ path, properties: frontmatter, lines: scanLines(text), leftOut: [] }, {
			personOf: (at) => this.#people.get(at),
			named: (name) => people.filter((one) => one.name === name),
			resolveLink: (link) => people.find((one) => one.path.endsWith(`/${link}.md`))?.path,
		});
	}

	#registerOf(): NoteRegister<Gathering> {
		return new NoteRegister<Gathering>({
			read: (note) => (this.#excluded !== "" && note.path.startsWith(this.#excluded) ? undefined : readGathering(note)),
			notes: () => {
				const notes = [...this.#notes.values()].map(cached);
				return { length: notes.length, note: (at) => notes[at] };
			},
		});
	}
}

function cached({ path, name, createdAt, modifiedAt, structure }: Note): Note {
	return { path, name, createdAt, modifiedAt, structure };
}

type Step = (world: World) => void;

const path = fc.constantFrom("Gatherings/Tea.md", "Gatherings/2026-11-14 Tea.md", "Templates/Tea.md", "Old/Tea.md", "Tea.md");
const person = fc.constantFrom("People/Ann.md", "People/Ben.md", "Friends/Ann.md");
const text = fc.tuple(
	fc.constantFrom("gathering", "聚会", "meeting", "group"),
	fc.subarray(["date: 2026-11-14", "city: 广州", "topics: [Rust, 徒步]", "attendees: [\"[[Ann]]\", Ben, 小何]", "参会: [Cleo]", "people: 12"]),
	fc.array(fc.constantFrom("## Invited", "- [x] [[Ann]] ✅ 2026-11-10", "- [/] [[Ben]] 🛫 2026-11-09", "- 小何（读者）", "- [-] Ben", "## Notes", "- [[Ben]] slides", "#private", "```", "{{title}}"), { maxLength: 6 }),
).map(([kind, properties, body]) => ["---", `type: ${kind}`, ...properties, "---", ...body].join("\n"));
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(path, text, fc.boolean()).map(([at, written, withText]): Step => (world) => { world.write(at, written); world.tell(at, withText); }) },
	{ weight: 2, arbitrary: fc.tuple(path, path).map(([from, to]): Step => (world) => { world.rename(from, to); }) },
	{ weight: 2, arbitrary: path.map((at): Step => (world) => { world.remove(at); }) },
	{ weight: 1, arbitrary: fc.constantFrom("", "Old/", "Gatherings/").map((folder): Step => (world) => { world.leaveOut(folder); }) },
	{ weight: 2, arbitrary: fc.tuple(person, fc.option(fc.constantFrom("Ann", "Ben", "小何"), { nil: undefined })).map(([at, name]): Step => (world) => { world.callPerson(at, name); }) },
	{ weight: 2, arbitrary: fc.tuple(path, fc.boolean()).map(([at, withText]): Step => (world) => { world.tell(at, withText); }) },
	{ weight: 1, arbitrary: fc.constant<Step>((world) => { world.register.work(() => false); }) },
	{ weight: 1, arbitrary: fc.constant<Step>((world) => { world.told(); }) },
);

it("knows of gatherings, after any sequence of events, what it would know of the notes as they are", () => {
	fc.assert(fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
		const world = new World();
		for (const each of steps) each(world);
		expect(world.told()).toEqual(world.rebuilt());
	}), { numRuns: runs });
});

it("says what is not there any more no longer", () => {
	const world = new World();
	const tea = "---\ntype: gathering\n---\n## Invited\n- [x] [[Ann]]\n";
	world.callPerson("People/Ann.md", "Ann");
	world.write("Gatherings/Tea.md", tea);
	world.tell("Gatherings/Tea.md", false);
	expect(world.told()).toMatchObject([{ path: "Gatherings/Tea.md", invited: [{ name: "Ann", status: "yes" }], people: [{ path: "People/Ann.md" }] }]);
	world.callPerson("People/Ann.md", undefined);
	expect(world.told()).toMatchObject([{ people: [{ path: null, name: "Ann" }] }]);
	world.rename("Gatherings/Tea.md", "Old/Tea.md");
	expect(world.told()).toMatchObject([{ path: "Old/Tea.md", name: "Tea" }]);
	world.leaveOut("Old/");
	expect(world.told()).toEqual([]);
	world.leaveOut("");
	expect(world.told()).toHaveLength(1);
	world.remove("Old/Tea.md");
	expect(world.told()).toEqual([]);
});

it.each([
	["a heading of the roster", "## Invited\n- [x] [[Ann]]\n", 1], ["one in Chinese", "# 邀请\n- Ann\n", 1], ["one with marks, a tag and a sign", "## 📒 **Invited**: #tea\n- [x] [[Ann]]\n", 1],
	["one with a comment", "## Invited %% ask %%\n- [x] [[Ann]]\n", 1], ["one that is underlined", "Invited\n---\n- [x] [[Ann]]\n", 1], ["in a heading of more words", "## Invited by me\n- [x] [[Ann]]\n", 0],
	["no such heading", "## Actions\n- [x] [[Ann]]\n", 0], ["no heading", "Invited\n- [x] [[Ann]]\n", 0],
])("keeps the text of a meeting where that says who is invited, and no other: %s", (_, body, invited) => {
	const text = `---\ntype: meeting\n---\n\n${body}`;
	const gathering = readGathering(noteOf("Tea.md", text));
	expect(gathering?.invited.map(({ name }) => name)).toEqual(readRoster(scanLines(text), "invited").map(({ name }) => name));
	expect(gathering?.invited).toHaveLength(invited);
	expect(gathering).toHaveProperty("text", /^#.*(?:Invited|邀请)|^Invited\n---/u.test(body) ? text : undefined);
});
