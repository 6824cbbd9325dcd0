import { type KithOnNotes, kithOnNotes } from "../kith-on-notes";
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
	beIdle();
	const kith = await kithOnNotes(files, { keepLastContactUpToDate: true }, language);
	const { app } = kith.opened;
	return {
		kith,
		run: (command) => { app.commands.executeCommandById(`kith:${command}`); },
		open: async (path, mode = "source") => {
			const file = app.vault.getFileByPath(path);
			if (file) await app.workspace.getLeaf(false).openFile(file, { state: { mode } });
			await settled();
		},
	};
}

/** What waits for an idle moment. */
let waiting = 0;

/** Idle moments come at once: nobody is watching. */
function beIdle(): void {
	window.requestIdleCallback = (callback) => {
		waiting++;
		setImmediate(() => {
			waiting--;
			callback({ didTimeout: false, timeRemaining: () => 40 });
		});
		return 0;
	};
}

/** Resolves when what was begun is drawn, and what follows from it. */
export async function settled(): Promise<void> {
	for (let left = 4; left > 0 || waiting > 0; left--) await new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when Kith knows what was written: it waits for changes that come together. */
export async function known(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 25));
	await settled();
}

/** Resolves as soon as something is so; after a second at the latest, for some of it needs what a vault may not have. */
export async function until(isSo: () => boolean): Promise<void> {
	for (const end = performance.now() + 1000; !isSo() && performance.now() < end;) await new Promise((resolve) => setTimeout(resolve, 2));
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
		else if (type === "markdown" || type === "bases") found.push(...containerEl.querySelectorAll(".kith-block, .kith-base"));
	});
	return found;
}

type Field = HTMLInputElement | HTMLTextAreaElement;
const fieldsIn = (rootEl: Element): readonly Field[] => [...rootEl.querySelectorAll<Field>("input, textarea")];

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
		const offers = [...rootEl.querySelectorAll(".kith-offer")].map((el) => el.textContent);
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
