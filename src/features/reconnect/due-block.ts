import { MarkdownRenderChild, parseYaml } from "obsidian";
import type { HoverParent, HoverPopover } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { BlockShow, BlockShown, Contributions } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { drawWhileSeen } from "../../obsidian/ui/draw-while-seen";
import { type BlockOptions, readBlockOptions } from "../../reconnect/block-options";
import { entriesShown } from "./block-shows";
import type { VaultWords } from "../../notes/vault-words";
import { drawText } from "../../obsidian/ui/drawn";
import type { Drawn } from "../../veil/drawn";

/** What a block needs of the rest of Kith. */
export interface DueBlockPorts extends Pick<Kith, "list" | "words" | "settings" | "clock" | "screens" | "notes" | "points"> {
	readonly others: Pick<Contributions, "actions" | "blockShows">;
}

/** A ```reconnect block in a note: the people who are due, kept current for as long as the block is in the document. */
export class DueBlock extends MarkdownRenderChild implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	readonly #options: BlockOptions;
	readonly #show: BlockShow | undefined;
	/** A sentence on everything in the options that could not be read. */
	readonly #problems: readonly string[];
	readonly #isReadable: boolean;
	readonly #ports: DueBlockPorts;
	#drawn: string | undefined;

	constructor(containerEl: HTMLElement, source: string, ports: DueBlockPorts) {
		super(containerEl);
		this.#ports = ports;
		const words = ports.words.reconnect;
		const shows = ports.others.blockShows;
		const parsed = parse(source);
		const { options, problems } = readBlockOptions(parsed?.value ?? null, shows.map(({ id }) => id));
		this.#options = options;
		this.#show = shows.find(({ id }) => id === options.show);
		this.#isReadable = parsed !== undefined;
		this.#problems = parsed
			? problems.map(({ option, value }) =>
				(value === undefined ? words.blockOptionUnknown(option) : words.blockOptionWrong(option, value)),
			)
			: [words.blockUnreadable];
	}

	override onload(): void {
		this.containerEl.addClass("kith-block");
		drawWhileSeen(this, this.containerEl, (callback) => this.#ports.screens.subscribe(callback), () => { this.#draw(); });
	}

	/** Draws only when there is something new to see. */
	#draw(): void {
		const { words, notes, points, screens, settings, clock, others: { actions } } = this.#ports;
		const isReady = screens.isListed();
		const shown = isReady ? this.#shown(clock.today()) : undefined;
		const unknown = isReady ? this.#unknownNames() : [];
		this.containerEl.toggleClass("is-compact", settings.current.compactRows);
		const signature = JSON.stringify([isReady, unknown, shown?.data]);
		if (signature === this.#drawn) return;
		this.#drawn = signature;
		this.containerEl.empty();
		this.#drawProblems();
		for (const name of unknown) this.#sentence(() => words.veil.quote(name, words.discreet.problem), true);
		if (shown && shown.count > 0) this.#drawTitle(shown.count);
		else if (unknown.length === 0) this.#sentence(isReady ? this.#nobody() : words.reconnect.loading);
		shown?.draw(this.containerEl, { words, notes, points, actions, hoverParent: this });
	}

	#shown(today: CivilDate): BlockShown | undefined {
		const shown = this.#show?.shown(this.#options, today);
		if (!shown || "draw" in shown) return shown;
		const among = this.#ports.list.block(this.#options, today, new Set(shown.map(({ path }) => path)));
		return entriesShown(this.#ports, among, this.#options.talkingPoints, today);
	}

	/** A sentence on each name in the options that is unknown, where there is anybody. */
	#unknownNames(): readonly VaultWords[] {
		const { list } = this.#ports;
		return list.size() > 0 ? list.unknownNames(this.#options) : [];
	}

	#drawTitle(count: number): void {
		const titleEl = this.containerEl.createDiv("kith-block-title");
		titleEl.createSpan({ text: this.#show?.title ?? "" });
		titleEl.createSpan({ text: String(count) });
	}

	#drawProblems(): void {
		const { veil, discreet } = this.#ports.words;
		for (const problem of this.#problems) this.#sentence(() => veil.quote(problem, discreet.problem), true);
		if (!this.#isReadable || this.#problems.length === 0) return;
		const { words: { reconnect }, others: { blockShows } } = this.#ports;
		this.#sentence(reconnect.blockOptions(blockShows.map(({ id }) => id)));
	}

	#nobody(): string {
		return this.#ports.list.size() === 0 ? this.#ports.words.reconnect.nobodyYet : this.#show?.none ?? "";
	}

	#sentence(text: Drawn, isProblem = false): void {
		drawText(this.containerEl.createDiv(isProblem ? "kith-block-sentence mod-problem" : "kith-block-sentence"), text);
	}
}

/** Undefined where the text is no YAML. */
function parse(source: string): { readonly value: unknown } | undefined {
	try {
		return { value: parseYaml(source) };
	} catch {
		return undefined;
	}
}
