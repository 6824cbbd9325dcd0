import type { DrawTools } from "../../obsidian/feature";
import { readTimeZone } from "../../calendar/time-zone";
import { foldedPart, type ShownBrief } from "../../beside/shown-brief";
import type { BriefPart, PartLine } from "../../brief/brief-parts";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { iconButton } from "../../obsidian/ui/icon-button";
import { partOf } from "../../obsidian/ui/part-of";
import { personLink } from "../../obsidian/ui/person-link";
import { type LocalTimeTools, drawLocalTime } from "../../obsidian/ui/local-time";
import { reachButton } from "../../obsidian/ui/reach-button";
import { promiseCheck } from "../../obsidian/ui/promise-check";
import { saidText } from "../../obsidian/ui/said-text";
import { gap, placeOf, sourceLink } from "../../obsidian/ui/source-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import { drawAttr, drawText } from "../../obsidian/ui/drawn";

/** What drawing the pane needs besides what is shown. */
export interface BriefTools extends DrawTools, LocalTimeTools {
	readonly words: DrawTools["words"];
	/** Copies the brief as Markdown. */
	copy(): void;
}

/** Draws what to know of a person before a talk. */
export function drawBrief(parentEl: HTMLElement, brief: ShownBrief, tools: BriefTools): void {
	const { words, actions } = tools;
	const headEl = parentEl.createDiv("kith-brief-head");
	const who = (): string => words.veil.who(brief.name, brief.circle);
	personLink(headEl.createEl("h3", { cls: "kith-brief-name" }), { path: brief.path, name: who }, tools);
	drawLocalTime(headEl, readTimeZone(brief.zone ?? ""), tools);
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
	return partOf(parentEl, title, id).createEl("ul", { cls: "kith-part-lines" });
}

function drawPart(parentEl: HTMLElement, part: BriefPart, notePath: string, tools: BriefTools): void {
	const listEl = partList(parentEl, part.id, part.title);
	const draw = (toEl: HTMLElement, lines: readonly PartLine[]): void => {
		for (const line of lines) drawLine(toEl.createEl("li", { cls: "kith-part-line" }), line, notePath, tools);
	};
	const { shown, folded } = foldedPart(part);
	draw(listEl, shown);
	if (folded.length === 0) return;
	const foldEl = listEl.parentElement?.createEl("details", "kith-part-fold");
	foldEl?.createEl("summary", { text: tools.words.brief.andMore(folded.length) });
	if (foldEl) draw(foldEl.createEl("ul", "kith-part-lines"), folded);
}

function drawLine(lineEl: HTMLElement, line: PartLine, notePath: string, tools: BriefTools): void {
	if (line.source === null) lineEl.addClass("is-unknown");
	if (line.promise) promiseCheck(lineEl, line.promise, tools);
	if (line.label !== null) lineEl.createSpan({ cls: "kith-part-label", text: line.label });
	const { veil } = tools.words;
	const { aside, reach } = line;
	// What is not known yet quotes nothing.
	if (line.source === null) vaultText(lineEl, () => veil.quote(line.text, line.text));
	else if (reach) {
		const label = tools.words.channels.acts[reach.channel];
		const look = { channel: reach.channel, label: () => `${label} · ${veil.quote(line.text)}`, text: () => veil.quote(line.text) };
		reachButton(lineEl, look, (at) => { tools.actions.run("reach", [notePath], { at, reach }); });
	} else if (line.link === null) saidText(lineEl, line.text, line.source, tools);
	else personLink(lineEl, { path: line.link, name: () => veil.quote(line.text) }, tools);
	if (aside !== null) vaultText(lineEl, () => veil.quote(aside, ""), "kith-aside");
	// The person that a line names is read there already.
	if (line.source && !reach) {
		sourceLink(lineEl, placeOf(line.source, line.source.path === line.link ? line.link : notePath, tools.words), line.source, tools);
	}
	for (const partEl of Array.from(lineEl.children).slice(1)) partEl.before(gap);
}

function drawNotes(parentEl: HTMLElement, brief: ShownBrief, tools: BriefTools): void {
	const { screens: { whoWouldLike: words }, veil, discreet } = tools.words;
	const listEl = partList(parentEl, "notes", words.couldSend);
	for (const note of brief.notes) {
		const lineEl = listEl.createEl("li", "kith-part-line kith-sendable");
		drawAttr(lineEl, "data-path", () => veil.mark(note.path));
		const textEl = lineEl.createDiv("kith-sendable-text");
		personLink(textEl, { path: note.path, name: () => veil.quote(note.name, discreet.note) }, tools);
		sourceLink(textEl.createDiv(), () => words.shared(veil.quote(note.shared)), note.source, tools);
		drawText(textEl.createDiv("kith-aside"), () => veil.quote(note.why, ""));
		const label = (): string => words.writeAbout(veil.who(brief.name), veil.quote(note.name, discreet.note));
		iconButton(lineEl, { icon: "send", label, cls: "kith-write" }, () => {
			tools.actions.run("write", [brief.path], { about: note.path });
		});
	}
	if (brief.notes.length === 0) listEl.createEl("li", { cls: "kith-part-line is-unknown", text: words.nothingToSend });
}
