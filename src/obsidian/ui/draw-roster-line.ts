import { Menu } from "obsidian";
import type { RosterStatus } from "../../interactions/roster/roster-status";
import type { DrawTools } from "../feature";
import { iconButton } from "./icon-button";
import { personLink } from "./person-link";
import { addItem, showMenu } from "./show-menu";
import { gap } from "./source-link";
import { vaultText } from "./vault-text";
import type { VaultWords } from "../../notes/vault-words";

const statuses: readonly RosterStatus[] = ["to-ask", "asked", "yes", "no"];
const statusIcons: Readonly<Record<RosterStatus, string>> = {
	"to-ask": "square",
	asked: "square-slash",
	yes: "square-check",
	no: "square-minus",
};

/** Somebody on a roster, as it is drawn. */
export interface ShownRosterLine {
	readonly name: VaultWords;
	/** Their note, where they have one. */
	readonly person: string | null;
	readonly status: RosterStatus | undefined;
	/** What is said after the name besides the status, as it is to be seen now. */
	readonly aside: () => readonly string[];
}

/** What a press does. */
export interface RosterActs {
	set(status: RosterStatus): void;
	/** Writes to them; it is offered until they have answered. */
	write(person: string): void;
}

/** Draws a line of a roster: how it stands, which a press sets; who; and a button that writes to them. */
export function drawRosterLine(
	lineEl: HTMLElement,
	{ name, person, status = "to-ask", aside }: ShownRosterLine,
	acts: RosterActs,
	tools: DrawTools,
): void {
	const { words: { groups: text, logging, reconnect, veil } } = tools;
	const who = (): string => veil.who(name);
	lineEl.addClass("kith-roster");
	const label = (): string => text.setStatus(who(), text.status[status]);
	iconButton(lineEl, { icon: statusIcons[status], label, cls: "kith-roster-status" }, (el) => {
		const menu = new Menu();
		for (const next of statuses) addItem(menu, text.status[next], statusIcons[next], "do", () => { acts.set(next); });
		showMenu(menu, el);
	});
	const whoEl = lineEl.createDiv("kith-roster-who");
	if (person === null) vaultText(whoEl, who);
	else personLink(whoEl, { path: person, name: who }, tools);
	whoEl.appendText(gap);
	vaultText(whoEl, () => [text.status[status], ...aside()].filter((part) => part !== "").join(" · "), "kith-aside");
	if (person === null || status === "yes" || status === "no") return;
	const toWrite = (): string => logging.colon(reconnect.writeTo, who());
	iconButton(lineEl, { icon: "send", label: toWrite, cls: "kith-write" }, () => { acts.write(person); });
}
