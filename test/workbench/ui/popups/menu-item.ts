import type * as Obsidian from "obsidian";
import { setIcon } from "../icons/icons";
import type { Menu } from "./menu";

type Chosen = MouseEvent | KeyboardEvent;

/** One line of a menu. */
export class MenuItem implements Obsidian.MenuItem {
	dom: HTMLElement;
	iconEl: HTMLElement;
	titleEl: HTMLElement;
	section = "";
	disabled = false;
	checked: boolean | null = null;
	submenu: Menu | null = null;
	private callback: ((event: Chosen) => unknown) | null = null;

	constructor(readonly menu: Menu) {
		this.dom = createDiv({ cls: "menu-item tappable", attr: { role: "menuitem" } });
		this.iconEl = this.dom.createDiv("menu-item-icon");
		this.titleEl = this.dom.createDiv("menu-item-title");
		this.dom.addEventListener("click", (event) => { this.choose(event); });
		this.dom.addEventListener("mouseenter", () => { menu.select(this); });
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		this.iconEl.empty();
		if (icon !== null) setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.checked = checked;
		this.dom.querySelector(".menu-item-icon.mod-checked")?.remove();
		if (checked) setIcon(this.dom.createDiv("menu-item-icon mod-checked"), "check");
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass("is-disabled", disabled);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass("is-warning", isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.toggleClass("is-label", isLabel);
		return this.setDisabled(isLabel);
	}

	onClick(callback: (event: Chosen) => unknown): this {
		this.callback = callback;
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		this.dom.setAttr("data-section", section);
		return this;
	}

	/** Not public in the app, but much used: a menu that opens beside the line. */
	setSubmenu(): Menu {
		if (this.submenu) return this.submenu;
		this.dom.addClass("has-submenu");
		setIcon(this.dom.createDiv("menu-item-icon mod-submenu"), "chevron-right");
		this.submenu = this.menu.makeSubmenu();
		return this.submenu;
	}

	choose(event: Chosen): void {
		if (this.disabled) return;
		if (this.submenu) {
			const box = this.dom.getBoundingClientRect();
			this.submenu.showAtPosition({ x: box.right, y: box.top }, this.dom.doc);
			return;
		}
		this.menu.hide();
		this.callback?.(event);
	}
}
