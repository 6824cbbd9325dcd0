import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import { addTask, tickTask } from "../../src/commitments/write-commitment";
import { moveSection } from "../../src/notes/lines/move-section";
import { writeProperty } from "../../src/notes/yaml/write-property";
import type { NoteChange } from "../../src/writing/note-writer";
import { DiskError } from "../workbench/core/disk";
import type { AdapterCall } from "../workbench/adapters/disk-adapter";
import { logged, logWith, openWriterBench, type WriterBench } from "./writer-bench";

const ada = "---\ntype: person\n---\nAda 😀 and more, so that half of it is something\n";
const bob = "Bob\r\n\r\n## Interactions\r\n- 2026-01-01 old";
const plans = "---\ntype: person # mine\n---\n## Plans\r\n- [ ] send the slides 📅 2026-11-27\n\n## Notes\nn\n";
const files = { "a.md": ada, "b.md": bob, "d.md": plans };
type Texts = Readonly<Record<string, string | undefined>>;

interface Act {
	readonly name: string;
	readonly calls: readonly AdapterCall[];
	/** Brings the vault to where the act begins. */
	readonly prepare?: (bench: WriterBench) => Promise<unknown>;
	readonly act: (bench: WriterBench) => Promise<unknown>;
	readonly before: Texts;
	readonly after: Texts;
}

const two: readonly NoteChange[] = [logWith("a.md"), logWith("b.md")];
const create: readonly NoteChange[] = [{ path: "c.md", create: "Cyd\n" }, logWith("a.md")];
const afterTwo = { "a.md": logged(ada), "b.md": logged(bob), "c.md": undefined, "d.md": plans };
const afterCreate = { "a.md": logged(ada), "b.md": bob, "c.md": "Cyd\n", "d.md": plans };
const atFirst = { ...files, "c.md": undefined };

