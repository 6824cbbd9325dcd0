import { describe, expect, it } from "vitest";
import { NoteWriter, type NoteChange } from "../../src/writing/note-writer";
import { MemoryVault } from "./memory-vault";

const made = (count: number): readonly NoteChange[] => Array.from({ length: count }, (_, at) => ({ path: `${String(at)}.md`, create: `note ${String(at)}` }));

/** A vault into which `count` notes were written as one run, and what was told of its undo; `most` ends that early. */
async function aRun(count: number, most = count): Promise<{ readonly vault: MemoryVault; readonly writer: NoteWriter; readonly undo: () => Promise<void>; readonly told: string[] }> {
	const vault = new MemoryVault({});
	const told: string[] = [];
	const writer = new NoteWriter(vault, () => 0, (total) => {
		told.push(`of ${String(total)}`);
		return {
			goesOn: (done) => {
				told.push(String(done));
				return done < most;
			},
			end: () => { told.push("end"); },
		};
	});
	const receipt = await writer.writeEach(made(count), "import", () => true);
	return { vault, writer, undo: () => receipt.undo(), told };
}

describe("a run that is undone", () => {
	it("tells how far it is, note by note", async () => {
		const { vault, undo, told } = await aRun(3);
		await undo();
		expect([...vault.texts.keys()]).toEqual([]);
		expect(told).toEqual(["of 3", "1", "2", "3", "end"]);
	});

	it("stops where it is told to, says so, and goes on when undone again", async () => {
		const { vault, writer, undo, told } = await aRun(5, 2);
		await expect(undo()).rejects.toMatchObject({ code: "undo-stopped", detail: "3" });
		expect([...vault.texts.keys()]).toEqual(["0.md", "1.md", "2.md"]);
		expect(writer.recent().map(({ paths }) => paths)).toEqual([["0.md", "1.md", "2.md"]]);
		await expect(writer.undoLast()).rejects.toMatchObject({ code: "undo-stopped", detail: "1" });
		expect(told.filter((one) => one.startsWith("of"))).toEqual(["of 5", "of 3"]);
		await writer.undoLast();
		expect([...vault.texts.keys()]).toEqual([]);
	});

	it("keeps what has changed since, and names it when the rest is undone", async () => {
		const { vault, undo } = await aRun(4, 2);
		vault.texts.set("3.md", "mine");
		await expect(undo()).rejects.toMatchObject({ code: "undo-stopped", detail: "3" });
		expect([...vault.texts.keys()]).toEqual(["0.md", "1.md", "3.md"]);
		await expect(undo()).rejects.toMatchObject({ code: "undo-stopped", detail: "2" });
		await expect(undo()).rejects.toMatchObject({ code: "changed-some", detail: "3.md" });
		expect([...vault.texts.keys()]).toEqual(["3.md"]);
	});

	it("is not told of where nobody listens, nor of a write of all or none", async () => {
		const vault = new MemoryVault({});
		const told: number[] = [];
		const writer = new NoteWriter(vault, () => 0, (total) => {
			told.push(total);
			return { goesOn: () => true, end: () => undefined };
		});
		await (await writer.write(made(3), "three")).undo();
		await (await vault.writer.writeEach(made(3), "three", () => true)).undo();
		expect([vault.texts.size, told]).toEqual([0, []]);
	});
});
