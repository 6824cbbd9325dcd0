import type { Group } from "../../src/groups/group";
import { KnownGroups } from "../../src/groups/known-groups";
import { sharedByMembers } from "../../src/groups/members";
import { proposeMove } from "../../src/groups/propose-move";
import { readGroup } from "../../src/groups/read-group";
import { NoteRegister } from "../../src/notes/note-register";
import { PeopleIndex } from "../../src/people/index/people-index";
import { personRules } from "../../src/people/properties/person-rules";
import { dayOfNote } from "../../src/people/person/day-of-note";
import { defaultSettings } from "../../src/settings/default-settings";
import { benchToday, BigVault } from "./big-vault";
import type { VaultSize } from "./mixed-vault";

/** So many groups there are, unless told. */
const usualGroups = 200;
/** Browsers tell time in steps: so many of the short ones are timed as one. */
const together = 20;

/** Measures groups on a vault of a size: what they add to the start and to an edit, and what their pane asks for. */
export function measureGroups(size: VaultSize): readonly (readonly [what: string, value: string])[] {
	const { groups = 0 } = size;
	const vault = new BigVault({ ...size, groups: groups > 0 ? groups : usualGroups });
	const index = new PeopleIndex({
		resolveLink: (link) => vault.resolve(link), dayOfNote: (note) => dayOfNote(note, () => undefined, "date"), notes: () => vault.notes(), noteAt: (path) => vault.noteAt(path),
	}, personRules(defaultSettings));
	const read = timed(() => {
		index.rebuild();
		index.settle();
	});
	const files = vault.files.filter(({ path }) => path.startsWith("Groups/"));
	const register = new NoteRegister<Group>({ read: readGroup, notes: () => vault.notes() });
	const walked = timed(() => {
		register.fill();
		register.work(() => true);
	});
	const bodies = timed(() => { for (const file of files) register.put(vault.note(file, vault.textOf(file.path))); });
	const known = new KnownGroups({
		register, resolveLink: (link) => vault.resolve(link),
		people: { people: () => index.all(), revision: () => index.revision, changesSince: (revision) => index.changesSince(revision), personOf: (path) => index.get(path) },
	});
	const all = known.all();
	const looked = timed(() => all.map(({ moving, lastLogOn }) => [moving, lastLogOn])) / files.length;
	const [first] = all;
	if (!first) throw new Error("There is no group.");
	const entered = timed(() => known.membersOf(first));
	const editPerson = (at: number): void => {
		const path = vault.people[(at * 37) % vault.people.length] ?? "";
		const note = vault.noteAt(path);
		if (note) index.put({ ...note, modifiedAt: note.modifiedAt + at + 1, structure: { ...note.structure, frontmatter: { ...note.structure.frontmatter, why: `edit ${at}` } }, text: `${vault.textOf(path)}\nEdit ${at}` });
		index.settle();
	};
	const editGroup = (at: number): void => {
		const file = files[at % files.length];
		if (file) register.put(vault.note(file, `${vault.textOf(file.path)}\n- edit ${at}`));
		known.names();
	};
	const group = (at: number): Group => all[at % all.length] ?? first;
	const unrelated = vault.files.find(({ path }) => path.startsWith("Reading/"));
	return [
		["everybody read, without groups", ms(read)],
		[`${files.length} groups found, by the caches`, ms(walked)],
		["their texts handed over", ms(bodies)],
		["one of them looked into", ms(looked)],
		["who names which, at the first question", ms(entered)],
		["an edit: one person", ms(each(editPerson))],
		["an edit: one person, followed by groups", ms(each((at) => {
			editPerson(at);
			known.membersOf(group(at));
		}) - each((at) => { known.membersOf(group(at)); }))],
		["an edit: a note of no group", ms(each(() => { if (unrelated) register.put(vault.note(unrelated, "words")); }))],
		["an edit: the note of a group", ms(each(editGroup))],
		["members of a group of 300", ms(each((at) => { known.membersOf(group(at)); }))],
		["what they share", ms(each((at) => sharedByMembers(known.membersOf(group(at)).people, group(at))))],
		["whom to move", ms(each((at) => proposeMove(group(at), { people: known.membersOf(group(at)).people, circles: defaultSettings.circles, limit: 30, resolveLink: (link) => vault.resolve(link) }, benchToday)))],
	];
}

/** The best of some batches, for one of it. */
function each(run: (at: number) => unknown): number {
	return Math.min(...Array.from({ length: 9 }, (_, batch) => timed(() => { for (let at = 0; at < together; at++) run(batch * together + at); }) / together));
}

function timed(run: () => unknown): number {
	const begun = performance.now();
	run();
	return performance.now() - begun;
}

function ms(value: number): string {
	return `${value.toFixed(value < 10 ? 3 : 1)} ms`;
}
