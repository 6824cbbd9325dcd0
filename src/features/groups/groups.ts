import type { Group } from "../../groups/group";
import { KnownGroups } from "../../groups/known-groups";
import { readGroup } from "../../groups/read-group";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { late } from "../../notes/late";
import { PersonPicker } from "../../obsidian/ui/person-picker";
import { openWhy } from "../../obsidian/ui/why-form";
import { command } from "../../obsidian/ui/command";
import { toldWhyNot } from "../../actions/telling";
import { registerIn } from "../../obsidian/vault/register-in";
import { GroupActions } from "../../actions/group-actions";
import { groupBeside } from "./group-beside";
import { GroupForms } from "./forms";
import { groupsApi } from "../../api/groups-api";

/** Groups with a life: who is in them, what their state does, whom to take along, and names that are still to be decided. */
export const groups: FeatureMaker = (kith): Feature => {
	const { app, words, notes, known } = kith;
	const register = registerIn<Group>(kith, readGroup);
	const all = new KnownGroups({ register, people: known, resolveLink: kith.vault.resolveLink });
	const actions = late(() => new GroupActions(kith, all, {
		which: (bearers, choose) => { new PersonPicker(app, words, () => bearers, choose).open(); },
		why: (asked, save) => { openWhy(app, words, asked, save); },
	}));
	const forms = late(() => new GroupForms(kith, actions()));
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
		beside: () => [groupBeside(kith, all, () => ({ actions: actions(), forms: forms() }))],
		commands: [
			command(words, "add-group", "users", { callback: () => { forms().add(); } }),
			command(words, "make-group", "users", {
				checkCallback: (checking) => {
					const path = notes.activePath();
					if (path === null || !path.endsWith(".md") || all.get(path)) return false;
					if (!checking) void toldWhyNot(kith.telling, actions().make(path));
					return true;
				},
			}),
			ofNote("change-group-state", "activity", (group) => { forms().changeState(group); }),
			ofNote("move-people", "log-out", ({ path }) => { forms().move(path); }),
			ofNote("log-group", "pencil-line", (group) => { forms().log(group); }),
			ofNote("add-group-names", "clipboard-list", (group) => { forms().names(group); }),
		],
		api: () => groupsApi(actions().ports),
	};
};
