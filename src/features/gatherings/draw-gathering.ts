import { invitationTo } from "../../opener/gathering-draft";
import type { BesideTools } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import type { RosterStatus } from "../../interactions/roster/roster-status";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawRosterLine } from "../../obsidian/ui/draw-roster-line";
import { drawText } from "../../obsidian/ui/drawn";
import { iconButton } from "../../obsidian/ui/icon-button";
import { partOf } from "../../obsidian/ui/part-of";
import { personLink } from "../../obsidian/ui/person-link";
import { onArrows, onRosterKeys } from "../../obsidian/ui/roster-keys";
import { tell } from "../../obsidian/ui/tell";
import { toldWhyNot } from "../../actions/telling";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Words } from "../../words/words";
import type { GatheringActions } from "../../actions/gathering-actions";
import type { ShownGathering, ShownGuest } from "../../beside/shown-gathering";

/** What is done from the pane. */
export interface GatheringActs {
	readonly kith: Pick<Kith, "known" | "clock">;
	readonly actions: GatheringActions;
	readonly followUp: (path: string) => void;
}

/** Draws a gathering beside its note. */
export function drawGathering(parentEl: HTMLElement, shown: ShownGathering, acts: GatheringActs, tools: BesideTools): void {
	const { words: { gatherings: text, veil, discreet } } = tools;
	const headEl = parentEl.createDiv("kith-brief-head");
	const nameEl = headEl.createEl("h3", { cls: "kith-brief-name", attr: { dir: "auto" } });
	drawText(nameEl, () => veil.quote(shown.name, discreet.note));
	if (shown.about !== "") vaultText(headEl.createDiv(), () => veil.quote(shown.about, ""), "kith-aside");
	if (shown.isPast || shown.others.length > 0) drawFollowUp(headEl, tools.words, () => { acts.followUp(shown.path); });
	if (shown.guests.length + shown.others.length === 0) drawHint(parentEl, text.nobodyInvited);
	else drawGuests(partOf(parentEl, shown.isPast ? text.cameTitle : text.invited, "invited"), shown, acts, tools);
	if (shown.shared.length > 0) {
		const listEl = partOf(parentEl, tools.words.groups.shared, "shared").createEl("ul", "kith-part-lines");
		for (const line of shown.shared) vaultText(listEl.createEl("li", "kith-part-line"), () => veil.quote(line));
	}
	if (shown.ties.length > 0) {
		const listEl = partOf(parentEl, text.tiesTitle, "ties").createEl("ul", "kith-part-lines");
		for (const { one, other } of shown.ties) {
			vaultText(listEl.createEl("li", "kith-part-line"), () => text.tie(veil.who(one), veil.who(other)));
		}
	}
}

/** Draws the button that follows up. */
export function drawFollowUp(parentEl: HTMLElement, { gatherings: text }: Words, followUp: () => void): void {
	const look = { icon: "list-checks", label: text.followUp, text: text.followUp, cls: "kith-follow-up" };
	iconButton(parentEl.createDiv("kith-brief-buttons"), look, followUp);
}

function drawGuests(partEl: HTMLElement, shown: ShownGathering, acts: GatheringActs, tools: BesideTools): void {
	const { words: { gatherings: text, veil } } = tools;
	const asked = shown.guests.filter(({ status }) => status === "asked").length;
	partEl.createDiv({ cls: "kith-aside", text: shown.isPast ? text.came(shown.came) : text.coming(shown.came, asked) });
	const listEl = partEl.createEl("ul", "kith-part-lines");
	const rows = shown.guests.map((guest) => drawGuest(listEl.createEl("li", "kith-part-line kith-party"), guest, { shown, acts }, tools));
	onArrows(rows);
	for (const { path, name } of shown.others) {
		personLink(listEl.createEl("li", "kith-part-line"), { path, name: () => veil.who(name) }, tools);
	}
	if (rows.length > 0) drawHint(partEl, tools.words.introductions.keys);
}

interface OfGathering {
	readonly shown: ShownGathering;
	readonly acts: GatheringActs;
}

function drawGuest(rowEl: HTMLElement, guest: ShownGuest, { shown, acts }: OfGathering, tools: BesideTools): HTMLElement {
	const { kith, actions } = acts;
	const set = (status: RosterStatus): void => { void toldWhyNot({ tell }, actions.setStatus(shown.path, guest, status)); };
	const write = (): void => {
		const [person, gathering] = [kith.known.personOf(guest.person ?? ""), actions.all.get(shown.path)];
		if (!person || !gathering) return;
		tools.actions.run("write", [person.path], {
			drafted: invitationTo(person, gathering, kith.clock.today()),
			sent: () => { if (guest.status === undefined || guest.status === "to-ask") set("asked"); },
		});
	};
	drawRosterLine(rowEl, { ...guest, aside: () => [guest.on] }, { set, write }, tools);
	onRosterKeys(rowEl, { set, write: guest.person === null ? undefined : write });
	return rowEl;
}
