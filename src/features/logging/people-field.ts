import type { Person } from "../../people/person/person";
import type { Words } from "../../words/words";
import { iconButton } from "../../obsidian/ui/icon-button";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import { drawInput, type FormModal } from "../../obsidian/ui/form-modal";
import { PersonSuggest } from "../../obsidian/ui/person-suggest";

/** With whom: those chosen so far, each a chip, and a line to name more. */
export interface PeopleField {
	readonly inputEl: HTMLInputElement;
	/** Where a name without a note is offered one. */
	readonly offerEl: HTMLElement;
	/** Names by path. */
	readonly chosen: ReadonlyMap<string, string>;
	/** Names that get a note of their own. */
	readonly newPeople: ReadonlySet<string>;
	/** Takes the name that is typed, where one is; returns why not where it cannot. */
	take(): string | undefined;
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
	words: Words["logging"],
	search: (query: string) => readonly Person[],
	people: readonly Person[],
	{ onward, changed }: PeopleHooks,
): PeopleField {
	const chosen = new Map(people.map(({ path, name }) => [path, name]));
	const newPeople = new Set<string>();
	const chipsEl = form.drawField(words.people).createDiv("kith-chips");
	const inputEl = drawInput(chipsEl, "people", words.peoplePlaceholder);
	const offerEl = form.contentEl.createDiv("kith-new-person");
	const clear = (): void => { for (const el of [form.errorEl, offerEl]) el.empty(); };
	const draw = (): void => {
		drawChips({ chipsEl, inputEl }, { chosen, newPeople }, words, search, () => {
			redraw();
			inputEl.focus();
		});
	};
	const redraw = (): void => {
		draw();
		changed();
	};
	/** A name has become a chip. */
	const taken = (): void => {
		inputEl.value = "";
		clear();
		redraw();
	};
	const choose = ({ path, name }: Person): void => {
		chosen.set(path, name);
		taken();
	};
	/** A name without a note is logged only after this press, and its note is made with the log, not before. */
	const offerNote = (name: string): string => {
		textButton(offerEl, words.captureCreate(name), "", () => {
			newPeople.add(name);
			taken();
			onward();
		}).dataset["newPerson"] = name;
		return words.noSuchPerson(name);
	};
	new PersonSuggest(form.app, inputEl, (query) => search(query).filter(({ path }) => !chosen.has(path)), choose);
	onBackspace(inputEl, () => {
		const last = [...chosen.keys(), ...newPeople].at(-1) ?? "";
		if (!newPeople.delete(last)) chosen.delete(last);
		redraw();
	});
	inputEl.addEventListener("input", clear);
	draw();
	return {
		inputEl, offerEl, chosen, newPeople,
		take: () => {
			clear();
			const typed = inputEl.value.trim();
			// Typed in full and not chosen from the list, it counts as chosen where it is one person's name.
			const matches = typed === "" ? [] : search(typed).filter(({ name, aliases }) => name === typed || aliases.includes(typed));
			if (matches.length > 1) return words.severalPeople(typed);
			matches.forEach(choose);
			return typed === "" || matches.length > 0 ? undefined : offerNote(typed);
		},
	};
}

/** Draws a chip for each of those chosen, before the line to type in; `removed` follows when one is taken out. */
function drawChips(
	{ chipsEl, inputEl }: { readonly chipsEl: HTMLElement; readonly inputEl: HTMLElement },
	{ chosen, newPeople }: { readonly chosen: Map<string, string>; readonly newPeople: Set<string> },
	words: Words["logging"],
	search: (query: string) => readonly Person[],
	removed: () => void,
): void {
	const drawChip = (name: string, place: string, remove: () => void): HTMLElement => {
		const chipEl = chipIn(chipsEl, [name, place], words.removePerson(name), () => {
			remove();
			removed();
		});
		return chipsEl.insertBefore(chipEl, inputEl);
	};
	for (const chipEl of Array.from(chipsEl.querySelectorAll(".kith-chip"))) chipEl.remove();
	for (const [path, name] of chosen) {
		const isNamesake = search(name).some((other) => other.name === name && other.path !== path);
		drawChip(name, isNamesake ? folderOf(path) : "", () => { chosen.delete(path); });
	}
	for (const name of newPeople) {
		const chipEl = drawChip(name, "", () => { newPeople.delete(name); });
		chipEl.addClass("mod-new");
		chipEl.title = words.captureCreate(name);
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
function chipIn(chipsEl: HTMLElement, [name, place]: readonly [string, string], label: string, remove: () => void): HTMLElement {
	const chipEl = chipsEl.createDiv("kith-chip");
	vaultText(chipEl, name);
	if (place !== "") vaultText(chipEl, place, "kith-aside");
	iconButton(chipEl, { icon: "x", label, cls: "kith-chip-remove" }, remove);
	return chipEl;
}
