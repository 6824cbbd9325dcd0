import { Platform } from "obsidian";
import type { EntryText, ShownPoint } from "../../reconnect/entry-text";
import { untoldReasons } from "../../reconnect/untold-reasons";
import type { DrawTools } from "../../obsidian/feature";
import type { MenuOf, PersonAction } from "../../obsidian/person-action";
import { drawIcon } from "../../obsidian/ui/draw-icon";
import { hiddenIcon } from "../../obsidian/ui/hidden-icon";
import { iconButton } from "../../obsidian/ui/icon-button";
import { personLink } from "../../obsidian/ui/person-link";
import { reachButton } from "../../obsidian/ui/reach-button";
import { promiseCheck } from "../../obsidian/ui/promise-check";
import { saidText } from "../../obsidian/ui/said-text";
import { gap, placeOf, sourceLink, sourceName } from "../../obsidian/ui/source-link";
import type { Selection } from "../../reconnect/selection";
import { textLink } from "../../obsidian/ui/text-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import { drawAttr, drawText } from "../../obsidian/ui/drawn";
import { pointVeiled } from "../../reconnect/point-veiled";

/** What drawing a person needs besides the text. */
export interface DrawingTools extends DrawTools {
	/** Whom one has chosen, where the list can select. */
	readonly selection?: Selection | undefined;
}

/** What the menu of a row offers of the selection. */
export function selectItem(path: string, { selection, words: { reconnect } }: Pick<DrawingTools, "selection" | "words">): MenuOf["select"] {
	return selection && { title: selection.has(path) ? reconnect.unselect : reconnect.select, act: () => { selection.toggle(path); } };
}

const pointIcons: Readonly<Record<string, string>> = {
	"owed-reply": "reply", thread: "message-circle", "good-news": "party-popper", thanks: "heart", date: "cake",
	"share-note": "file-text", mention: "at-sign", "shared-past": "milestone", introduction: "users",
	"richer-channel": "phone", question: "help-circle",
};

/** So many ways to reach somebody stand in a row; all of them in its menu. */
const mostWays = 2;

/** Draws one person with reasons and talking points; used by the sidebar, the block and the view in bases alike. */
export function drawEntry(parentEl: HTMLElement, entry: EntryText, points: readonly ShownPoint[], tools: DrawingTools): void {
	const entryEl = parentEl.createDiv({ cls: "kith-entry", attr: { "data-state": entry.state } });
	drawAttr(entryEl, "data-path", () => tools.words.veil.mark(entry.path));
	const more = (): MenuOf => ({ select: selectItem(entry.path, tools), points });
	drawHead(entryEl, entry, more, tools);
	drawReasons(entryEl, untoldReasons(entry.reasons, points), tools);
	drawLast(entryEl, entry, tools);
	if (entry.giveFirst !== "") drawGiveFirst(entryEl, entry.giveFirst);
	if (points.length > 0) drawPoints(entryEl, entry.path, points, tools);
	drawProblems(entryEl, entry, tools);
	entryEl.addEventListener("contextmenu", (event) => {
		event.preventDefault();
		tools.actions.menu(tools.selection?.around(entry.path) ?? [entry.path], event, more());
	});
}

function drawHead(entryEl: HTMLElement, entry: EntryText, more: () => MenuOf, tools: DrawingTools): void {
	const { words, actions } = tools;
	const headEl = entryEl.createDiv("kith-entry-head");
	const whoEl = headEl.createDiv("kith-who");
	if (tools.selection?.has(entry.path) === true) {
		drawIcon(whoEl.createSpan({ cls: "kith-selected-mark", attr: { role: "img", "aria-label": words.reconnect.isSelected } }), "check");
	}
	const { apart } = entry;
	const who = (): string => words.veil.who(entry.name, entry.circle);
	personLink(whoEl, { path: entry.path, name: who }, tools);
	if (apart !== null) vaultText(whoEl, () => words.veil.quote(apart, ""), "kith-apart");
	const buttonsEl = headEl.createDiv("kith-buttons");
	const button = ({ id, title, icon }: PersonAction): void => {
		iconButton(buttonsEl, { icon, label: () => words.logging.colon(title, who()), cls: `kith-${id}` }, (at) => {
			actions.run(id, [entry.path], { at });
		});
	};
	// On a phone one button leads to all.
	const isOneForAll = Platform.isPhone && entry.reach.length > 1;
	for (const channel of entry.reach.slice(0, Platform.isPhone ? 1 : mostWays)) {
		const { acts, reach } = words.channels;
		reachButton(buttonsEl, { channel, label: () => words.logging.colon(isOneForAll ? reach : acts[channel], who()) }, (at) => {
			actions.run("reach", [entry.path], isOneForAll ? { at } : { at, reach: { channel } });
		});
	}
	actions.on("row", entry.path).forEach(button);
	// On a phone, where they would always be in sight, what is rarely pressed waits in the menu.
	if (!Platform.isPhone) actions.on("roomy-row", entry.path).forEach(button);
	const label = (): string => words.logging.colon(words.reconnect.more, who());
	iconButton(buttonsEl, { icon: "more-horizontal", label, cls: "kith-more" }, (el) => {
		actions.menu([entry.path], el, more());
	});
}

