import type * as Obsidian from "obsidian";
import { Scope } from "../../core/scope";
import type { App } from "../app/app";
import { setIcon } from "../icons/icons";

const focusable = "input:not([type=hidden]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled), a[href], [tabindex]:not([tabindex='-1']), [contenteditable=true]";

/** Keeps Tab inside a dialog. */
function keepFocusInside(modalEl: HTMLElement): void {
	modalEl.addEventListener("keydown", (event) => {
		if (event.key !== "Tab") return;
		const stops = [...modalEl.querySelectorAll<HTMLElement>(focusable)].filter((el) => el.isShown());
		const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
		if (stops.length === 0 || modalEl.doc.activeElement !== edge) return;
		event.preventDefault();
		(event.shiftKey ? stops[stops.length - 1] : stops[0])?.focus();
	});
}

/** A dialog over the app. Escape, the cross and a click beside it close it. */
export class Modal implements Obsidian.Modal {
	app: App;
	scope: Scope;
	containerEl: HTMLElement;
	bgEl: HTMLElement;
	modalEl: HTMLElement;
	headerEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private opened = false;
	private closeCallback: (() => unknown) | null = null;
	private focusedBefore: Element | null = null;
	private readonly windowCloses = (): void => { this.close(); };

	constructor(app: App) {
		this.app = app;
		this.scope = new Scope(app.scope);
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
		this.containerEl = createDiv("modal-container mod-dim");
		this.bgEl = this.containerEl.createDiv("modal-bg");
		this.bgEl.addEventListener("click", () => { this.close(); });
		this.modalEl = this.containerEl.createDiv({ cls: "modal", attr: { role: "dialog", "aria-modal": "true" } });
		const cross = this.modalEl.createDiv({ cls: "modal-close-button mod-raised clickable-icon" });
		setIcon(cross, "x");
		cross.addEventListener("click", () => { this.close(); });
		this.headerEl = this.modalEl.createDiv("modal-header");
		this.titleEl = this.headerEl.createDiv("modal-title");
		this.contentEl = this.modalEl.createDiv("modal-content");
		keepFocusInside(this.modalEl);
	}

	get isOpen(): boolean {
		return this.opened;
	}

	open(): void {
		if (this.opened) return;
		this.opened = true;
		const { body } = activeDocument;
		this.focusedBefore = body.doc.activeElement;
		this.app.keymap.pushScope(this.scope);
		body.appendChild(this.containerEl);
		body.win.addEventListener("pagehide", this.windowCloses);
		void this.onOpen();
		if (!this.modalEl.contains(body.doc.activeElement)) (this.contentEl.querySelector<HTMLElement>(focusable) ?? this.modalEl.querySelector<HTMLElement>(focusable))?.focus();
	}

	close(): void {
		if (!this.opened) return;
		this.opened = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.win.removeEventListener("pagehide", this.windowCloses);
		this.containerEl.remove();
		this.onClose();
		this.closeCallback?.();
		if (this.shouldRestoreSelection && this.focusedBefore?.instanceOf(HTMLElement) && this.focusedBefore.isConnected) this.focusedBefore.focus();
	}

	/** Called when a history step goes back while the dialog is open. */
	onHistoryBack(): void {
		this.close();
	}

	onOpen(): Promise<void> | void {
		// Plugins draw the dialog here.
	}

	onClose(): void {
		// Plugins tidy up here.
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}
}
