import type { Help } from "../../giving/write-thanked";
import type { DrawTools } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { iconButton } from "../../obsidian/ui/icon-button";
import { personLink } from "../../obsidian/ui/person-link";
import { saidText } from "../../obsidian/ui/said-text";
import { gap, placeOf, sourceLink } from "../../obsidian/ui/source-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { ShownHelp, ShownThanks } from "../../beside/shown-thanks";

/** What lists of thanks are made from. */
export interface ThanksPorts extends Pick<Kith, "words" | "known" | "list" | "clock"> {
	/** Notes that I have thanked for some help, as one write. */
	readonly thank: (help: readonly Help[]) => void;
}

/** Draws who is to be thanked; returns where buttons of a row go. */
export function drawWho(entryEl: HTMLElement, { path, name, apart, circle }: ShownThanks, tools: DrawTools): HTMLElement {
	const headEl = entryEl.createDiv("kith-entry-head");
	const whoEl = headEl.createDiv("kith-who");
	const { veil } = tools.words;
	personLink(whoEl, { path, name: () => veil.who(name, circle) }, tools);
	if (apart !== null) vaultText(whoEl, () => veil.quote(apart, ""), "kith-apart");
	return headEl;
}

/** Draws what somebody is to be thanked for, a line each, and the button that notes it as done. */
export function drawHelp(entryEl: HTMLElement, { help }: ShownThanks, thank: ThanksPorts["thank"], tools: DrawTools): void {
	const listEl = entryEl.createEl("ul", "kith-points");
	for (const one of help) drawOne(listEl.createEl("li", "kith-thanks"), one, thank, tools);
}

function drawOne(lineEl: HTMLElement, { help, text, when }: ShownHelp, thank: ThanksPorts["thank"], tools: DrawTools): void {
	const { giving, veil } = tools.words;
	const textEl = lineEl.createDiv("kith-point-text");
	const { path } = help;
	const source = { path, line: help.line };
	saidText(textEl, text, source, tools);
	textEl.createSpan({ cls: "kith-aside", text: `${gap}${when}` });
	textEl.appendText(gap);
	sourceLink(textEl, placeOf(source, path, tools.words), source, tools);
	const label = (): string => giving.thank(veil.quote(text));
	iconButton(lineEl, { icon: "heart", label, text: giving.thankShort, cls: "kith-thank" }, () => { thank([help]); });
}
