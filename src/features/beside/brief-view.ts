import { ItemView } from "obsidian";
import type { HoverParent, HoverPopover, WorkspaceLeaf } from "obsidian";
import type { BesideTools, Contributions, DrawTools } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawWhileSeen, type DrawnWhileSeen } from "../../obsidian/ui/draw-while-seen";
import { keepPlace } from "../../obsidian/ui/keep-place";

export const briefViewType = "kith-brief";

/** What the pane needs of the rest of Kith. */
export interface BriefViewPorts extends Pick<DrawTools, "words" | "points"> {
	readonly clock: Pick<Kith["clock"], "today">;
	readonly screens: Pick<Kith["screens"], "isListed" | "subscribe">;
	readonly notes: DrawTools["notes"] & Pick<Kith["notes"], "activePath">;
	readonly others: Pick<Contributions, "actions" | "beside" | "alongside">;
	/** Calls back when another note is opened; returns how to stop. */
	readonly onNoteOpened: (callback: () => void) => () => void;
}

/** Hints where there is nothing to show, else what a kind shows of the note, and what each of those alongside adds. */
type Shown = { readonly hints: readonly string[] } | { readonly kind: number; readonly shown: unknown; readonly more: readonly unknown[] };

/** The pane beside a note: the first of all kinds that fits it shows what it has to show. */
export class BriefView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override navigation = false;
	#drawn: string | undefined;
	#drawnPath: string | null = null;
	#drawing: DrawnWhileSeen | undefined;
	readonly #ports: BriefViewPorts;

	constructor(leaf: WorkspaceLeaf, ports: BriefViewPorts) {
		super(leaf);
		this.#ports = ports;
	}

	override getViewType(): string {
		return briefViewType;
	}

	override getDisplayText(): string {
		return this.#ports.words.reconnect.brief;
	}

	override getIcon(): string {
		return "book-user";
	}

	override onResize(): void {
		this.#drawing?.catchUp();
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass("kith-brief");
		const { screens, onNoteOpened } = this.#ports;
		this.#drawing = drawWhileSeen(this, this.contentEl, (callback) => {
			const stops = [screens.subscribe(callback), onNoteOpened(callback)];
			return () => { for (const stop of stops) stop(); };
		}, () => { this.#draw(); });
		return Promise.resolve();
	}

	/** Draws only when there is something new to see. */
	#draw(): void {
		const path = this.#ports.notes.activePath();
		const isSameNote = path === this.#drawnPath;
		const shown = this.#shown(path);
		const signature = JSON.stringify(shown);
		if (signature === this.#drawn) return;
		this.#drawn = signature;
		this.#drawnPath = path;
		const redraw = (): void => {
			this.contentEl.empty();
			this.#fill(shown);
		};
		if (isSameNote) keepPlace(this.contentEl, redraw);
		else {
			redraw();
			this.contentEl.scrollTop = 0;
		}
	}

	#shown(path: string | null): Shown {
		const { words, screens, clock, others: { beside, alongside } } = this.#ports;
		if (!screens.isListed()) return { hints: [words.reconnect.loading] };
		if (path === null) return { hints: [words.screens.brief.none, words.screens.whoWouldLike.open] };
		for (const [kind, one] of beside.entries()) {
			const shown = one.shown(path, clock.today());
			if (shown === undefined) continue;
			return { kind, shown, more: alongside.map((other) => other.shown(path, clock.today())) };
		}
		return { hints: [] };
	}

	#fill(shown: Shown): void {
		if ("hints" in shown) {
			for (const hint of shown.hints) drawHint(this.contentEl, hint);
			return;
		}
		const { words, notes, points, others: { actions, beside, alongside } } = this.#ports;
		const tools: BesideTools = { words, notes, points, actions, hoverParent: this, redraw: () => { this.#draw(); } };
		beside[shown.kind]?.draw(this.contentEl, shown.shown, tools);
		const moreEl = createDiv();
		for (const [at, more] of shown.more.entries()) if (more !== undefined) alongside[at]?.draw(moreEl, more, tools);
		if (!moreEl.hasChildNodes()) return;
		const headEl = this.contentEl.querySelector(":scope > .kith-brief-head");
		if (headEl) headEl.after(moreEl);
		else this.contentEl.append(moreEl);
	}
}
