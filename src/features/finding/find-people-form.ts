import type { App } from "obsidian";
import { addSaid, countPicked, type PickedPeople, signName } from "../../actions/find-people";
import type { SeenSign } from "../../people/reading/unread-signs";
import type { Words } from "../../words/words";
import { textButton } from "../../obsidian/ui/text-button";
import { drawInput, FormModal } from "../../obsidian/ui/form-modal";
import type { Drawn } from "../../veil/drawn";
import { FoundList, type FoundListPorts } from "./draw-found";

/** What the dialog needs. */
export interface FindPeoplePorts extends FoundListPorts {
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

/** Find people: places and names to tick, each with a circle; and what their notes say that is not read yet. */
export function openFindPeople(app: App, ports: FindPeoplePorts): void {
	const { words, save } = ports;
	const text = words.screens.firstRun;
	const form: FormModal = new FormModal({ app, words }, text.findTitle, () => save({ ...list.picked, folder: folderEl.value.trim() }));
	form.modalEl.addClass("kith-find-modal");
	const list = new FoundList(ports);
	if (list.isNothing && !ports.isFirst) form.drawField(undefined, text.findNoMore);
	const { seen } = ports.signs;
	const draw = (signsEl: HTMLElement, signs: readonly SeenSign[]): void => {
		if (signs.length > 0) drawSigns(signsEl, signs, { words, read: (taken, undone) => {
			// Other names come to light where more notes are read, and go where they are not.
			const again = (): void => { list.drawAgain(); };
			return ports.read(taken, () => { undone(); again(); }).then(again);
		} });
		else if (list.isNothing && ports.isFirst) signsEl.setText(text.findNothing);
	};
	if (seen) draw(form.drawField(), seen);
	const listEl = form.formEl.createDiv("kith-found-list");
	const folderFieldEl = form.drawField(text.newNotesIn);
	const folderEl = drawInput(folderFieldEl, "folder");
	folderEl.value = ports.folder;
	const lastEl = form.drawField();
	const saveEl = form.end(words.logging.cancel, "");
	const sureEl = textButton(form.formEl, "", "kith-tick-sure", () => { list.tickSure(); });
	saveEl.parentElement?.prepend(sureEl);
	const count = (): void => {
		saveEl.setText(addSaid(countPicked(list.picked), words));
		sureEl.setText(text.tickSure(list.sure));
		sureEl.toggle(list.sure > 0);
		form.errorEl.empty();
	};
	listEl.addEventListener("change", count);
	list.draw(listEl, () => {
		folderFieldEl.toggle(list.makesNotes);
		saveEl.disabled = list.isEmpty;
		count();
	});
	form.open();
	if (!seen) void ports.signs.look().then((signs) => { draw(lastEl, signs); });
}

/** What notes of people say and is not read: each is read at one press, or all at one, and at no guess before. */
function drawSigns(signsEl: HTMLElement, signs: readonly SeenSign[], { words, read }: Pick<FindPeoplePorts, "words" | "read">): void {
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
	return sign.kind === "day" || sign.kind === "plain" ? dailyNotes : propertyNames[sign.meaning];
}
