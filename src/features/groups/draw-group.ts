import { undecidedId } from "../../circles/sorting";
import type { BesideTools } from "../../obsidian/feature";
import { iconButton } from "../../obsidian/ui/icon-button";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawRosterLine } from "../../obsidian/ui/draw-roster-line";
import { partOf } from "../../obsidian/ui/part-of";
import { personLink } from "../../obsidian/ui/person-link";
import { saidText } from "../../obsidian/ui/said-text";
import { gap, sourceLink } from "../../obsidian/ui/source-link";
import { textButton } from "../../obsidian/ui/text-button";
import { tell } from "../../obsidian/ui/tell";
import { toldWhyNot } from "../../actions/telling";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { RosterStatus } from "../../interactions/roster/roster-status";
import type { GroupForms } from "./forms";
import type { GroupActions } from "../../actions/group-actions";
import type { ShownGroup, ShownMember, ShownMoving } from "../../beside/shown-group";
import { drawNames } from "./draw-names";
import { drawAttr, drawText } from "../../obsidian/ui/drawn";
import type { VaultWords } from "../../notes/vault-words";
import type { Veil } from "../../veil/veil";

/** Of each circle so many are shown first: names that are still to be decided stand below them. */
const atOnce = 10;

/** What is done with a group, and by which dialogs. */
export interface GroupTools {
	readonly actions: GroupActions;
	readonly forms: GroupForms;
}

/** Draws a group beside its note. */
export function drawGroup(
	parentEl: HTMLElement,
	shown: ShownGroup,
	{ actions, forms }: GroupTools,
	tools: BesideTools,
): void {
	const { words: { groups: text, veil, discreet } } = tools;
	const headEl = parentEl.createDiv("kith-brief-head");
	const nameEl = headEl.createEl("h3", { cls: "kith-brief-name", attr: { dir: "auto" } });
	drawText(nameEl, () => veil.quote(shown.name, discreet.group));
	if (shown.about !== "") vaultText(headEl.createDiv(), () => veil.quote(shown.about, ""), "kith-aside");
	const stateEl = headEl.createDiv({ cls: "kith-group-state", attr: { "data-state": shown.state } });
	stateEl.createSpan({ cls: "kith-group-state-name", text: text.state[shown.state] });
	stateEl.createSpan({ cls: "kith-aside", text: text.does[shown.state] });
	const buttonsEl = headEl.createDiv("kith-brief-buttons");
	const button = (icon: string, label: string, cls: string, act: () => void): void => {
		iconButton(buttonsEl, { icon, label, text: label, cls }, act);
	};
	button("pencil-line", text.log, "kith-log", () => { forms.log(shown); });
	button("activity", text.changeState, "kith-change-state", () => { forms.changeState(shown); });
	button("log-out", text.move, "kith-move", () => { forms.move(shown.path); });
	button("clipboard-list", text.addNames, "kith-add-names", () => { forms.names(shown); });
	if (shown.circles.length + shown.names.length === 0) drawHint(parentEl, text.nobody);
	drawLines(parentEl, text.boundaries, "boundaries", shown.boundaries, veil);
	if (shown.posts.length > 0) drawPosts(parentEl, shown, actions, tools);
	if (shown.moving.length > 0) drawMoving(parentEl, shown, actions, tools);
	for (const { id, label, members } of shown.circles) {
		const partEl = drawMembers(parentEl, `${text.members} · ${label}`, members, tools);
		if (id !== null) continue;
		const narrowTo = { circle: undecidedId, group: shown.name };
		textButton(partEl, text.sort, "kith-sort-members", () => { tools.actions.run("narrow", [], { narrowTo }); });
	}
	if (shown.names.length > 0) drawNames(partOf(parentEl, text.names, "names"), shown, actions, tools);
	if (shown.struck > 0) drawHint(parentEl, text.struck(shown.struck));
	drawLines(parentEl, text.shared, "shared", shown.shared, veil);
	if (shown.decisions.length > 0) drawDecisions(parentEl, shown, tools);
}

function drawLines(parentEl: HTMLElement, title: string, id: string, lines: readonly VaultWords[], veil: Veil): void {
	if (lines.length === 0) return;
	const listEl = partOf(parentEl, title, id).createEl("ul", "kith-part-lines");
	for (const line of lines) vaultText(listEl.createEl("li", "kith-part-line"), () => veil.quote(line));
}

