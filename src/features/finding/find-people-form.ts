import type { App } from "obsidian";
import type { PeoplePlace } from "../../people/reading/people-places";
import type { SeenSign } from "../../people/reading/unread-signs";
import type { Words } from "../../words/words";
import { type Choice, drawSelect } from "../../obsidian/ui/draw-select";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import { PlaceNotes } from "./draw-place-notes";
import { drawInput, FormModal } from "../../obsidian/ui/form-modal";
import type { LikelyName } from "../../finding/people-finder";
import { type Drawn, asSeen } from "../../obsidian/ui/drawn";
import type { VaultWords } from "../../notes/vault-words";

/** What was ticked, each with the id of a circle or "" for none. */
export interface PickedPeople {
	readonly places: ReadonlyMap<PeoplePlace, string>;
	readonly names: ReadonlyMap<LikelyName, string>;
	/** Paths of the notes in places that are taken with them. */
	readonly kept: ReadonlySet<string>;
	/** Where notes that are to be made go. */
	readonly folder: string;
}

/** What the dialog needs. */
export interface FindPeoplePorts {
	readonly words: Words;
	readonly circles: readonly Choice[];
	readonly places: readonly { readonly place: PeoplePlace; readonly label: VaultWords }[];
	readonly names: readonly LikelyName[];
	readonly folder: string;
	readonly signs: () => Promise<readonly SeenSign[]>;
	/** Reads a sign from now on; `undone` is called where that was taken back. */
	readonly read: (sign: SeenSign, undone: () => void) => Promise<void>;
	/** Uses the places and makes or marks the notes, as one; nothing is written before the button. */
	readonly save: (picked: PickedPeople) => Promise<Drawn | undefined>;
}

/** How many of a place are named. */
const named = 3;

/** Find people: places and names to tick, each with a circle; and what their notes say that is not read yet. */
export function openFindPeople(app: App, ports: FindPeoplePorts): void {
	const { words, places, names, save } = ports;
	const { veil } = words;
	const text = words.screens.firstRun;
	const picked = { places: new Map<PeoplePlace, string>(), names: new Map<LikelyName, string>() };
	const notes = new PlaceNotes(words);
	const form: FormModal = new FormModal({ app, words }, text.findTitle, () =>
		save({ ...picked, kept: notes.kept, folder: folderEl?.value.trim() ?? "" }),
	);
	form.modalEl.addClass("kith-find-modal");
	if (places.length + names.length === 0) form.drawField(undefined, text.findNothing);
	if (places.length > 0) {
		const groupEl = drawGroup(form, text.placesTitle, text.placesHint);
		const boxes = places.map(({ place, label }) => {
			const boxEl = drawPick(
				groupEl,
				{
					text: () => veil.quote(label),
					aside: () => veil.people(place.paths.length, text.among(place.paths.slice(0, named).map(nameOf), place.paths.length)),
				},
				picked.places,
				place,
				ports,
			);
			notes.draw(boxEl.closest<HTMLElement>(".kith-pick") ?? groupEl, place.paths);
			return boxEl;
		});
		drawTickAll(groupEl, boxes, words);
	}
	if (names.length > 0) {
		const groupEl = drawGroup(form, text.namesTitle, text.linkedHint);
		const boxes = names.map((one) =>
			drawPick(
				groupEl,
				{ text: () => veil.who(one.name), aside: one.count > 0 ? text.linkedIn(one.count) : text.looksLike },
				picked.names,
				one,
				ports,
			),
		);
		drawTickAll(groupEl, boxes, words);
	}
	const folderEl: HTMLInputElement | undefined = names.some(({ path }) => path === null)
		? drawInput(form.drawField(text.newNotesIn), "folder")
		: undefined;
	if (folderEl) folderEl.value = ports.folder;
	const signsEl = form.formEl.createDiv();
	const saveEl = form.end(words.logging.cancel, words.logging.add);
	saveEl.disabled = places.length + names.length === 0;
	form.open();
	void ports.signs().then((signs) => { if (signs.length > 0) drawSigns(signsEl, signs, ports); });
}

