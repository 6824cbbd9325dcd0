import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Note } from "../../src/notes/note";
import { NoteRegister } from "../../src/notes/note-register";
import { noteOf } from "./note-of";

/** Everyday runs; `KITH_RUNS=2000` tries as many as wanted. */
const runs = Math.max(500, Number(process.env["KITH_RUNS"] ?? 500));

interface Club {
	readonly path: string;
	readonly state: unknown;
	/** By the text alone. */
	readonly lines: number | undefined;
}

/** What the reader goes by, besides the note. */
const rules = { excluded: "" };

function readClub({ path, structure: { frontmatter }, text }: Note): Club | undefined {
	if (frontmatter?.["type"] !== "club" || (rules.excluded !== "" && path.startsWith(rules.excluded))) return undefined;
	return { path, state: frontmatter["state"], lines: text?.split("\n").length };
}

/** A vault of notes that change in time. */
class Vault {
	readonly notes = new Map<string, Note>();
	#time = 0;

	/** With so many notes of no kind in it. */
	constructor(others = 0) {
		for (let at = 0; at < others; at++) this.notes.set(`n/${String(at)}.md`, { path: `n/${String(at)}.md`, name: String(at), createdAt: 0, modifiedAt: 0, structure: {} });
	}

	write(path: string, text: string): Note {
		const note = { ...noteOf(path, text), modifiedAt: ++this.#time };
		this.notes.set(path, note);
		return note;
	}

	walked(): { readonly length: number; note(at: number): Note | undefined } {
		const notes = [...this.notes.values()].map(cached);
		return { length: notes.length, note: (at) => notes[at] };
	}
}

function cached({ path, name, createdAt, modifiedAt, structure }: Note): Note {
	return { path, name, createdAt, modifiedAt, structure };
}

function registerOf(vault: Vault): NoteRegister<Club> {
	return new NoteRegister({ read: readClub, notes: () => vault.walked() });
}

/** Reads all that waits. */
function settle(register: NoteRegister<Club>, vault: Vault): void {
	register.work(() => true);
	for (const path of register.unread()) {
		const note = vault.notes.get(path);
		if (note) register.put(note);
	}
}

function rebuilt(vault: Vault): readonly Club[] {
	const register = registerOf(vault);
	register.fill();
	settle(register, vault);
	return register.all();
}

const club = (state: string, more = ""): string => `---\ntype: club\nstate: ${state}\n---\n${more}`;

describe("a register", () => {
	it("knows what the caches tell until the text is handed over", () => {
		const vault = new Vault();
		const register = registerOf(vault);
		vault.write("b.md", club("on", "one\ntwo"));
		vault.write("a.md", club("off"));
		vault.write("c.md", "no club");
		register.fill();
		expect(register.isSettled).toBe(false);
		register.work(() => true);
		expect(register.all()).toEqual([{ path: "a.md", state: "off", lines: undefined }, { path: "b.md", state: "on", lines: undefined }]);
		expect(register.unread()).toEqual(["b.md", "a.md"]);
		settle(register, vault);
		expect(register.get("b.md")?.lines).toBe(6);
		expect(register.unread()).toEqual([]);
	});

	it("keeps its list and its revision where nothing has changed", () => {
		const vault = new Vault();
		const register = registerOf(vault);
		register.put(vault.write("a.md", club("on")));
		const [list, revision] = [register.all(), register.revision];
		register.put(vault.write("a.md", club("on")));
		register.put(vault.write("b.md", "nothing"));
		register.remove("b.md");
		expect(register.all()).toBe(list);
		expect(register.revision).toBe(revision);
		expect(register.changesSince(revision)).toEqual([]);
	});

	it("lets stand what a text said until the next one is read", () => {
		const vault = new Vault();
		const register = registerOf(vault);
		register.put(vault.write("a.md", club("on", "one")));
		register.put(cached(vault.write("a.md", club("on", "one\ntwo"))));
		expect(register.get("a.md")?.lines).toBe(5);
		expect(register.unread()).toEqual(["a.md"]);
		settle(register, vault);
		expect(register.get("a.md")?.lines).toBe(6);
	});

	it("tells what has changed", () => {
		const vault = new Vault();
		const register = registerOf(vault);
		register.put(vault.write("a.md", club("on")));
		const from = register.revision;
		register.put(vault.write("a.md", club("off")));
		register.rename("a.md", { ...vault.write("b.md", club("off")) });
		expect(register.changesSince(from)?.map(({ path, before, now }) => [path, before?.state, now?.state])).toEqual([
			["a.md", "on", "off"], ["a.md", "off", undefined], ["b.md", undefined, "off"],
		]);
	});

	it("reads one note for an edit, whatever the vault holds", () => {
		const vault = new Vault();
		let reads = 0;
		const register = new NoteRegister({ read: (note) => { reads++; return readClub(note); }, notes: () => vault.walked() });
		for (let at = 0; at < 300; at++) vault.write(`${String(at)}.md`, at % 3 === 0 ? club("on") : "none");
		register.fill();
		register.work(() => true);
		reads = 0;
		register.put(vault.write("7.md", club("new")));
		register.rename("9.md", vault.write("9b.md", club("on")));
		register.remove("12.md");
		register.all();
		expect(reads).toBe(2);
	});
});

const paths = ["a.md", "b.md", "x/a.md", "x/b.md", "y/c.md"];
const path = fc.constantFrom(...paths);
const text = fc.oneof(
	{ weight: 3, arbitrary: fc.tuple(fc.constantFrom("on", "off", "on", "3"), fc.constantFrom("", "one", "one\ntwo")).map(([state, more]) => club(state, more)) },
	{ weight: 1, arbitrary: fc.constantFrom("words", "---\ntype: person\n---\n", "") },
);
const step = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(fc.constant("write" as const), path, text, fc.boolean()) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("again" as const), path) },
	{ weight: 2, arbitrary: fc.tuple(fc.constant("remove" as const), path) },
	{ weight: 2, arbitrary: fc.tuple(fc.constant("rename" as const), path, path) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("exclude" as const), fc.constantFrom("", "x/", "y/")) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("fill" as const)) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("work" as const)) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant("read" as const)) },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function take(one: Step, vault: Vault, register: NoteRegister<Club>): void {
	switch (one[0]) {
		case "write": {
			const note = vault.write(one[1], one[2]);
			register.put(one[3] ? note : cached(note));
			return;
		}
		case "again": {
			const note = vault.notes.get(one[1]);
			if (note) register.put(cached(note));
			return;
		}
		case "remove":
			if (vault.notes.delete(one[1])) register.remove(one[1]);
			return;
		case "rename":
			move(one[1], one[2], vault, register);
			return;
		default:
			sweep(one, vault, register);
	}
}

