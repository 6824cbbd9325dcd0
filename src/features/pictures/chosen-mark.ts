import { Platform } from "obsidian";
import { drawContent } from "../../obsidian/ui/drawn";
import { personLink } from "../../obsidian/ui/person-link";
import { type Direction, inDirection } from "../../pictures/in-direction";
import { type DrawnMarks, drawLines } from "./draw-marks";
import type { PictureTools } from "./draw-table";
import type { Mark, MarkLine, Picture } from "../../pictures/picture";

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
/** So many people are linked below the picture; the table has all of them. */
const mostLinks = 24;

/** What a picture needs to be walked through. */
export interface WalkPorts extends PictureTools {
	/** What holds the drawing. */
	readonly drawingEl: HTMLElement;
	/** Where it is said what is chosen, with links. */
	readonly saidEl: HTMLElement;
	/** The keyboard leaves the picture. */
	leave(): void;
}

/** The mark that is looked at: by the keyboard, a pointer or a finger. Ties of it stand out. */
export class ChosenMark {
	readonly #picture: Picture;
	readonly #drawn: DrawnMarks;
	readonly #ports: WalkPorts;
	/** By the number of a mark, the lines that end in it. */
	readonly #linesOf = new Map<number, MarkLine[]>();
	#chosen = -1;
	/** The one that Tab comes to. */
	#stop = 0;

	constructor(picture: Picture, drawn: DrawnMarks, ports: WalkPorts) {
		this.#picture = picture;
		this.#drawn = drawn;
		this.#ports = ports;
		for (const line of picture.lines) {
			for (const end of [line.from, line.to]) {
				const lines = this.#linesOf.get(end);
				if (lines) lines.push(line);
				else this.#linesOf.set(end, [line]);
			}
		}
		this.#listen(ports.drawingEl);
	}

	/** Goes to a mark with the keyboard. */
	focus(at: number): void {
		this.#drawn.markEls[at]?.focus();
	}

	/** Goes to somebody; returns whether they are in the picture. */
	focusPerson(path: string): boolean {
		const at = this.#picture.marks.findIndex(({ people }) => people.length === 1 && people[0]?.path === path);
		this.focus(at);
		return at >= 0;
	}

	/** Who or what is chosen, by which it is found again. */
	chosenPath(): string | undefined {
		return this.#picture.marks[this.#chosen]?.people[0]?.path;
	}

	/** By the element around the drawing: a drawing that listens would itself be a stop of Tab. */
	#listen(el: HTMLElement): void {
		// In a pop-out window elements are of that window's own classes.
		// In a pop-out window elements are of that window's own classes.
		const markAt = ({ target }: Event): number =>
			Number((target as Element | null)?.closest("[data-mark]")?.getAttribute("data-mark") ?? -1);
		el.addEventListener("focusin", (event) => { this.#choose(markAt(event)); });
		el.addEventListener("mouseover", (event) => {
			const at = markAt(event);
			if (at >= 0) this.#choose(at);
		});
		el.addEventListener("click", (event) => {
			const at = markAt(event);
			if (at < 0) return;
			// A finger sees first what it came to, and opens it below.
			if (Platform.isMobile) this.focus(at);
			else this.#open(at, event);
		});
		el.addEventListener("keydown", (event) => { this.#onKey(event, markAt(event)); });
	}

	#onKey(event: KeyboardEvent, at: number): void {
		if (at < 0 || event.altKey) return;
		const { marks } = this.#picture;
		const direction = directions[event.key];
		if (direction) this.focus(inDirection(marks, at, direction) ?? at);
		else if (event.key === "Home") this.focus(0);
		else if (event.key === "End") this.focus(marks.length - 1);
		else if (event.key === "Enter" || event.key === " ") this.#open(at, event);
		else if (event.key === "Escape") this.#ports.leave();
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	/** Opens the one person, or goes to the links of several. */
	#open(at: number, event: MouseEvent | KeyboardEvent): void {
		const [only, more] = this.#picture.marks[at]?.people ?? [];
		if (only && !more) this.#ports.notes.open(only.path, event);
		else {
			this.#choose(at);
			this.#ports.saidEl.querySelector<HTMLElement>("a")?.focus();
		}
	}

	#choose(at: number): void {
		const mark = this.#picture.marks[at];
		if (!mark || at === this.#chosen) return;
		const { markEls, svgEl } = this.#drawn;
		this.#show(this.#chosen, false);
		markEls[this.#stop]?.setAttribute("tabindex", "-1");
		markEls[at]?.setAttribute("tabindex", "0");
		this.#chosen = this.#stop = at;
		this.#show(at, true);
		svgEl.toggleClass("is-tied", this.#linesOf.has(at));
		drawContent(this.#ports.saidEl, () => { this.#say(mark); });
	}

	#show(at: number, isShown: boolean): void {
		this.#drawn.markEls[at]?.toggleClass("is-chosen", isShown);
		const lines = this.#linesOf.get(at) ?? [];
		for (const { from, to } of lines) this.#drawn.markEls[from === at ? to : from]?.toggleClass("is-lit", isShown);
		this.#drawn.litEl.empty();
		if (isShown) Array.from(drawLines(this.#drawn.litEl, this.#picture, lines));
	}

	#say({ about, people }: Mark): void {
		const { saidEl, words: { pictures: text } } = this.#ports;
		saidEl.empty();
		const isOne = people.length === 1;
		if (!isOne || this.#picture.kind === "year") saidEl.createSpan({ cls: "kith-picture-when", text: `${about} ` });
		for (const [at, link] of people.slice(0, mostLinks).entries()) {
			if (at > 0) saidEl.appendText(text.comma);
			personLink(saidEl, link, this.#ports);
		}
		const left = people.length - mostLinks;
		if (left > 0) saidEl.appendText(text.comma + text.more(left));
		if (isOne && this.#picture.kind !== "year") saidEl.createSpan({ cls: "kith-aside", text: ` ${about}` });
	}
}