function nameOf(path: string): VaultWords {
	return path.slice(path.lastIndexOf("/") + 1, -3);
}

function drawGroup(form: FormModal, title: string, hint: string): HTMLElement {
	const fieldEl = form.drawField(undefined, hint);
	fieldEl.createDiv({ cls: "kith-field-label", text: title, attr: { role: "heading", "aria-level": "3" } });
	fieldEl.prepend(fieldEl.lastElementChild ?? "");
	return fieldEl;
}

/** Ticks a whole group at one press, where it is more than a few. */
function drawTickAll(groupEl: HTMLElement, boxes: readonly HTMLInputElement[], { screens: { firstRun: text } }: Words): void {
	if (boxes.length > named) {
		textButton(groupEl, text.tickAll(boxes.length), "kith-tick-all", () => {
			for (const boxEl of boxes.filter(({ checked }) => !checked)) boxEl.click();
		});
	}
}

/** A line to tick, which then offers a circle. */
function drawPick<T>(
	groupEl: HTMLElement,
	{ text, aside }: { readonly text: Drawn; readonly aside: Drawn },
	picked: Map<T, string>,
	value: T,
	{ words, circles }: FindPeoplePorts,
): HTMLInputElement {
	const rowEl = groupEl.createDiv("kith-pick");
	const labelEl = rowEl.createEl("label", { cls: "kith-choice-label" });
	const boxEl = labelEl.createEl("input", { type: "checkbox" });
	const saidEl = labelEl.createSpan("kith-pick-text");
	vaultText(saidEl, text);
	vaultText(saidEl, aside, "kith-aside");
	const circleOf = (): string => words.logging.colon(words.logging.addCircle, asSeen(text));
	const circleEl = drawSelect(rowEl, "kith-pick-circle", { "aria-label": circleOf }, [
		{ id: "", label: words.reconnect.noCircle },
		...circles,
	]);
	circleEl.hide();
	boxEl.addEventListener("change", () => {
		circleEl.toggle(boxEl.checked);
		if (boxEl.checked) picked.set(value, circleEl.value);
		else picked.delete(value);
	});
	circleEl.addEventListener("change", () => { picked.set(value, circleEl.value); });
	return boxEl;
}

/** What notes of people say and is not read: each is read at one press, and at no guess before. */
function drawSigns(signsEl: HTMLElement, signs: readonly SeenSign[], { words, read }: FindPeoplePorts): void {
	const { screens: { firstRun: text }, settings: { propertyNames } } = words;
	signsEl.addClass("kith-field", "kith-signs");
	signsEl.createDiv({ cls: "kith-field-label", text: text.alsoSaw, attr: { role: "heading", "aria-level": "3" } });
	signsEl.createDiv({ cls: "kith-field-hint", text: text.alsoSawHint });
	for (const sign of signs) {
		const rowEl = signsEl.createDiv("kith-pick");
		const saidEl = rowEl.createSpan("kith-pick-text");
		const written = { property: sign.name, field: `${sign.name}::`, heading: `## ${sign.name}` }[sign.kind];
		saidEl.createSpan({ cls: "kith-sign", text: written, attr: { dir: "auto" } });
		saidEl.createSpan({
			cls: "kith-aside",
			text: sign.kind === "heading" ? text.asLog(sign.count) : text.asProperty(propertyNames[sign.meaning], sign.count),
		});
		const buttonEl = textButton(rowEl, text.read, "", () => {
			buttonEl.disabled = true;
			buttonEl.setText(text.isRead);
			void read(sign, () => {
				buttonEl.disabled = false;
				buttonEl.setText(text.read);
			});
		});
		buttonEl.setAttribute("aria-label", words.logging.colon(text.read, written));
	}
}
