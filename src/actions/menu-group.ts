/** The parts of the menu of a person, from the top. */
export const menuSections = ["open", "do", "promises", "rest"] as const;
export type MenuSection = (typeof menuSections)[number];

/** A line of a menu. */
export interface MenuItem {
	readonly title: string;
	/** That of its group unless told. */
	readonly icon?: string;
	readonly act: () => void;
}

/** Lines that belong together; on a phone several stand behind one that leads to them, where that has a title. */
export interface MenuGroup {
	readonly title?: string;
	readonly icon: string;
	readonly section: MenuSection;
	readonly items: readonly MenuItem[];
}
