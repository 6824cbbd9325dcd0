import type * as Obsidian from "obsidian";
import type { MenuPositionDef } from "obsidian";
import { Component } from "../../core/component";
import { Scope } from "../../core/scope";
import { currentApp } from "../app/current-app";
import { elementOf } from "../dom/element-of";
import { MenuItem } from "./menu-item";

/** The rule between two groups of a menu. */
export class MenuSeparator implements Obsidian.MenuSeparator {
	section = "";
}

const asked = new WeakMap<Event, Menu>();

/** In which order the app shows its sections; plugins' own follow where they first appear. */
const sectionOrder = ["title", "correction", "spellcheck", "open", "selection", "selection-link", "selection-insert", "clipboard", "action", "view", "info", "", "system", "danger"];

/** A menu at the pointer: arrows move, Enter chooses, Escape and a click elsewhere close. */
export class Menu extends Component implements Obsidian.Menu {
	dom: HTMLElement;
	scrollEl: HTMLElement;
	scope: Scope;
	items: (MenuItem | MenuSeparator)[] = [];
	private selected = -1;
	private shown = false;
	private hideCallback: (() => unknown) | null = null;

	constructor() {
		super();
		this.dom = createDiv({ cls: "menu", attr: { role: "menu" } });
		this.scrollEl = this.dom.createDiv("menu-scroll");
		this.scope = new Scope();
		const keys: readonly [string, (event: KeyboardEvent) => void][] = [
			["Escape", () => { this.hide(); }],
			["ArrowDown", () => { this.step(1); }],
			["ArrowUp", () => { this.step(-1); }],
			["Home", () => { this.selected = -1; this.step(1); }],
			["End", () => { this.selected = 0; this.step(-1); }],
			["ArrowRight", (event) => { if (this.selectedItem?.submenu) this.selectedItem.choose(event); }],
			["Enter", (event) => { this.selectedItem?.choose(event); }],
		];
		for (const [key, act] of keys) this.scope.register([], key, (event) => { act(event); return false; });
	}

	/** The menu of this event: every listener that asks for it adds to the same one. */
	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const known = asked.get(event);
		if (known) return known;
		const menu = new Menu();
		asked.set(event, menu);
		event.preventDefault();
		window.setTimeout(() => { if (menu.items.length > 0) menu.showAtMouseEvent(event); }, 0);
		return menu;
	}

	setNoIcon(): this {
		this.dom.addClass("mod-no-icon");
		return this;
	}

	/** The workbench draws every menu itself, so the choice changes nothing. */
	setUseNativeMenu(useNativeMenu: boolean): this {
		this.dom.setAttr("data-native", useNativeMenu || null);
		return this;
	}

	setParentElement(el: HTMLElement): this {
		el.addClass("has-active-menu");
		this.register(() => { el.removeClass("has-active-menu"); });
		return this;
	}

	addItem(cb: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		cb(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
		if (this.shown) return this;
		this.shown = true;
		this.draw();
		doc.body.appendChild(this.dom);
		const { offsetWidth, offsetHeight } = this.dom;
		const { clientWidth, clientHeight } = doc.documentElement;
		this.dom.style.left = `${Math.max(4, Math.min(position.left ? position.x - offsetWidth : position.x, clientWidth - offsetWidth - 4))}px`;
		this.dom.style.top = `${Math.max(4, Math.min(position.y, clientHeight - offsetHeight - 4))}px`;
		this.load();
		currentApp().keymap.pushScope(this.scope);
		const outside = (event: Event): void => { if (!elementOf(event)?.closest(".menu")) this.hide(); };
		const closed = (): void => { this.hide(); };
		const { win } = this.dom;
		doc.addEventListener("mousedown", outside, true);
		win.addEventListener("pagehide", closed);
		this.register(() => {
			doc.removeEventListener("mousedown", outside, true);
			win.removeEventListener("pagehide", closed);
		});
		return this;
	}

	hide(): this {
		if (!this.shown) return this;
		this.shown = false;
		for (const item of this.lines) item.submenu?.hide();
		currentApp().keymap.popScope(this.scope);
		this.dom.remove();
		this.unload();
		this.hideCallback?.();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHistoryBack(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallback = callback;
	}

	/** A menu for one of the lines to open; made here so that lines need not know the class. */
	makeSubmenu(): Menu {
		return new Menu();
	}

	/** Marks the line as the one that Enter chooses. */
	select(item: MenuItem | null): void {
		this.selectedItem?.dom.removeClass("selected");
		this.selected = item ? this.lines.indexOf(item) : -1;
		item?.dom.addClass("selected");
	}

	private get lines(): MenuItem[] {
		return [...this.scrollEl.querySelectorAll(".menu-item")].flatMap((el) => this.items.filter((item) => item instanceof MenuItem && item.dom === el)) as MenuItem[];
	}

	private get selectedItem(): MenuItem | null {
		return this.lines[this.selected] ?? null;
	}

	private step(by: 1 | -1): void {
		const { lines } = this;
		for (let tried = 0, at = this.selected; tried < lines.length; tried++) {
			at = (at + by + lines.length) % lines.length;
			const line = lines[at];
			if (!line || line.disabled) continue;
			this.select(line);
			line.dom.scrollIntoView({ block: "nearest" });
			return;
		}
	}

	/** Lines of one section stand together, and separators cut sections of their own. */
	private groups(): MenuItem[][] {
		const named = new Map<string, MenuItem[]>(sectionOrder.map((section) => [section, []]));
		const loose: MenuItem[][] = [named.get("") ?? []];
		for (const item of this.items) {
			if (item instanceof MenuSeparator) loose.push([]);
			else if (item.section === "") loose[loose.length - 1]?.push(item);
			else named.set(item.section, [...(named.get(item.section) ?? []), item]);
		}
		return [...named].flatMap(([section, items]) => (section === "" ? loose : [items])).filter((group) => group.length > 0);
	}

	private draw(): void {
		this.scrollEl.empty();
		this.groups().forEach((group, index) => {
			if (index > 0) this.scrollEl.createDiv("menu-separator");
			const groupEl = this.scrollEl.createDiv("menu-group");
			for (const item of group) groupEl.appendChild(item.dom);
		});
	}
}
