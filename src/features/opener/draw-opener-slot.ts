import type { CivilDate } from "../../calendar/civil-date";
import { saidToYou } from "../../talking-points/said-to-you";
import { keyOf, type TalkingPoint } from "../../talking-points/talking-point";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { labelled } from "../../obsidian/ui/labelled";
import type { Invitation } from "../../opener/invitation";
import type { DraftSlot } from "../../opener/draft-slot";
import type { OpenerDraft } from "../../opener/opener-draft";
import type { LatelyLine } from "../../opener/opener-request";
import { gap, sourceLink, sourceName, type SourceLinkTools } from "../../obsidian/ui/source-link";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import { shortened } from "../../talking-points/shortened";
import type { Drawn } from "../../veil/drawn";
import { fillIn, underVeil } from "../../obsidian/ui/fill-in";
import { pointVeiled } from "../../reconnect/point-veiled";

/** What a slot of an opener works on. */
export interface SlotTools extends SourceLinkTools {
	readonly draft: OpenerDraft;
	/** An invitation in my own words, with the note that it cites; or that one is to be written. */
	readonly inviting?: { readonly said: Invitation | undefined };
	/** What their notes told of last. */
	readonly lately: readonly LatelyLine[];
	/** Called when the message says something else. */
	changed(): void;
}

/** A slot on screen. */
export interface SlotField {
	/** Shows the slot as it now stands. */
	show(slot: DraftSlot): void;
	focus(): void;
}

/**
 * Draws a slot: what could fill it, where that comes from, and the sentence to edit; one press turns a note's "he" into "you". Where
 * nothing could fill it, it asks, below what their notes told of last.
 */
export function drawOpenerSlot(parentEl: HTMLElement, slot: DraftSlot, tools: SlotTools, today: CivilDate): SlotField {
	const { opener, screens, logging, talkingPoints, groups, veil, discreet } = tools.words;
	const inviting = slot.name === "honest" ? tools.inviting : undefined;
	const lately = slot.name === "theirs" && slot.choices.length === 0 ? tools.lately : [];
	const asked = inviting && !inviting.said ? groups.inviteAsk : lately.length > 0 ? opener.askOfLately : opener.ask[slot.name];
	const label = opener.slots[slot.name];
	const fieldEl = parentEl.createDiv({ cls: "kith-field kith-slot", attr: { "data-slot": slot.name } });
	fieldEl.createEl("label", { cls: "kith-field-label", text: label });
	const choices = slot.choices.map((point) => ({
		id: () => veil.mark(keyOf(point)), label: () => veil.quote(talkingPoints.text(point, today), pointVeiled(point.kind, discreet)),
	}));
	const selectEl = choices.length > 0
		? drawSelect(fieldEl, "kith-choice", { "aria-label": logging.colon(screens.opener.choose, label) }, [
			...choices,
			{ id: "", label: screens.opener.leaveOut },
		])
		: undefined;
	selectEl?.addEventListener("change", () => {
		tools.draft.choose(slot.name, slot.choices.find((point) => keyOf(point) === veil.keyOf(selectEl.value)));
		tools.changed();
	});
	const write = (text: string): void => {
		tools.draft.writeSlot(slot.name, text);
		tools.changed();
	};
	if (lately.length > 0) drawLately(fieldEl, lately, tools, today);
	const headEl = fieldEl.createDiv("kith-opener-head");
	const sourceEl = headEl.createDiv("kith-slot-source");
	const textEl = labelled(
		fieldEl.createEl("textarea", { placeholder: asked, attr: { rows: selectEl ? "2" : "1", dir: "auto" } }),
		slot.name,
	);
	underVeil(textEl, tools.words);
	textEl.addEventListener("input", () => { write(textEl.value); });
	const youEl = textButton(headEl, screens.opener.sayYou, "kith-say-you", () => {
		write(saidToYou(textEl.value));
		textEl.focus();
	});
	const show = ({ chosen, text }: DraftSlot): void => {
		if (selectEl) selectEl.value = chosen ? veil.mark(keyOf(chosen)) : "";
		if (textEl.value !== text) fillIn(textEl, text, tools.words);
		youEl.toggle(saidToYou(text) !== text);
		sourceEl.empty();
		const source = text === inviting?.said?.text ? inviting.said.source : chosen?.source;
		if (source) sourceLink(sourceEl, placeOf(source, tools), source, tools);
	};
	show(slot);
	return { show, focus: () => { textEl.focus(); } };
}

function drawLately(fieldEl: HTMLElement, lately: readonly LatelyLine[], tools: SlotTools, today: CivilDate): void {
	const { veil, when: dates } = tools.words;
	fieldEl.createDiv({ cls: "kith-field-hint", text: tools.words.screens.opener.lately });
	const listEl = fieldEl.createEl("ul", "kith-lately");
	for (const { text, when, source } of lately) {
		const lineEl = listEl.createEl("li");
		lineEl.createSpan({ cls: "kith-part-label", text: dates.interval(when, today) });
		lineEl.appendText(gap);
		vaultText(lineEl, () => veil.quote(shortened(text, longestLately)));
		lineEl.appendText(gap);
		sourceLink(lineEl, placeOf(source, tools), source, tools);
	}
}

const longestLately = 160;

function placeOf(source: NonNullable<TalkingPoint["source"]>, { words: { veil, discreet, screens } }: SourceLinkTools): Drawn {
	return () => {
		const name = veil.quote(sourceName(source), discreet.note);
		return source.line === null ? name : screens.opener.place(name, source.line + 1);
	};
}
