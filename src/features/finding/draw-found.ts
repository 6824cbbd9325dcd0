import type { Choice } from "../../actions/cadence-choices";
import { countPicked, isSure, type PickedPeople, sureOf } from "../../actions/find-people";
import { keyOfName, type LikelyName } from "../../finding/likely-name";
import type { VaultWords } from "../../notes/vault-words";
import { drawCircleSelect } from "../../obsidian/ui/draw-circle-select";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import { keyOfPlace, type PeoplePlace } from "../../people/reading/people-places";
import type { Drawn } from "../../veil/drawn";
import type { Words } from "../../words/words";
import { PlaceNotes } from "./draw-place-notes";

/** What was found, under the settings as they are. */
export interface FoundPeople {
	readonly places: readonly PeoplePlace[];
	readonly names: readonly LikelyName[];
	/** Those of whom less speaks: folded. */
	readonly rarer: readonly LikelyName[];
}

/** What drawing it needs. */
export interface FoundListPorts {
	readonly words: Words;
	readonly circles: readonly Choice[];
	readonly found: () => FoundPeople;
	readonly labelOf: (place: PeoplePlace) => VaultWords;
}

/** How many of a place are named. */
const named = 3;

/** A line to tick. */
interface Pick {
	/** By which it is known again when the list is drawn again. */
	readonly key: string;
	readonly text: Drawn;
	readonly aside: Drawn;
}

/** Places and names to tick, each with a circle. Drawn again, it keeps what was ticked. */
export class FoundList {
	/** Keys of what is ticked, with the circle chosen. */
	readonly #ticked = new Map<string, string>();
	readonly #notes: PlaceNotes;
	readonly #ports: FoundListPorts;
	/** Boxes of what looks sure. */
	#sureEls: HTMLInputElement[] = [];
	#found: FoundPeople;
	#draw: () => void = () => undefined;

	constructor(ports: FoundListPorts) {
		this.#ports = ports;
		this.#notes = new PlaceNotes(ports.words);
		this.#found = ports.found();
	}

	/** Whether there is nothing but what little speaks for. */
	get isNothing(): boolean {
		return this.#found.places.length + this.#found.names.length === 0;
	}

	get isEmpty(): boolean {
		return this.isNothing && this.#found.rarer.length === 0;
	}

	/** Whether there are names without a note. */
	get makesNotes(): boolean {
		return this.#names.some(({ path }) => path === null);
	}

	/** How many look sure, unless all of them are ticked. */
	get sure(): number {
		return this.#sureEls.every(({ checked }) => checked) ? 0 : countPicked(sureOf(this.#found));
	}

