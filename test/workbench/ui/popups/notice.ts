import type * as Obsidian from "obsidian";

const defaultMilliseconds = 5000;

function containerOf(doc: Document): HTMLElement {
	return doc.body.querySelector<HTMLElement>(":scope > .notice-container") ?? doc.body.createDiv("notice-container");
}

/** A message in the corner. A click or the end of its time takes it away; a duration of 0 keeps it. */
export class Notice implements Obsidian.Notice {
	containerEl: HTMLElement;
	messageEl: HTMLElement;
	private timer = 0;

	constructor(message: string | DocumentFragment, duration: number = defaultMilliseconds) {
		this.containerEl = containerOf(activeDocument).createDiv("notice");
		this.messageEl = this.containerEl.createDiv("notice-message");
		this.containerEl.addEventListener("click", () => { this.hide(); });
		this.setMessage(message);
		if (duration > 0) this.setAutoHide(duration);
	}

	/** The older name of the notice's element. */
	get noticeEl(): HTMLElement {
		return this.containerEl;
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	setAutoHide(duration: number): this {
		window.clearTimeout(this.timer);
		// What is over by itself needs no window, which may be gone by then.
		this.timer = window.setTimeout(() => { this.leave(); }, duration);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.leave();
	}

	private leave(): void {
		const container = this.containerEl.parentElement;
		this.containerEl.remove();
		if (container?.childElementCount === 0) container.remove();
	}
}
