import { setIcon, setTooltip } from "obsidian";
import type { HoverParent } from "obsidian";
import type { EntryText, ShownPoint } from "../../reconnect/entry-text";
import type { Words } from "../../words/words";
import type { EntryActions } from "./entry-actions";
import { iconButton } from "./icon-button";
import { promiseCheck } from "./promise-check";
import { sourceLink, sourceName } from "./source-link";

/** What drawing a person needs besides the text: the words of buttons, the actions, and who shows hover previews. */
export interface DrawingTools {
	readonly words: Words;
	readonly actions: EntryActions;
	readonly hoverParent: HoverParent;
}

const pointIcons: Readonly<Record<string, string>> = {
	"owed-reply": "reply", thread: "message-circle", "good-news": "party-popper", thanks: "heart", date: "cake",
	"share-note": "file-text", mention: "at-sign", "shared-past": "milestone", introduction: "users", question: "help-circle",
};

/** Draws one person with reasons and talking points; used by the sidebar, the block and the view in bases alike. */
export function drawEntry(parentEl: HTMLElement, entry: EntryText, points: readonly ShownPoint[], tools: DrawingTools): void {
	const entryEl = parentEl.createDiv({ cls: "kith-entry", attr: { "data-path": entry.path, "data-state": entry.state } });
	drawHead(entryEl, entry, tools);
	if (entry.reasons.length > 0) drawReasons(entryEl, entry, points, tools);
	drawLast(entryEl, entry, tools);
	if (points.length > 0) drawPoints(entryEl, entry.path, points, tools);
	if (entry.problems !== null) entryEl.createDiv({ cls: "kith-problem", text: entry.problems });
	entryEl.addEventListener("contextmenu", (event) => {
		event.preventDefault();
		tools.actions.menu(entry.path, event);
	});
}

function drawHead(entryEl: HTMLElement, entry: EntryText, { words, actions, hoverParent }: DrawingTools): void {
	const headEl = entryEl.createDiv("kith-entry-head");
	const nameEl = headEl.createEl("a", { cls: "kith-name", text: entry.name, attr: { href: "#", dir: "auto", tabindex: "-1" } });
	nameEl.addEventListener("click", (event) => {
		event.preventDefault();
		event.stopPropagation();
		actions.open(entry.path, event);
	});
	nameEl.addEventListener("mouseover", (event) => { actions.preview(entry.path, event, nameEl, hoverParent); });
	if (entry.circle !== null) headEl.createSpan({ cls: "kith-circle", text: entry.circle, attr: { dir: "auto" } });
	const buttonsEl = headEl.createDiv("kith-buttons");
	iconButton(buttonsEl, { icon: "pencil-line", label: words.reconnect.log, cls: "kith-log" }, () => { actions.log([entry.path]); });
	iconButton(buttonsEl, { icon: "alarm-clock", label: words.reconnect.snooze, cls: "kith-snooze" }, (el) => { actions.snooze(entry.path, el); });
	iconButton(buttonsEl, { icon: "more-horizontal", label: words.reconnect.more, cls: "kith-more" }, (el) => { actions.menu(entry.path, el); });
}

/** A promise that no talking point below shows can be marked as kept here. */
function drawReasons(entryEl: HTMLElement, entry: EntryText, points: readonly ShownPoint[], tools: DrawingTools): void {
	const reasonsEl = entryEl.createDiv("kith-reasons");
	for (const { kind, phrase, promise } of entry.reasons) {
		const reasonEl = reasonsEl.createSpan({ cls: "kith-reason", attr: { "data-kind": kind, dir: "auto" } });
		if (promise && !points.some((point) => point.promise)) promiseCheck(reasonEl, promise, tools);
		reasonEl.appendText(phrase);
	}
}

function drawLast(entryEl: HTMLElement, entry: EntryText, tools: DrawingTools): void {
	const lastEl = entryEl.createDiv({ cls: "kith-last" });
	const { source } = entry.last;
	if (source) {
		const linkEl = sourceLink(lastEl, entry.last.text, source, tools);
		linkEl.addClass("kith-why");
		setTooltip(linkEl, `${tools.words.reconnect.whyThisDate}: ${sourceName(source)}`);
	} else lastEl.createSpan({ text: entry.last.text });
	if (entry.stateLabel !== "") lastEl.createSpan({ cls: "kith-state", text: entry.stateLabel });
}

function drawPoints(entryEl: HTMLElement, path: string, points: readonly ShownPoint[], tools: DrawingTools): void {
	const listEl = entryEl.createEl("ul", { cls: "kith-points" });
	for (const point of points) {
		const itemEl = listEl.createEl("li", { cls: "kith-point", attr: { "data-kind": point.kind } });
		if (point.promise) promiseCheck(itemEl, point.promise, tools);
		else setIcon(itemEl.createSpan({ cls: "kith-point-icon", attr: { "aria-hidden": "true" } }), pointIcons[point.kind] ?? "dot");
		const textEl = itemEl.createDiv({ cls: "kith-point-text" });
		setTooltip(textEl.createSpan({ text: point.text, attr: { dir: "auto" } }), point.why);
		if (point.source) sourceLink(textEl, sourceName(point.source), point.source, tools).addClass("kith-source");
		iconButton(itemEl, { icon: "x", label: tools.words.talkingPoints.dismiss, cls: "kith-dismiss" }, () => { tools.actions.dismiss(path, point.key); });
	}
}
