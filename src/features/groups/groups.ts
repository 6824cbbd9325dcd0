import type { Group } from "../../groups/group";
import { KnownGroups } from "../../groups/known-groups";
import { readGroup } from "../../groups/read-group";
import { NoteRegister } from "../../notes/note-register";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { command } from "../../obsidian/ui/command";
import { CachedFiles } from "../../obsidian/vault/cached-files";
import { GroupActions } from "./group-actions";
import { groupBeside } from "./group-beside";
import { GroupForms } from "./forms";
import { groupsApi } from "../../api/groups-api";

/** Groups with a life: who is in them, what their state does, whom to take along, and names that are still to be decided. */
export const groups: FeatureMaker = (kith): Feature => {
	const { app, words, notes, known, settings } = kith;
	const isLeftOut = (path: string): boolean => settings.current.excludedFolders.some((folder) => path.startsWith(`${folder}/`));
	const register = new NoteRegister<Group>({
		read: (note) => (isLeftOut(note.path) ? undefined : readGroup(note)),
		notes: () => new CachedFiles(app),
	});
	const resolveLink = (link: string, from: string): string | undefined => app.metadataCache.getFirstLinkpathDest(link, from)?.path;
	const all = new KnownGroups({ register, people: known, resolveLink });
	const actions = new GroupActions(kith, all);
	const forms = new GroupForms(kith, actions);
	kith.tellGroups(all);
	const ofNote = (id: Parameters<typeof command>[1], icon: string, act: (group: Group) => void): ReturnType<typeof command> =>
		command(words, id, icon, {
			checkCallback: (checking) => {
				const group = all.get(notes.activePath() ?? "");
				if (group && !checking) act(group);
				return group !== undefined;
			},
		});
	return {
		registers: [register],
		beside: [groupBeside(kith, actions, forms)],
		commands: [
			command(words, "add-group", "users", { callback: () => { forms.add(); } }),
			ofNote("change-group-state", "activity", (group) => { forms.changeState(group); }),
			ofNote("move-people", "log-out", ({ path }) => { forms.move(path); }),
			ofNote("log-group", "pencil-line", (group) => { forms.log(group); }),
			ofNote("add-group-names", "clipboard-list", (group) => { forms.names(group); }),
		],
		api: groupsApi(actions.ports),
	};
};