function drawMembers(parentEl: HTMLElement, title: string, members: readonly ShownMember[], tools: BesideTools): HTMLElement {
	const partEl = partOf(parentEl, `${title}${tools.words.brief.brackets(String(members.length))}`, "members");
	const listEl = createEl("ul", "kith-part-lines");
	const draw = (some: readonly ShownMember[]): void => {
		for (const member of some) {
			const lineEl = listEl.createEl("li", "kith-part-line");
			personLink(lineEl, { path: member.path, name: () => tools.words.veil.who(member.name) }, tools);
			lineEl.appendText(gap);
			lineEl.createSpan({ cls: "kith-aside", text: member.last() });
		}
	};
	draw(members.slice(0, atOnce));
	// A list that is not on screen yet is filled faster.
	partEl.append(listEl);
	const left = members.length - atOnce;
	if (left > 0) {
		const moreEl = textButton(partEl, tools.words.groups.more(left), "kith-more-members", () => {
			moreEl.remove();
			draw(members.slice(atOnce));
		});
	}
	return partEl;
}

/** The roster of moving: who, where to, how it stands; a press sets that, another writes. */
function drawMoving(parentEl: HTMLElement, shown: ShownGroup, actions: GroupActions, tools: BesideTools): void {
	const { words: { groups: text } } = tools;
	const partEl = partOf(parentEl, text.moving, "moving");
	const answered = shown.moving.filter(({ status }) => status === "yes" || status === "no").length;
	partEl.createDiv({ cls: "kith-aside", text: text.progress(answered, shown.moving.length) });
	const listEl = createEl("ul", "kith-part-lines");
	for (const line of shown.moving) drawMovingLine(listEl.createEl("li", "kith-part-line"), line, { shown, actions, tools });
	partEl.append(listEl);
}

interface Roster {
	readonly shown: ShownGroup;
	readonly actions: GroupActions;
	readonly tools: BesideTools;
}

function drawMovingLine(lineEl: HTMLElement, line: ShownMoving, { shown, actions, tools }: Roster): void {
	const { to } = line;
	const { groups: text, veil } = tools.words;
	const set = (next: RosterStatus): void => { void toldWhyNot({ tell }, actions.setStatus(shown, line, next)); };
	const aside = (): readonly string[] => [line.on, ...(to === undefined ? [] : [text.to(veil.quote(to))])];
	drawRosterLine(lineEl, { ...line, aside }, { set, write: (person) => {
		tools.actions.run("write", [person], {
			inviting: { topics: shown.topics, to: line.to },
			sent: () => { if (line.status === undefined || line.status === "to-ask") set("asked"); },
		});
	} }, tools);
}

/** What could be posted: each with why, and a press that logs it. */
function drawPosts(parentEl: HTMLElement, shown: ShownGroup, actions: GroupActions, tools: BesideTools): void {
	const { words: { groups: text, screens: { whoWouldLike }, veil, discreet } } = tools;
	const listEl = partOf(parentEl, text.posts, "posts").createEl("ul", "kith-part-lines");
	for (const post of shown.posts) {
		const lineEl = drawAttr(listEl.createEl("li", "kith-part-line kith-sendable"), "data-path", () => veil.mark(post.path));
		const name = (): string => veil.quote(post.name, discreet.note);
		const textEl = lineEl.createDiv("kith-sendable-text");
		personLink(textEl, { path: post.path, name }, tools);
		sourceLink(textEl.createDiv(), () => whoWouldLike.shared(veil.quote(post.shared)), post.source, tools);
		textEl.createDiv({ cls: "kith-aside", text: text.postWritten(post.when) });
		iconButton(lineEl, { icon: "check", label: () => text.logPost(name()), cls: "kith-log-post" }, () => {
			void toldWhyNot({ tell }, actions.post(shown, post.path));
		});
	}
}

function drawDecisions(parentEl: HTMLElement, { path, decisions }: ShownGroup, tools: BesideTools): void {
	const { words } = tools;
	const listEl = partOf(parentEl, words.groups.decisions, "decisions").createEl("ul", "kith-part-lines");
	for (const { text, when, line } of decisions) {
		const lineEl = listEl.createEl("li", "kith-part-line");
		lineEl.createSpan({ cls: "kith-part-label", text: when });
		lineEl.appendText(gap);
		saidText(lineEl, text, { path, line }, tools);
		lineEl.appendText(gap);
		sourceLink(lineEl, words.screens.brief.line(line + 1), { path, line }, tools);
	}
}
