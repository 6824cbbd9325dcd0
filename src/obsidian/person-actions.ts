import { Menu } from "obsidian";
import type { App } from "obsidian";
import { living } from "../people/person/living";
import type { Person } from "../people/person/person";
import type { MenuMaker, MenuOf, PersonAction, Pressed } from "./person-action";
import { hoverSource } from "./ui/notes-on-screen";
import { addGroups, showMenu } from "./ui/show-menu";
import type { MenuGroup } from "../actions/menu-group";

/** What the actions need of the rest of Kith. */
export interface PersonActionPorts {
	readonly app: App;
	readonly known: { personOf(path: string): Person | undefined };
}

/** Everything that can be done with people, as the features add it: by id, by key, as buttons, in a menu. */
export class PersonActions {
	readonly #ports: PersonActionPorts;
	readonly #actions: readonly PersonAction[];
	readonly #menus: readonly MenuMaker[];

	constructor(ports: PersonActionPorts, actions: readonly PersonAction[], menus: readonly MenuMaker[]) {
		this.#ports = ports;
		this.#actions = actions;
		this.#menus = menus;
	}

	/** Does what has an id with the people at these paths; nothing where no feature adds it. */
	run(id: string, paths: readonly string[], pressed: Pressed = {}): void {
		const action = this.#actions.find((one) => one.id === id);
		const people = meantBy(action, this.#peopleAt(paths));
		if (people.length > 0 || paths.length === 0) action?.act(people, pressed);
	}

	/** The action of a key, whatever its letter case. */
	ofKey(key: string): PersonAction | undefined {
		const typed = key.length === 1 ? key.toLowerCase() : key;
		return this.#actions.find((action) => action.key === typed);
	}

	/** The actions that a surface has buttons for, be it that of one person. */
	on(surface: NonNullable<PersonAction["on"]>[number], path?: string): readonly PersonAction[] {
		const people = path === undefined ? undefined : this.#peopleAt([path]);
		return this.#actions.filter((action) => action.on?.includes(surface) && (!people || meantBy(action, people).length > 0));
	}

	/** Shows what can be done with one person, or with several. */
	menu(paths: readonly string[], at: MouseEvent | HTMLElement, of: MenuOf): void {
		const { vault, workspace } = this.#ports.app;
		const people = this.#peopleAt(paths);
		const [only] = people.length === 1 ? people : [];
		const menu = new Menu();
		addGroups(menu, [
			...this.#actions.flatMap((action) => this.#itemOf(action, people, at)),
			...(of.select ? [{ icon: "list-checks", section: "do", items: [of.select] } as const] : []),
			...this.#menus.flatMap((groupsOf) => groupsOf(people, of)),
		], at);
		const file = only && vault.getFileByPath(only.path);
		if (file) workspace.trigger("file-menu", menu, file, hoverSource);
		showMenu(menu, at);
	}

	#itemOf(action: PersonAction, all: readonly Person[], at: MouseEvent | HTMLElement): readonly MenuGroup[] {
		const { title, icon, section, single, fits } = action;
		const people = meantBy(action, all);
		if (section === undefined || !people.some(fits ?? (() => true)) || (single === true && people.length !== 1)) return [];
		return [{ icon, section, items: [{ title, act: () => { action.act(people, { at }); } }] }];
	}

	#peopleAt(paths: readonly string[]): readonly Person[] {
		return paths.map((path) => this.#ports.known.personOf(path)).filter((person) => person !== undefined);
	}
}

/** Those of the people whom an action is for. */
function meantBy(action: PersonAction | undefined, people: readonly Person[]): readonly Person[] {
	return action?.living === true ? living(people) : people;
}
