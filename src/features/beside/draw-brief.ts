import type { DrawTools } from "../../obsidian/feature";
import type { BriefPart, PartLine, ShownNote } from "../../brief/brief-parts";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { iconButton } from "../../obsidian/ui/icon-button";
import { personLink } from "../../obsidian/ui/person-link";
import { promiseCheck } from "../../obsidian/ui/promise-check";
import { gap, placeOf, sourceLink } from "../../obsidian/ui/source-link";
import { vaultText } from "../../obsidian/ui/vault-text";

/** A brief as shown: the person, what to know part by part, and what to send. */
export interface ShownBrief {
	readonly path: string;
	readonly name: string;
	readonly parts: readonly BriefPart[];
	readonly notes: readonly ShownNote[];
}

/** What drawing the pane needs besides what is shown. */
export interface BriefTools extends DrawTools {
	/** Copies the brief as Markdown. */
	copy(): void;
}

/** So much of what was is read at a glance; the rest is folded. */
const shownOfPast = 3;

/** Draws what to know of a person before a talk. */
export function drawBrief(parentEl: HTMLElement, brief: ShownBrief, tools: BriefTools): void {
	const { words, actions } = tools;
	const headEl = parentEl.createDiv("kith-brief-head");
	personLink(headEl.createEl("h3", { cls: "kith-brief-name" }), brief, tools);
	const buttonsEl = headEl.createDiv("kith-brief-buttons");
	iconButton(buttonsEl, { icon: "send", label: words.reconnect.writeTo, text: words.screens.brief.writeTo, cls: "kith-write" }, () => {
		actions.run("write", [brief.path]);
	});
	iconButton(buttonsEl, { icon: "pencil-line", label: words.reconnect.log, text: words.reconnect.logShort, cls: "kith-log" }, () => {
		actions.run("log", [brief.path]);
	});
	iconButton(buttonsEl, { icon: "copy", label: words.screens.brief.copy, text: words.screens.brief.copyShort, cls: "kith-copy" }, () => {
		tools.copy();
	});
	if (brief.parts.length === 0) {
		drawHint(parentEl, words.screens.brief.nothing);
		return;
	}
	for (const part of brief.parts) drawPart(parentEl, part, brief.path, tools);
	drawNotes(parentEl, brief, tools);
}

/** Draws a part with its title; returns where its lines go. */
function partList(parentEl: HTMLElement, id: string, title: string): HTMLElement {
	const partEl = parentEl.createEl("section", { cls: "kith-part", attr: { "data-part": id } });
	partEl.createEl("h4", { cls: "kith-part-title", text: title });
	return partEl.createEl("ul", { cls: "kith-part-lines" });
}

function drawPart(parentEl: HTMLElement, part: BriefPart, notePath: string, tools: BriefTools): void {
	const listEl = partList(parentEl, part.id, part.title);
	const draw = (toEl: HTMLElement, lines: readonly PartLine[]): void => {
		for (const line of lines) drawLine(toEl.createEl("li", { cls: "kith-part-line" }), line, notePath, tools);
	};
	const folded = part.id === "earlier" ? part.lines.length - shownOfPast : 0;
	draw(listEl, folded > 1 ? part.lines.slice(0, shownOfPast) : part.lines);
	if (folded <= 1) return;
	const foldEl = listEl.parentElement?.createEl("details", "kith-part-fold");
	foldEl?.createEl("summary", { text: tools.words.brief.andMore(folded) });
	if (foldEl) draw(foldEl.createEl("ul", "kith-part-lines"), part.lines.slice(shownOfPast));
}

function drawLine(lineEl: HTMLElement, line: PartLine, notePath: string, tools: BriefTools): void {
	if (line.source === null) lineEl.addClass("is-unknown");
	if (line.promise) promiseCheck(lineEl, line.promise, tools);
	if (line.label !== null) lineEl.createSpan({ cls: "kith-part-label", text: line.label });
	if (line.link === null) vaultText(lineEl, line.text);
	else personLink(lineEl, { path: line.link, name: line.text }, tools);
	if (line.aside !== null) vaultText(lineEl, line.aside, "kith-aside");
	// The person that a line names is read there already.
	if (line.source) {
		sourceLink(lineEl, placeOf(line.source, line.source.path === line.link ? line.link : notePath, tools.words), line.source, tools);
	}
	for (const partEl of Array.from(lineEl.children).slice(1)) partEl.before(gap);
}

function drawNotes(parentEl: HTMLElement, brief: ShownBrief, tools: BriefTools): void {
	const words = tools.words.screens.whoWouldLike;
	const listEl = partList(parentEl, "notes", words.couldSend);
	for (const note of brief.notes) {
		const lineEl = listEl.createEl("li", { cls: "kith-part-line kith-sendable", attr: { "data-path": note.path } });
		const textEl = lineEl.createDiv("kith-sendable-text");
		personLink(textEl, note, tools);
		sourceLink(textEl.createDiv(), words.shared(note.shared), note.source, tools);
		textEl.createDiv({ cls: "kith-aside", text: note.why });
		iconButton(lineEl, { icon: "send", label: words.writeAbout(brief.name, note.name), cls: "kith-write" }, () => {
			tools.actions.run("write", [brief.path], { about: note.path });
		});
	}
	if (brief.notes.length === 0) listEl.createEl("li", { cls: "kith-part-line is-unknown", text: words.nothingToSend });
}
