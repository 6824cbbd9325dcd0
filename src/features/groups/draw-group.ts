import { Menu } from "obsidian";
import type { BesideTools } from "../../obsidian/feature";
import { iconButton } from "../../obsidian/ui/icon-button";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { personLink } from "../../obsidian/ui/person-link";
import { addItem, showMenu } from "../../obsidian/ui/show-menu";
import { gap, sourceLink } from "../../obsidian/ui/source-link";
import { textButton } from "../../obsidian/ui/text-button";
import { toldWhyNot } from "../../obsidian/ui/tell";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { RosterStatus } from "../../interactions/roster/roster-status";
import type { GroupForms } from "./forms";
import type { GroupActions } from "./group-actions";
import type { ShownGroup, ShownMember, ShownMoving } from "./shown-group";
import { drawNames } from "./draw-names";

const atOnce = 20;
const statuses: readonly RosterStatus[] = ["to-ask", "asked", "yes", "no"];
const statusIcons: Readonly<Record<RosterStatus, string>> = {
	"to-ask": "square",
	asked: "square-slash",
	yes: "square-check",
	no: "square-minus",
};

/** Draws a group beside its note. */
export function drawGroup(
	parentEl: HTMLElement,
	shown: ShownGroup,
	{ actions, forms }: { readonly actions: GroupActions; readonly forms: GroupForms },
	tools: BesideTools,
): void {
	const { words: { groups: text } } = tools;
	const headEl = parentEl.createDiv("kith-brief-head");
	headEl.createEl("h3", { cls: "kith-brief-name", text: shown.name, attr: { dir: "auto" } });
	if (shown.about !== "") vaultText(headEl.createDiv(), shown.about, "kith-aside");
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
	drawLines(parentEl, text.boundaries, "boundaries", shown.boundaries);
	if (shown.moving.length > 0) drawMoving(parentEl, shown, actions, tools);
	for (const { label, members } of shown.circles) drawMembers(parentEl, `${text.members} · ${label}`, members, tools);
	if (shown.names.length > 0) drawNames(partOf(parentEl, text.names, "names"), shown, actions, tools);
	if (shown.struck > 0) drawHint(parentEl, text.struck(shown.struck));
	drawLines(parentEl, text.shared, "shared", shown.shared);
	if (shown.decisions.length > 0) drawDecisions(parentEl, shown, tools);
}

/** A part of the pane with its title. */
function partOf(parentEl: HTMLElement, title: string, id: string): HTMLElement {
	const partEl = parentEl.createEl("section", { cls: "kith-part", attr: { "data-part": id } });
	partEl.createEl("h4", { cls: "kith-part-title", text: title });
	return partEl;
}

function drawLines(parentEl: HTMLElement, title: string, id: string, lines: readonly string[]): void {
	if (lines.length === 0) return;
	const listEl = partOf(parentEl, title, id).createEl("ul", "kith-part-lines");
	for (const line of lines) vaultText(listEl.createEl("li", "kith-part-line"), line);
}

function drawMembers(parentEl: HTMLElement, title: string, members: readonly ShownMember[], tools: BesideTools): void {
	const partEl = partOf(parentEl, `${title} (${String(members.length)})`, "members");
	const listEl = partEl.createEl("ul", "kith-part-lines");
	const draw = (some: readonly ShownMember[]): void => {
		for (const member of some) {
			const lineEl = listEl.createEl("li", "kith-part-line");
			personLink(lineEl, member, tools);
			lineEl.appendText(gap);
			lineEl.createSpan({ cls: "kith-aside", text: member.last });
		}
	};
	draw(members.slice(0, atOnce));
	const rest = members.slice(atOnce);
	if (rest.length === 0) return;
	const moreEl = textButton(partEl, tools.words.groups.more(rest.length), "kith-more-members", () => {
		moreEl.remove();
		draw(rest);
	});
}

/** The roster of moving: who, where to, how it stands; a press sets that, another writes. */
function drawMoving(parentEl: HTMLElement, shown: ShownGroup, actions: GroupActions, tools: BesideTools): void {
	const { words: { groups: text } } = tools;
	const partEl = partOf(parentEl, text.moving, "moving");
	const answered = shown.moving.filter(({ status }) => status === "yes" || status === "no").length;
	partEl.createDiv({ cls: "kith-aside", text: text.progress(answered, shown.moving.length) });
	const listEl = partEl.createEl("ul", "kith-part-lines");
	for (const line of shown.moving) drawMovingLine(listEl.createEl("li", "kith-part-line kith-roster"), line, { shown, actions, tools });
}

interface Roster {
	readonly shown: ShownGroup;
	readonly actions: GroupActions;
	readonly tools: BesideTools;
}

function drawMovingLine(lineEl: HTMLElement, line: ShownMoving, { shown, actions, tools }: Roster): void {
	const { words: { groups: text, reconnect } } = tools;
	const status = line.status ?? "to-ask";
	const set = (next: RosterStatus): void => { void toldWhyNot(actions.setStatus(shown, line, next)); };
	const label = text.setStatus(line.name, text.status[status]);
	iconButton(lineEl, { icon: statusIcons[status], label, cls: "kith-roster-status" }, (el) => {
		const menu = new Menu();
		for (const next of statuses) addItem(menu, text.status[next], statusIcons[next], "do", () => { set(next); });
		showMenu(menu, el);
	});
	const whoEl = lineEl.createDiv("kith-roster-who");
	if (line.person === null) vaultText(whoEl, line.name);
	else personLink(whoEl, { path: line.person, name: line.name }, tools);
	whoEl.appendText(gap);
	const told = [text.status[status], line.on, ...(line.to === undefined ? [] : [text.to(line.to)])].filter((part) => part !== "");
	vaultText(whoEl, told.join(" · "), "kith-aside");
	const { person } = line;
	if (person === null || status === "yes" || status === "no") return;
	iconButton(lineEl, { icon: "send", label: `${reconnect.writeTo}: ${line.name}`, cls: "kith-write" }, () => {
		tools.actions.run("write", [person], {
			inviting: { topics: shown.topics, to: line.to },
			sent: () => { if (status === "to-ask") set("asked"); },
		});
	});
}

function drawDecisions(parentEl: HTMLElement, { path, decisions }: ShownGroup, tools: BesideTools): void {
	const { words } = tools;
	const listEl = partOf(parentEl, words.groups.decisions, "decisions").createEl("ul", "kith-part-lines");
	for (const { text, when, line } of decisions) {
		const lineEl = listEl.createEl("li", "kith-part-line");
		lineEl.createSpan({ cls: "kith-part-label", text: when });
		lineEl.appendText(gap);
		vaultText(lineEl, text);
		lineEl.appendText(gap);
		sourceLink(lineEl, words.screens.brief.line(line + 1), { path, line }, tools);
	}
}