/** A promise that no talking point below shows can be marked as kept here. */
function drawReasons(entryEl: HTMLElement, reasons: EntryText["reasons"], tools: DrawingTools): void {
	if (reasons.length === 0) return;
	const reasonsEl = entryEl.createDiv("kith-reasons");
	for (const { kind, phrase, veiled, promise } of reasons) {
		const reasonEl = reasonsEl.createSpan({ cls: "kith-reason", attr: { "data-kind": kind, dir: "auto" } });
		if (promise) promiseCheck(reasonEl, promise, tools);
		drawText(reasonEl.createSpan(), () => tools.words.veil.quote(phrase, veiled));
	}
}

/** When they were last in touch, a link to where that was read, then the circle and the state. */
function drawLast(entryEl: HTMLElement, { last, circle, state, stateLabel, stateSource, ahead }: EntryText, tools: DrawingTools): void {
	const lastEl = entryEl.createDiv({ cls: "kith-last" });
	if (last.source) sourceLink(lastEl, last.text, last.source, tools, "kith-why");
	else if (last.text !== "") lastEl.createSpan({ text: last.text });
	if (circle !== null) vaultText(lastEl, circle, "kith-circle");
	// That somebody is snoozed, and until when, is one thing to say.
	const isOne = state === "snoozed" && stateLabel !== "" && ahead !== "";
	if (stateSource) sourceLink(lastEl, stateLabel, stateSource, tools, "kith-state");
	else if (stateLabel !== "" && !isOne) lastEl.createSpan({ cls: "kith-state", text: stateLabel });
	if (ahead !== "") lastEl.createSpan({ cls: "kith-ahead", text: isOne ? `${stateLabel} ${ahead}` : ahead });
}

function drawGiveFirst(entryEl: HTMLElement, sentence: string): void {
	const hintEl = entryEl.createDiv("kith-give-first");
	hiddenIcon(hintEl, "gift", "kith-point-icon");
	hintEl.createSpan({ text: sentence });
}

function drawPoints(entryEl: HTMLElement, path: string, points: readonly ShownPoint[], tools: DrawingTools): void {
	const listEl = entryEl.createEl("ul", { cls: "kith-points" });
	for (const point of points) {
		const itemEl = listEl.createEl("li", { cls: "kith-point", attr: { "data-kind": point.kind } });
		if (point.promise) promiseCheck(itemEl, point.promise, tools);
		else hiddenIcon(itemEl, pointIcons[point.kind] ?? "dot", "kith-point-icon");
		const textEl = itemEl.createDiv({ cls: "kith-point-text" });
		const { veil, discreet } = tools.words;
		const saidEl = saidText(textEl, point.text, point.source, tools, { veiled: pointVeiled(point.kind, discreet) });
		drawAttr(saidEl, "title", () => veil.quote(point.why, ""));
		textEl.appendText(gap);
		if (point.brings !== null) {
			vaultText(textEl, point.brings, "kith-brings");
			textEl.appendText(gap);
		}
		if (point.source) {
			sourceLink(
				textEl,
				placeOf(point.source, point.kind === "share-note" ? point.source.path : path, tools.words),
				point.source,
				tools,
			);
		}
		if (point.kind === "introduction" && point.source) {
			const { path: about } = point.source;
			const label = (): string => tools.words.introductions.startTo(veil.who(sourceName({ path: about })));
			iconButton(itemEl, { icon: "handshake", label, cls: "kith-introduce" }, () => {
				tools.actions.run("introduce", [path], { about });
			});
		}
		if (!Platform.isPhone) {
			iconButton(itemEl, { icon: "x", label: tools.words.talkingPoints.dismiss, cls: "kith-dismiss" }, () => {
				tools.points.dismiss(path, point.key);
			});
		}
	}
}

/** What could not be read, a line each, and a way to put it right. */
function drawProblems(entryEl: HTMLElement, { path, problems }: EntryText, { notes, words: { veil, discreet } }: DrawingTools): void {
	for (const problem of problems) {
		const text = (): string => veil.quote(problem, discreet.problem);
		textLink(entryEl, { cls: "kith-problem", text }, (event) => { notes.open(path, event); });
	}
}