function move(from: string, to: string, vault: Vault, register: NoteRegister<Club>): void {
	const note = vault.notes.get(from);
	if (!note || from === to) return;
	vault.notes.delete(from);
	const moved = { ...note, path: to };
	vault.notes.set(to, moved);
	register.rename(from, cached(moved));
}

function sweep(one: Extract<Step, readonly ["exclude" | "fill" | "work" | "read", ...unknown[]]>, vault: Vault, register: NoteRegister<Club>): void {
	if (one[0] === "work") register.work(() => false);
	else if (one[0] === "read") settle(register, vault);
	else {
		if (one[0] === "exclude") rules.excluded = one[1];
		register.fill();
	}
}

it("after any sequence of events says what one says that is made anew, and told of each step", () => {
	fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
		rules.excluded = "";
		// All of them take several steps.
		const vault = new Vault(120);
		const register = registerOf(vault);
		const followed = new Map<string, Club>();
		let seen = 0;
		for (const one of steps) {
			take(one, vault, register);
			for (const { path: of, before, now } of register.changesSince(seen) ?? []) {
				expect(followed.get(of)).toEqual(before);
				if (now) followed.set(of, now);
				else followed.delete(of);
			}
			seen = register.revision;
			expect([...followed.keys()].sort()).toEqual(register.all().map((each) => each.path));
		}
		settle(register, vault);
		expect(register.isSettled).toBe(true);
		expect(register.all()).toEqual(rebuilt(vault));
	}), { numRuns: runs });
});
