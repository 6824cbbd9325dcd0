import { Menu, Platform } from "obsidian";
import { type MenuGroup, menuSections } from "../../actions/menu-group";

/** Adds an item to a menu. */
export function addItem(menu: Menu, title: string, icon: string, section: string, act: () => void): void {
	menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection(section).onClick(act));
}

/** Fills a menu with groups, by section and then in the order given. */
export function addGroups(menu: Menu, groups: readonly MenuGroup[], at: MouseEvent | HTMLElement): void {
	for (const section of menuSections) for (const group of groups) if (group.section === section) addGroup(menu, group, at);
}

function addGroup(menu: Menu, { title, icon, section, items }: MenuGroup, at: MouseEvent | HTMLElement): void {
	const addAll = (to: Menu): void => { for (const item of items) addItem(to, item.title, item.icon ?? icon, section, item.act); };
	if (title === undefined || !Platform.isPhone || items.length < 2) {
		addAll(menu);
		return;
	}
	addItem(menu, title, icon, section, () => {
		const group = new Menu();
		addAll(group);
		showMenu(group, at);
	});
}

/** The menu that was shown last. */
let latest: Menu | undefined;

/** Closes what is open: its lines may name somebody. */
export function hideMenu(): void {
	latest?.hide();
}

/** Shows a menu where it was asked for. */
export function showMenu(menu: Menu, at: MouseEvent | HTMLElement): void {
	latest = menu;
	// By what it has: an event of a pop-out window is of that window's own class.
	if ("clientX" in at) {
		menu.showAtMouseEvent(at);
		return;
	}
	const box = at.getBoundingClientRect();
	menu.showAtPosition({ x: box.left, y: box.bottom, width: box.width }, at.doc);
}
