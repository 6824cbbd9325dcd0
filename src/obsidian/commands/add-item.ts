import type { Menu } from "obsidian";

/** Adds an item to a menu. */
export function addItem(menu: Menu, title: string, icon: string, section: string, act: () => void): void {
	menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection(section).onClick(act));
}
