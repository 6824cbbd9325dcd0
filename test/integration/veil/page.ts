import { MarkdownView } from "obsidian";
import { type KithOnNotes, kithOnNotes } from "../kith-on-notes";
import { quiet, watchWhatWaits } from "./quiet";
import type { SecretVault } from "./secret-vault";

/** What every surface may be reached by. */
export interface Page {
	readonly kith: KithOnNotes;
	/** Runs a command of Kith. */
	readonly run: (command: string) => void;
	/** Opens a note in the middle. */
	readonly open: (path: string, mode?: "source" | "preview") => Promise<void>;
}

/** Opens Kith on a vault. */
export async function openPage({ files }: SecretVault, language: string): Promise<Page> {
	watchWhatWaits();
	// There are no style sheets here; an editor that draws a note asks for computed styles, which takes happy-dom longer than all else.
	window.getComputedStyle = (el) => (el as HTMLElement).style;
	const kith = await kithOnNotes(files, { keepLastContactUpToDate: true }, language);
	const { app } = kith.opened;
	return {
		kith,
		run: (command) => { app.commands.executeCommandById(`kith:${command}`); },
		open: async (path, mode = "source") => {
			const { workspace, vault } = app;
			const file = vault.getFileByPath(path);
			const isOpen = workspace.getActiveFile() === file && workspace.getActiveViewOfType(MarkdownView)?.getMode() === mode;
			if (file && !isOpen) await workspace.getLeaf(false).openFile(file, { state: { mode } });
			await quiet();
		},
	};
}

/** What stands over the app: dialogs, menus, notices, suggestions. Asking the whole document takes longer than drawing it. */
export function overlays(): readonly Element[] {
	return [...document.body.children].filter((el) => !el.classList.contains("app-container"));
}

/** The first that is there of what stands over the app. */
export function find(selector: string): HTMLElement | null {
	for (const el of overlays()) {
		const found = el.matches(selector) ? el as HTMLElement : el.querySelector<HTMLElement>(selector);
		if (found) return found;
	}
	return null;
}

/** The first that is there of a pane of Kith. */
export function findIn(pane: "reconnect" | "brief", selector: string, { kith }: Page): HTMLElement | null {
	const [leaf] = kith.opened.app.workspace.getLeavesOfType(`kith-${pane}`);
	return leaf?.view.containerEl.querySelector<HTMLElement>(selector) ?? null;
}

/** What is Kith's on the page: its panes with their tabs, what it draws in notes, and all that stands over the app. */
function roots({ kith }: Page): readonly Element[] {
	const found = [...overlays()];
	kith.opened.app.workspace.iterateAllLeaves((leaf) => {
		const { view: { containerEl }, tabHeaderEl } = leaf as typeof leaf & { readonly tabHeaderEl: HTMLElement };
		const type = leaf.view.getViewType();
		if (type.startsWith("kith-")) found.push(containerEl, tabHeaderEl);
		else if (type === "bases") found.push(...containerEl.getElementsByClassName("kith-base"));
		// In a note that is being written no block is drawn.
		else if (leaf.view instanceof MarkdownView && leaf.view.getMode() === "preview") found.push(...containerEl.getElementsByClassName("kith-block"));
	});
	return found;
}

type Field = HTMLInputElement | HTMLTextAreaElement;
const fieldsIn = (rootEl: Element): readonly Field[] => ["input", "textarea"].flatMap((tag) => [...rootEl.getElementsByTagName(tag)] as Field[]);

/** What a field shows, whatever it is to those who read the form. */
function seenIn(fieldEl: Field): string {
	const { prototype } = fieldEl instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
	return Reflect.get(prototype, "value", fieldEl);
}

/** Every text and attribute that is Kith's, and what is seen in its fields; left out: those in which one is typing. */
export function shown(page: Page, typed?: WeakSet<EventTarget>, among = roots(page)): readonly string[] {
	return among.flatMap((rootEl) => [
		rootEl.outerHTML, rootEl.textContent,
		...fieldsIn(rootEl).filter((el) => typed?.has(el) !== true).map(seenIn),
	]);
}

/** What panes, dialogs and blocks say, which comes back when the veil is lifted; what tells of the veil itself left out. */
export function said(page: Page): string {
	return roots(page).filter((el) => !el.matches(".notice-container, .menu, .workspace-tab-header")).flatMap((rootEl) => {
		const offers = [...rootEl.getElementsByClassName("kith-offer")].map((el) => el.textContent);
		const all = offers.reduce((text, offer) => text.replace(offer, ""), rootEl.textContent);
		return [all, ...fieldsIn(rootEl).map(seenIn)];
	}).join("\n");
}

/** Closes what stands over the app. */
export function closeAll(): void {
	for (let left = 6; left > 0; left--) {
		const open = overlays().filter((el) => !el.matches(".notice-container"));
		if (open.length === 0) break;
		(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
		for (const el of open) el.querySelector<HTMLElement>(".modal-close-button")?.click();
	}
	for (const el of overlays()) {
		if (el.matches(".notice-container")) el.replaceChildren();
		else el.remove();
	}
}

/** Closes Kith's panes: what stands over the app is looked at without what stands behind it, which was looked at before. */
export function closePanes({ kith }: Page): void {
	for (const type of ["kith-reconnect", "kith-brief", "kith-pictures"]) kith.opened.app.workspace.detachLeavesOfType(type);
}
