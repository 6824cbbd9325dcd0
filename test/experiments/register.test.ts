import fc from "fast-check";
import { expect, it } from "vitest";
import type { Experiment } from "../../src/experiments/experiment";
import { readExperiment } from "../../src/experiments/read-experiment";
import { NoteRegister } from "../../src/notes/note-register";
import { noteOf } from "../notes/note-of";

const paths = fc.constantFrom("a.md", "b.md", "Templates/c.md", "x/a.md");
const texts = fc.tuple(fc.constantFrom("experiment", "实验", "group"), fc.constantFrom("", "state: running", "started: 2026-10-01"), fc.array(fc.constantFrom("## Arms", "- a (sent:: 30) (replied:: 3)", "    - [[Ann]]", "## Log", "- 2026-11-20 decided:: stop", "hypothesis:: x", "#private"), { maxLength: 5 }))
	.map(([kind, property, body]) => ["---", `type: ${kind}`, property, "---", ...body].filter((line) => line !== "").join("\n"));
const edit = fc.oneof(fc.tuple(fc.constant("write" as const), paths, texts), fc.tuple(fc.constant("remove" as const), paths), fc.tuple(fc.constant("rename" as const), paths, paths));

function registerOf(): { readonly register: NoteRegister<Experiment>; readonly reads: () => number } {
	let reads = 0;
	const register = new NoteRegister<Experiment>({ read: (note) => { reads++; return readExperiment(note); }, notes: () => ({ length: 0, note: () => undefined }) });
	return { register, reads: () => reads };
}

it("knows after any edits what it would know of the notes as they are, and reads one note for each", () => {
	fc.assert(fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
		const { register, reads } = registerOf();
		const vault = new Map<string, string>();
		for (const [what, path, to] of edits) {
			const before = reads();
			const text = vault.get(path);
			if (what === "write") {
				vault.set(path, to);
				register.put(noteOf(path, to));
			} else if (text !== undefined && (what === "remove" || path !== to)) {
				vault.delete(path);
				if (what === "remove") register.remove(path);
				else {
					vault.set(to, text);
					register.rename(path, noteOf(to, text));
				}
			}
			expect(reads() - before).toBeLessThanOrEqual(1);
		}
		const { register: rebuilt } = registerOf();
		for (const [path, text] of vault) rebuilt.put(noteOf(path, text));
		expect(register.all()).toEqual(rebuilt.all());
	}));
});
