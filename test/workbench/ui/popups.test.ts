import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ConfirmationModal, FuzzySuggestModal, Menu, Modal, Notice, Setting } from "obsidian";
import { openApp, type OpenedApp } from "../open-app";

let opened: OpenedApp;

beforeEach(async () => {
	opened = await openApp({ files: { "Ada.md": "", "People/Bob.md": "" } });
});

afterEach(async () => {
	await opened.close();
});

function press(key: string, more: KeyboardEventInit = {}): void {
	(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

it("moves through a menu by keys, past what is disabled", () => {
	const chosen = vi.fn();
	const menu = new Menu();
	menu.addItem((item) => item.setTitle("One").setDisabled(true).onClick(chosen));
	menu.addItem((item) => item.setTitle("Two").onClick(chosen));
	menu.addItem((item) => item.setTitle("Away").setSection("danger"));
	menu.addSeparator();
	menu.addItem((item) => item.setTitle("Three"));
	menu.showAtPosition({ x: 0, y: 0 });
	expect([...document.querySelectorAll(".menu-item-title")].map((el) => el.textContent)).toEqual(["One", "Two", "Three", "Away"]);
	press("ArrowDown");
	expect(document.querySelector(".menu-item.selected")?.textContent).toBe("Two");
	press("Enter");
	expect(chosen).toHaveBeenCalledTimes(1);
	expect(document.querySelector(".menu")).toBeNull();
});

it("closes a menu by Escape and by a click beside it, and tells once", () => {
	const hidden = vi.fn();
	for (const away of [() => { press("Escape"); }, () => document.body.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }))]) {
		const menu = new Menu();
		menu.onHide(hidden);
		menu.addItem((item) => item.setTitle("One"));
		menu.showAtPosition({ x: 0, y: 0 });
		away();
		expect(document.querySelector(".menu")).toBeNull();
	}
	expect(hidden).toHaveBeenCalledTimes(2);
});

it("gathers what all listeners add to the menu of one event", async () => {
	const event = new MouseEvent("contextmenu", { cancelable: true });
	Menu.forEvent(event).addItem((item) => item.setTitle("A"));
	Menu.forEvent(event).addItem((item) => item.setTitle("B"));
	await opened.settle();
	expect(document.querySelectorAll(".menu .menu-item")).toHaveLength(2);
});

it("opens a dialog over the app and gives the focus back", () => {
	const before = document.body.createEl("button");
	before.focus();
	const closed = vi.fn();
	class Ask extends Modal {
		override onOpen(): void {
			new Setting(this.contentEl).setName("Who").addText((text) => text.setPlaceholder("name"));
		}
	}
	const modal = new Ask(opened.app);
	modal.setCloseCallback(closed);
	modal.open();
	expect((document.activeElement as HTMLInputElement).placeholder).toBe("name");
	press("Escape");
	expect(closed).toHaveBeenCalledOnce();
	expect(document.querySelector(".modal-container")).toBeNull();
	expect(document.activeElement).toBe(before);
});

it("keeps a confirmation open when its handler answers something truthy", async () => {
	let keep = true;
	const modal = new ConfirmationModal(opened.app);
	modal.addButton((button) => button.setButtonText("Go").setCta().onClick(() => keep));
	modal.addCancelButton();
	modal.open();
	const go = document.querySelector<HTMLElement>("button.mod-cta");
	go?.click();
	await opened.settle();
	expect(document.querySelector(".modal")).not.toBeNull();
	keep = false;
	go?.click();
	await opened.settle();
	expect(document.querySelector(".modal")).toBeNull();
});

it("finds by letters in order, and chooses by Enter", () => {
	const chosen: string[] = [];
	class Pick extends FuzzySuggestModal<string> {
		getItems(): string[] {
			return ["Charles Babbage", "Ada Lovelace"];
		}
		getItemText(item: string): string {
			return item;
		}
		onChooseItem(item: string): void {
			chosen.push(item);
		}
	}
	const modal = new Pick(opened.app);
	modal.open();
	modal.inputEl.value = "adlov";
	modal.inputEl.dispatchEvent(new Event("input"));
	expect([...document.querySelectorAll(".suggestion-item")].map((el) => el.textContent)).toEqual(["Ada Lovelace"]);
	press("Enter");
	expect(chosen).toEqual(["Ada Lovelace"]);
});

it("runs a command from the palette", () => {
	const ran = vi.fn();
	opened.app.commands.addCommand({ id: "x:go", name: "Go somewhere", callback: ran });
	opened.app.commands.addCommand({ id: "x:not", name: "Go nowhere", checkCallback: () => false });
	press("p", { ctrlKey: true });
	const input = document.querySelector<HTMLInputElement>(".prompt-input");
	if (!input) throw new Error("no palette");
	input.value = "go where";
	input.dispatchEvent(new Event("input"));
	expect([...document.querySelectorAll(".suggestion-item")].map((el) => el.textContent)).toEqual(["Go somewhere"]);
	press("Enter");
	expect(ran).toHaveBeenCalledOnce();
});

it("opens a note from the quick switcher", async () => {
	press("o", { ctrlKey: true });
	const input = document.querySelector<HTMLInputElement>(".prompt-input");
	if (!input) throw new Error("no switcher");
	input.value = "bob";
	input.dispatchEvent(new Event("input"));
	press("Enter");
	await opened.settle();
	expect(opened.app.workspace.getActiveFile()?.path).toBe("People/Bob.md");
});

it("shows a notice until it is clicked, elements and all", () => {
	const fragment = createFragment((el) => { el.createEl("button", { text: "Undo" }); });
	const notice = new Notice(fragment, 0);
	expect(document.querySelector(".notice button")?.textContent).toBe("Undo");
	notice.messageEl.click();
	expect(document.querySelector(".notice-container")).toBeNull();
});