const day = "2026-11-20" as CivilDate;
/** The other writes, each to one note. */
const others: readonly [name: string, change: (text: string) => string, after: string][] = [
	["setting a property", (text) => writeProperty(text, "paused", "true"), plans.replace("mine\n", "mine\npaused: true\n")],
	["taking a property away", (text) => writeProperty(text, "type", null), plans.replace("type: person # mine\n", "")],
	["ticking a promise", (text) => tickTask(text, { text: "send the slides", by: "me", source: { path: "d.md", line: 4 } }, day), plans.replace("[ ] send the slides 📅 2026-11-27", "[x] send the slides 📅 2026-11-27 ✅ 2026-11-20")],
	["adding a task", (text) => addTask(text, { text: "call", by: "me", dueOn: undefined }, "Plans"), plans.replace("2026-11-27\n", "2026-11-27\n- [ ] call\n")],
	["moving a section", (text) => moveSection(text, "Notes", "Plans"), plans.replace(/(## Plans[^]*\n\n)(## Notes\nn\n)/, (_, first: string, second: string) => second + first)],
];

const acts: readonly Act[] = [
	...others.map(([name, change, after]): Act => ({ name, calls: ["process"], act: ({ writer }) => writer.write([{ path: "d.md", change }], name), before: atFirst, after: { ...atFirst, "d.md": after } })),
	...others.map(([name, change, after]): Act => ({ name: `undoing ${name}`, calls: ["process"], prepare: ({ writer }) => writer.write([{ path: "d.md", change }], name), act: ({ writer }) => writer.undoLast(), before: { ...atFirst, "d.md": after }, after: atFirst })),
	{ name: "logging with one", calls: ["process"], act: ({ writer }) => writer.write([logWith("a.md")], "log"), before: atFirst, after: { ...atFirst, "a.md": logged(ada) } },
	{ name: "logging with two", calls: ["process", "read"], act: ({ writer }) => writer.write(two, "log"), before: atFirst, after: afterTwo },
	{ name: "making a note and logging", calls: ["write", "process", "read", "trash"], act: ({ writer }) => writer.write(create, "add"), before: atFirst, after: afterCreate },
	{ name: "undoing two", calls: ["process", "read"], prepare: ({ writer }) => writer.write(two, "log"), act: ({ writer }) => writer.undoLast(), before: afterTwo, after: atFirst },
	{ name: "undoing a note made", calls: ["process", "read", "trash"], prepare: ({ writer }) => writer.write(create, "add"), act: ({ writer }) => writer.undoLast(), before: afterCreate, after: atFirst },
];

type Accident = (bench: WriterBench, call: AdapterCall, skip: number) => void;
const accidents: readonly [name: string, accident: Accident][] = [
	["fails", ({ faults }, call, skip) => { faults.fail({ call, skip }); }],
	["fails as locked", ({ faults }, call, skip) => { faults.fail({ call, skip }, new DiskError("EPERM", "operation not permitted")); }],
	["fails twice", ({ faults }, call, skip) => { faults.fail({ call, skip, times: 2 }); }],
	["fails after the work", ({ faults }, call, skip) => { faults.failAfter({ call, skip }); }],
	["writes half", ({ faults }, call, skip) => { faults.tear({ call, skip }); }],
	["writes half, and the way back fails once", ({ faults }, call, skip) => { faults.tear({ call, skip }); faults.fail({ call, skip: skip + 1 }); }],
	["is late", ({ faults }, call, skip) => { faults.delay({ call, skip }, 5); }],
];

function textsOf({ text }: WriterBench): Texts {
	return { "a.md": text("a.md"), "b.md": text("b.md"), "c.md": text("c.md"), "d.md": text("d.md") };
}

const table = acts.flatMap((act) => act.calls.flatMap((call) => accidents.flatMap(([name, accident]) => [0, 1].map((skip) => ({ title: `${act.name}: ${call} ${skip + 1} ${name}`, act, call, accident, skip })))));

describe("whatever happens, the notes end as before or as after", () => {
	it.each(table)("$title", async ({ act, call, accident, skip }) => {
		const bench = await openWriterBench(files);
		await act.prepare?.(bench);
		accident(bench, call, skip);
		const failed = await act.act(bench).then(() => undefined, (error: unknown) => error);
		bench.faults.clear();
		await bench.settle();
		expect(textsOf(bench)).toEqual(failed === undefined ? act.after : act.before);
		if (failed !== undefined) expect(failed).toMatchObject({ name: "Refusal" });
		// And the way is free: the same is done when nothing happens.
		if (failed !== undefined) await act.act(bench);
		expect(textsOf(bench)).toEqual(act.after);
	});
});

describe("an edit by another program in between", () => {
	const outside = "\nfrom outside\n";
	it("is kept: the change is planned anew", async () => {
		const { writer, disk, faults, text } = await openWriterBench(files);
		faults.before({ call: "process", path: "b.md" }, (path) => { disk.edit(path, bob + outside); });
		await writer.write(two, "log");
		expect([text("a.md"), text("b.md")]).toEqual([logged(ada), logged(bob + outside)]);
	});

	it("is kept when the write is taken back", async () => {
		const { writer, disk, faults, text } = await openWriterBench(files);
		faults.before({ call: "process", path: "b.md" }, () => { disk.edit("a.md", `top\n${disk.text("a.md") ?? ""}`); });
		faults.fail({ call: "process", path: "b.md" });
		await expect(writer.write([logWith("a.md", "x"), logWith("b.md")], "log")).rejects.toMatchObject({ code: "not-written" });
		expect([text("a.md"), text("b.md")]).toEqual([`top\n${ada}`, bob]);
	});

	it("makes undo refuse, also at the last moment", async () => {
		const { writer, disk, faults, text } = await openWriterBench(files);
		await writer.write(two, "log");
		faults.before({ call: "process", path: "a.md" }, (path) => { disk.edit(path, logged(ada) + outside); });
		await expect(writer.undoLast()).rejects.toMatchObject({ code: "changed-since", place: { path: "a.md" } });
		expect([text("a.md"), text("b.md")]).toEqual([logged(ada) + outside, logged(bob)]);
	});

	it("may take the note away", async () => {
		const { writer, disk, faults, text } = await openWriterBench(files);
		faults.before({ call: "process", path: "b.md" }, (path) => { disk.erase(path); });
		await expect(writer.write(two, "log")).rejects.toMatchObject({ code: "missing", place: { path: "b.md" } });
		expect([text("a.md"), text("b.md")]).toEqual([ada, undefined]);
	});

	it("says so where a note cannot be brought back, and keeps it in the list", async () => {
		const { writer, faults, text } = await openWriterBench(files);
		faults.fail({ call: "process", path: "b.md" });
		faults.fail({ call: "process", path: "a.md", skip: 1, times: 3 });
		await expect(writer.write(two, "log")).rejects.toMatchObject({ code: "half-done", place: { path: "a.md" } });
		await writer.undoLast();
		expect([text("a.md"), text("b.md")]).toEqual([ada, bob]);
	});
});
