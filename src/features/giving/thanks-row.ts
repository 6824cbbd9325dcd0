import type { NotYetThanked } from "../../giving/not-yet-thanked";
import type { SideListTools } from "../../obsidian/feature";
import { iconButton } from "../../obsidian/ui/icon-button";
import type { Row } from "../../obsidian/ui/row";
import { drawHelp, drawWho, type ThanksPorts } from "./draw-thanks";
import { type ShownThanks, shownThanks } from "../../beside/shown-thanks";
import { drawAttr } from "../../obsidian/ui/drawn";

/** What rows of people to be thanked are made from. */
interface ThanksRowSources {
	readonly ports: ThanksPorts;
	readonly tools: SideListTools;
	readonly of: (path: string) => NotYetThanked | undefined;
}

export const thanksPrefix = "thanks ";
/** Height in pixels to reckon with. */
export const thanksHeight = 72;

/** Somebody to be thanked: for what, and a button for each. */
export class ThanksRow implements Row {
	readonly key: string;
	readonly estimate = thanksHeight;
	readonly #sources: ThanksRowSources;

	constructor(readonly path: string, sources: ThanksRowSources) {
		this.key = `${thanksPrefix}${path}`;
		this.#sources = sources;
	}

	version(): string {
		return JSON.stringify([this.#sources.tools.selection.has(this.path), this.#shown()]);
	}

	draw(rowEl: HTMLElement): void {
		const { ports, tools } = this.#sources;
		const { selection, words, actions } = tools;
		const shown = this.#shown();
		if (!shown) return;
		const { path, name, circle } = shown;
		const who = (): string => words.veil.who(name, circle);
		rowEl.toggleClass("is-selected", selection.has(path));
		const entryEl = rowEl.createDiv("kith-entry");
		drawAttr(entryEl, "data-path", () => words.veil.mark(path));
		const menu = (at: MouseEvent | HTMLElement): void => {
			const title = selection.has(path) ? words.reconnect.unselect : words.reconnect.select;
			actions.menu(selection.around(path), at, { select: { title, act: () => { selection.toggle(path); } }, points: [] });
		};
		const buttonsEl = drawWho(entryEl, shown, tools).createDiv("kith-buttons");
		iconButton(buttonsEl, { icon: "send", label: () => words.logging.colon(words.reconnect.writeTo, who()), cls: "kith-write" }, () => {
			actions.run("write", [path]);
		});
		const more = (): string => words.logging.colon(words.reconnect.more, who());
		iconButton(buttonsEl, { icon: "more-horizontal", label: more, cls: "kith-more" }, menu);
		drawHelp(entryEl, shown, ports.thank, tools);
		entryEl.addEventListener("contextmenu", (event) => {
			event.preventDefault();
			menu(event);
		});
	}

	#shown(): ShownThanks | undefined {
		const { ports, of } = this.#sources;
		const thanks = of(this.path);
		return thanks && shownThanks(thanks, ports, ports.clock.today());
	}
}
