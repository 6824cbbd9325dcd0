import type { ListSection } from "../../reconnect/list-sections";
import { hiddenIcon } from "../../obsidian/ui/hidden-icon";
import { onPress } from "../../obsidian/ui/on-press";
import type { Row } from "../../obsidian/ui/row";

/** What is done with a list as a whole. */
export interface ListActs {
	readonly showEveryone: () => void;
	/** Folds a section, or unfolds it. */
	fold(id: ListSection["id"]): void;
}

const titlePrefix = "title:";

/** The section whose title has a key. */
export function sectionTitled(key: string): ListSection["id"] | undefined {
	return key.startsWith(titlePrefix) ? (key.slice(titlePrefix.length) as ListSection["id"]) : undefined;
}

/** The key of the title of a section. */
export function titleKey(id: ListSection["id"]): string {
	return `${titlePrefix}${id}`;
}

/** The title of a section, what there is to say of it, and the button that folds it. */
export class TitleRow implements Row {
	readonly key: string;
	readonly estimate = 34;
	#section: ListSection | undefined;
	#isFolded = false;
	readonly #acts: Pick<ListActs, "fold"> | undefined;

	constructor(readonly id: ListSection["id"], acts: Pick<ListActs, "fold"> | undefined) {
		this.key = titleKey(id);
		// What a search finds is never folded away.
		this.#acts = id === "found" ? undefined : acts;
	}

	/** Takes the section as it now is. */
	show(section: ListSection, isFolded: boolean): void {
		this.#section = section;
		this.#isFolded = isFolded;
	}

	/** The keyboard skips titles, except one that stands for everything folded under it. */
	get isHeading(): boolean {
		return !this.#isFolded;
	}

	version(): string {
		return [this.#isFolded, ...this.#said()].join("\n");
	}

	draw(rowEl: HTMLElement): void {
		rowEl.addClass("mod-title");
		const [title, hint] = this.#said();
		const titleEl = rowEl.createDiv({ cls: "kith-section", attr: { role: "heading", "aria-level": "3" } });
		this.#drawTitle(titleEl, title);
		titleEl.createSpan({ cls: "kith-section-hint", text: hint });
	}

	#drawTitle(titleEl: HTMLElement, title: string): void {
		const acts = this.#acts;
		if (!acts) {
			titleEl.createSpan({ cls: "kith-section-title", text: title });
			return;
		}
		const buttonEl = titleEl.createEl("button", {
			cls: "kith-section-title kith-fold",
			attr: { type: "button", "aria-expanded": String(!this.#isFolded) },
		});
		hiddenIcon(buttonEl, "chevron-down", "kith-fold-icon");
		buttonEl.createSpan({ text: title });
		onPress(buttonEl, () => { acts.fold(this.id); });
	}

	/** A hint says what one may still do; folded, it is how many there are. */
	#said(): [title: string, hint: string] {
		const { title = "", hint = null, entries = [] } = this.#section ?? {};
		return [title, this.#isFolded ? String(entries.length) : hint ?? String(entries.length)];
	}
}
