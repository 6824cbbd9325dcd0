import type { App } from "obsidian";
import { type PickedPeople, signName } from "../../actions/find-people";
import type { PeoplePlace } from "../../people/reading/people-places";
import type { SeenSign } from "../../people/reading/unread-signs";
import type { Words } from "../../words/words";
import { drawSelect } from "../../obsidian/ui/draw-select";
import type { Choice } from "../../actions/cadence-choices";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import { PlaceNotes } from "./draw-place-notes";
import { drawInput, FormModal } from "../../obsidian/ui/form-modal";
import type { LikelyName } from "../../finding/people-finder";
import { type Drawn, asSeen } from "../../veil/drawn";
import type { VaultWords } from "../../notes/vault-words";

/** What the dialog needs. */
export interface FindPeoplePorts {
	readonly words: Words;
	readonly circles: readonly Choice[];
	readonly places: readonly { readonly place: PeoplePlace; readonly label: VaultWords }[];
	readonly names: readonly LikelyName[];
	/** Those of whom less speaks: shown when they are asked for. */
	readonly rarer: readonly LikelyName[];
	/** Whether nobody is known yet. */
	readonly isFirst: boolean;
	readonly folder: string;
	/** What was seen already of what is not read stands first; what is looked for only now comes last, lest it move what is pressed. */
	readonly signs: { readonly seen: readonly SeenSign[] | undefined; look(): Promise<readonly SeenSign[]> };
	/** Reads signs from now on; `undone` is called where that was taken back. */
	readonly read: (signs: readonly SeenSign[], undone: () => void) => Promise<void>;
	/** Uses the places and makes or marks the notes, as one; nothing is written before the button. */
	readonly save: (picked: PickedPeople) => Promise<Drawn | undefined>;
}

/** How many of a place are named. */
const named = 3;

/** Find people: places and names to tick, each with a circle; and what their notes say that is not read yet. */
export function openFindPeople(app: App, ports: FindPeoplePorts): void {
	const { words, places, names, rarer, save } = ports;
	const { veil } = words;
	const text = words.screens.firstRun;
	const picked = { places: new Map<PeoplePlace, string>(), names: new Map<LikelyName, string>() };
	const notes = new PlaceNotes(words);
	const form: FormModal = new FormModal({ app, words }, text.findTitle, () =>
		save({ ...picked, kept: notes.kept, folder: folderEl?.value.trim() ?? "" }),
	);
	form.modalEl.addClass("kith-find-modal");
	const isNothing = places.length + names.length === 0;
	if (isNothing && !ports.isFirst) form.drawField(undefined, text.findNoMore);
	const { seen } = ports.signs;
	const draw = (signsEl: HTMLElement, signs: readonly SeenSign[]): void => {
		if (signs.length > 0) drawSigns(signsEl, signs, ports);
		else if (isNothing && ports.isFirst) signsEl.setText(text.findNothing);
	};
	if (seen) draw(form.drawField(), seen);
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
		drawTickAll(groupEl, names.map((one) => drawName(groupEl, one, picked.names, ports)), words);
	}
	if (rarer.length > 0) drawRarer(form.drawField(), picked.names, ports);
	const folderEl: HTMLInputElement | undefined = [...names, ...rarer].some(({ path }) => path === null)
		? drawInput(form.drawField(text.newNotesIn), "folder")
		: undefined;
	if (folderEl) folderEl.value = ports.folder;
	const lastEl = form.drawField();
	const saveEl = form.end(words.logging.cancel, words.logging.add);
	saveEl.disabled = isNothing && rarer.length === 0;
	form.open();
	if (!seen) void ports.signs.look().then((signs) => { draw(lastEl, signs); });
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

/** Ticks a whole group at one press. */
function drawTickAll(groupEl: HTMLElement, boxes: readonly HTMLInputElement[], { screens: { firstRun: text } }: Words): void {
	if (boxes.length > 1) {
		textButton(groupEl, text.tickAll(boxes.length), "kith-tick-all", () => {
			for (const boxEl of boxes.filter(({ checked }) => !checked)) boxEl.click();
		});
	}
}

function drawName(parentEl: HTMLElement, one: LikelyName, picked: Map<LikelyName, string>, ports: FindPeoplePorts): HTMLInputElement {
	const { veil, screens: { firstRun: text } } = ports.words;
	const aside = one.count > 0 ? text.linkedIn(one.count) : text.looksLike;
	return drawPick(parentEl, { text: () => veil.who(one.name), aside }, picked, one, ports);
}

/** Names of whom little speaks, folded. */
function drawRarer(fieldEl: HTMLElement, picked: Map<LikelyName, string>, ports: FindPeoplePorts): void {
	const foldEl = fieldEl.createEl("details", "kith-pick-notes");
	foldEl.createEl("summary", { text: ports.words.screens.firstRun.rarer(ports.rarer.length) });
	for (const one of ports.rarer) drawName(foldEl, one, picked, ports);
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

/** What notes of people say and is not read: each is read at one press, or all at one, and at no guess before. */
function drawSigns(signsEl: HTMLElement, signs: readonly SeenSign[], { words, read }: FindPeoplePorts): void {
	const { firstRun: text } = words.screens;
	signsEl.addClass("kith-signs");
	signsEl.createDiv({ cls: "kith-field-label", text: text.alsoSaw, attr: { role: "heading", "aria-level": "3" } });
	signsEl.createDiv({ cls: "kith-field-hint", text: text.alsoSawHint });
	const unread = new Set(signs);
	const show = new Map<SeenSign, () => void>();
	/** Until it is known that they are read, they are taken for read: a second press adds nothing. */
	const take = (taken: readonly SeenSign[]): void => {
		const mark = (isRead: boolean): void => {
			for (const sign of taken) {
				if (isRead) unread.delete(sign);
				else unread.add(sign);
				show.get(sign)?.();
			}
			if (allEl) allEl.disabled = unread.size === 0;
		};
		mark(true);
		void read(taken, () => { mark(false); });
	};
	const allEl = signs.length > 1
		? textButton(signsEl, text.readAll(signs.length), "kith-tick-all", () => { take([...unread]); })
		: undefined;
	for (const sign of signs) {
		const rowEl = signsEl.createDiv("kith-pick");
		const saidEl = rowEl.createSpan("kith-pick-text");
		const written = (sign.kind === "heading" ? "## " : "") + signName(sign, words);
		saidEl.createSpan({ cls: "kith-sign", text: written, attr: { dir: "auto" } });
		saidEl.createSpan({
			cls: "kith-aside",
			text: text.asProperty(meaningOf(sign, words), sign.count),
		});
		const buttonEl = textButton(rowEl, text.read, "", () => { take([sign]); });
		show.set(sign, () => {
			buttonEl.disabled = !unread.has(sign);
			buttonEl.setText(unread.has(sign) ? text.read : text.isRead);
		});
		buttonEl.setAttribute("aria-label", words.logging.colon(text.read, written));
	}
}

function meaningOf(sign: SeenSign, { logging, settings: { interactionHeading, dailyNotes, propertyNames } }: Words): string {
	if (sign.kind === "heading") return interactionHeading;
	if (sign.kind === "loose") return logging.heading;
	return sign.kind === "day" ? dailyNotes : propertyNames[sign.meaning];
}