	tickSure(): void {
		tick(this.#sureEls);
	}

	get picked(): Omit<PickedPeople, "folder"> {
		const ticked = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<Value, string> =>
			new Map(values.flatMap((value) => {
				const circle = this.#ticked.get(keyOf(value));
				return circle === undefined ? [] : [[value, circle] as const];
			}));
		return {
			places: ticked(this.#found.places, keyOfPlace),
			names: ticked(this.#names, keyOfName),
			left: this.#notes.left,
		};
	}

	/** Draws it; `drawn` is called then, and whenever it was drawn again. */
	draw(parentEl: HTMLElement, drawn: () => void): void {
		this.#draw = () => {
			const isOpen = parentEl.querySelector<HTMLDetailsElement>(".kith-rarer")?.open === true;
			parentEl.empty();
			this.#sureEls = [];
			this.#drawPlaces(parentEl);
			this.#drawNames(parentEl);
			if (this.#found.rarer.length > 0) this.#drawRarer(parentEl.createDiv("kith-field"), isOpen);
			drawn();
		};
		this.#draw();
	}

	/** Draws what is found now, where that is something else. */
	drawAgain(): void {
		const found = this.#ports.found();
		if (JSON.stringify(found) === JSON.stringify(this.#found)) return;
		this.#found = found;
		this.#draw();
	}

	get #names(): readonly LikelyName[] {
		return [...this.#found.names, ...this.#found.rarer];
	}

	#drawPlaces(parentEl: HTMLElement): void {
		const { labelOf, words: { veil, screens: { firstRun: text } } } = this.#ports;
		if (this.#found.places.length === 0) return;
		const groupEl = drawGroup(parentEl, text.placesTitle, text.placesHint);
		const boxes = this.#found.places.map((place) => {
			const { paths } = place;
			const boxEl = this.#drawPick(groupEl, {
				key: keyOfPlace(place), text: () => veil.quote(labelOf(place)),
				aside: () => veil.people(paths.length, text.among(paths.slice(0, named).map(nameOf), paths.length)),
			});
			this.#notes.draw(boxEl.closest<HTMLElement>(".kith-pick") ?? groupEl, paths);
			return boxEl;
		});
		this.#sureEls.push(...boxes);
		this.#drawTickAll(groupEl, boxes);
	}

	#drawNames(parentEl: HTMLElement): void {
		const { firstRun: text } = this.#ports.words.screens;
		if (this.#found.names.length === 0) return;
		const groupEl = drawGroup(parentEl, text.namesTitle, text.linkedHint);
		this.#drawTickAll(groupEl, this.#found.names.map((one) => {
			const boxEl = this.#drawName(groupEl, one);
			if (isSure(one)) this.#sureEls.push(boxEl);
			return boxEl;
		}));
	}

	/** Names of whom little speaks, folded; whoever ticks all of them sees them. */
	#drawRarer(fieldEl: HTMLElement, isOpen: boolean): void {
		const { rarer } = this.#found;
		const foldEl = fieldEl.createEl("details", "kith-pick-notes kith-rarer");
		foldEl.open = isOpen;
		foldEl.createEl("summary", { text: this.#ports.words.screens.firstRun.rarer(rarer.length) });
		this.#drawTickAll(fieldEl, rarer.map((one) => this.#drawName(foldEl, one)), () => { foldEl.open = true; });
	}

	#drawName(parentEl: HTMLElement, one: LikelyName): HTMLInputElement {
		const { veil, screens: { firstRun: text } } = this.#ports.words;
		const aside = isSure(one) ? text.looksLike : text.linkedIn(one.count);
		return this.#drawPick(parentEl, { key: keyOfName(one), text: () => veil.who(one.name), aside });
	}

	/** Ticks a whole group at one press. */
	#drawTickAll(groupEl: HTMLElement, boxes: readonly HTMLInputElement[], pressed?: () => void): void {
		if (boxes.length < 2) return;
		textButton(groupEl, this.#ports.words.screens.firstRun.tickAll(boxes.length), "kith-tick-all", () => {
			tick(boxes);
			pressed?.();
		});
	}

	/** A line to tick, which then offers a circle. */
	#drawPick(groupEl: HTMLElement, { key, text, aside }: Pick): HTMLInputElement {
		const { words, circles } = this.#ports;
		const rowEl = groupEl.createDiv("kith-pick");
		const labelEl = rowEl.createEl("label", { cls: "kith-choice-label" });
		const boxEl = labelEl.createEl("input", { type: "checkbox" });
		const saidEl = labelEl.createSpan("kith-pick-text");
		vaultText(saidEl, text);
		vaultText(saidEl, aside, "kith-aside");
		const circleEl = drawCircleSelect(rowEl, text, circles, words);
		const circle = this.#ticked.get(key);
		boxEl.checked = circle !== undefined;
		circleEl.value = circle ?? "";
		circleEl.toggle(boxEl.checked);
		boxEl.addEventListener("change", () => {
			circleEl.toggle(boxEl.checked);
			if (boxEl.checked) this.#ticked.set(key, circleEl.value);
			else this.#ticked.delete(key);
		});
		circleEl.addEventListener("change", () => { this.#ticked.set(key, circleEl.value); });
		return boxEl;
	}
}

function tick(boxes: readonly HTMLInputElement[]): void {
	for (const boxEl of boxes) if (!boxEl.checked) boxEl.click();
}

function nameOf(path: string): VaultWords {
	return path.slice(path.lastIndexOf("/") + 1, -3);
}

function drawGroup(parentEl: HTMLElement, title: string, hint: string): HTMLElement {
	const fieldEl = parentEl.createDiv("kith-field");
	fieldEl.createDiv({ cls: "kith-field-label", text: title, attr: { role: "heading", "aria-level": "3" } });
	fieldEl.createDiv({ cls: "kith-field-hint", text: hint });
	return fieldEl;
}
