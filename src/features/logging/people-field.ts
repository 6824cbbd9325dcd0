import type { CapturedGroup } from "../../capture/capture";
import type { Words } from "../../words/words";
import { iconButton } from "../../obsidian/ui/icon-button";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import { drawInput, type FormModal } from "../../obsidian/ui/form-modal";
import { ChosenPeople } from "../../writes/chosen-people";
import { PersonSuggest } from "../../obsidian/ui/person-suggest";
import type { Offered } from "../../people/names/offered";
import { drawAttr } from "../../obsidian/ui/drawn";
import { asSeen, type Drawn } from "../../veil/drawn";
import type { VaultWords } from "../../notes/vault-words";

/** With whom: those chosen so far, each a chip, or one group; and a line to name more. */
export interface PeopleField {
	readonly inputEl: HTMLInputElement;
	/** Where a name without a note is offered one. */
	readonly offerEl: HTMLElement;
	readonly chosen: Readonly<Pick<ChosenPeople, "known" | "fresh" | "group">>;
	/** Takes the name that is typed, where one is; returns why not where it cannot. */
	take(): Drawn | undefined;
}

/** Who, and which groups, there are to choose from. */
interface PeopleSource {
	readonly search: (query: string) => readonly Offered[];
	readonly groupAt: (path: string) => CapturedGroup | undefined;
}

/** What follows from what is done in the field. */
interface PeopleHooks {
	/** A new name was taken, and there is no more to do here. */
	readonly onward: () => void;
	/** Others are chosen than before. */
	readonly changed: () => void;
}

/** Draws the field. */
export function drawPeopleField(
	form: FormModal,
	allWords: Words,
	{ search, groupAt }: PeopleSource,
	people: readonly Offered[],
	{ onward, changed }: PeopleHooks,
): PeopleField {
	const { logging: words, veil } = allWords;
	const chosen = new ChosenPeople(people, groupAt);
	const chipsEl = form.drawField(words.people).createDiv("kith-chips");
	const inputEl = drawInput(chipsEl, "people", words.peoplePlaceholder);
	const offerEl = form.contentEl.createDiv("kith-new-person");
	const clear = (): void => { for (const el of [form.errorEl, offerEl]) el.empty(); };
	const redraw = (): void => {
		draw();
		changed();
	};
	const draw = (): void => { drawChips({ chipsEl, inputEl }, chosen, allWords, search, redraw); };
	/** A name has become a chip. */
	const taken = (): void => {
		inputEl.value = "";
		clear();
		redraw();
	};
	const choose = (one: Offered): void => {
		chosen.choose(one);
		taken();
	};
	/** A name without a note is logged only after this press, and its note is made with the log, not before. */
	const offerNote = (name: string): Drawn => {
		const buttonEl = textButton(offerEl, () => words.captureCreate(veil.who(name)), "", () => {
			chosen.add(name);
			taken();
			onward();
		});
		drawAttr(buttonEl, "data-new-person", () => veil.mark(name));
		return () => words.noSuchPerson(veil.who(name));
	};
	const unchosen = (query: string): readonly Offered[] => search(query).filter(({ path }) => !chosen.known.has(path));
	new PersonSuggest({ app: form.app, words: allWords }, inputEl, unchosen, choose);
	onBackspace(inputEl, () => {
		chosen.removeLast();
		redraw();
	});
	inputEl.addEventListener("input", clear);
	draw();
	return {
		inputEl, offerEl, chosen,
		take: () => {
			clear();
			const typed = inputEl.value.trim();
			// Typed in full and not chosen from the list, it counts as chosen where it is one person's name.
			const matches = typed === "" ? [] : search(typed).filter(({ name, aliases }) => name === typed || aliases.includes(typed));
			if (matches.length > 1) return () => words.severalPeople(veil.who(typed));
			matches.forEach(choose);
			return typed === "" || matches.length > 0 ? undefined : offerNote(typed);
		},
	};
}

/** Draws a chip for each of those chosen, before the line to type in; `removed` follows when one is taken out. */
function drawChips(
	{ chipsEl, inputEl }: { readonly chipsEl: HTMLElement; readonly inputEl: HTMLElement },
	{ known, fresh }: ChosenPeople,
	{ logging: words, veil }: Words,
	search: (query: string) => readonly Offered[],
	removed: () => void,
): void {
	const drawChip = (name: VaultWords, place: VaultWords, remove: () => void): HTMLElement => {
		const who = (): string => veil.who(name);
		const chipEl = chipIn(chipsEl, [who, () => veil.quote(place, "")], () => words.removePerson(who()), () => {
			remove();
			removed();
			inputEl.focus();
		});
		return chipsEl.insertBefore(chipEl, inputEl);
	};
	for (const chipEl of Array.from(chipsEl.querySelectorAll(".kith-chip"))) chipEl.remove();
	for (const [path, name] of known) {
		const isNamesake = search(name).some((other) => other.name === name && other.path !== path);
		drawChip(name, isNamesake ? folderOf(path) : "", () => { known.delete(path); });
	}
	for (const name of fresh) {
		const chipEl = drawChip(name, "", () => { fresh.delete(name); });
		chipEl.addClass("mod-new");
		drawAttr(chipEl, "title", () => words.captureCreate(veil.who(name)));
	}
}

/** Calls back when Backspace is pressed in a field that is empty. */
function onBackspace(inputEl: HTMLInputElement, callback: () => void): void {
	inputEl.addEventListener("keydown", ({ key, isComposing }) => {
		if (key === "Backspace" && !isComposing && inputEl.value === "") callback();
	});
}

/** The folder of a note, which tells two people of one name apart; the path itself at the top of the vault. */
function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf("/"))) || path;
}

/** Draws a name, and where its note is where that must be told, with a cross that takes it out again. */
function chipIn(chipsEl: HTMLElement, [name, place]: readonly [Drawn, Drawn], label: Drawn, remove: () => void): HTMLElement {
	const chipEl = chipsEl.createDiv("kith-chip");
	vaultText(chipEl, name);
	if (asSeen(place) !== "") vaultText(chipEl, place, "kith-aside");
	iconButton(chipEl, { icon: "x", label, cls: "kith-chip-remove" }, remove);
	return chipEl;
}
