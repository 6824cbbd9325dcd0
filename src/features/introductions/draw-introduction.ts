import { Platform } from "obsidian";
import type { Introduction, Party } from "../../introductions/introduction";
import type { RosterStatus } from "../../interactions/roster/roster-status";
import type { BesideTools } from "../../obsidian/feature";
import { partOf } from "../../obsidian/ui/part-of";
import { drawRosterLine } from "../../obsidian/ui/draw-roster-line";
import { onArrows, onRosterKeys } from "../../obsidian/ui/roster-keys";
import { gap, placeOf, sourceLink } from "../../obsidian/ui/source-link";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import { isOpen, type ShownIntroduction, type ShownParty } from "../../beside/shown-introduction";
import { drawAttr, drawText } from "../../obsidian/ui/drawn";

/** What a press or a key does. */
export interface IntroductionActs {
	/** The introduction as it stands now; undefined where it is gone. */
	readonly now: (shown: ShownIntroduction) => Introduction | undefined;
	readonly set: (one: Introduction, party: Party, status: RosterStatus) => void;
	readonly write: (one: Introduction, party: Party) => void;
	readonly writeBoth: (one: Introduction) => void;
	readonly made: (one: Introduction) => void;
	readonly askOutcome: (one: Introduction) => void;
}

/** What is needed to draw one: what is done with it as it stands by then. */
interface Drawing {
	readonly shown: ShownIntroduction;
	readonly acts: IntroductionActs;
	readonly tools: BesideTools;
}

/** Draws the introductions of the person beside whose note this is. */
export function drawIntroductions(
	parentEl: HTMLElement,
	all: readonly ShownIntroduction[],
	notePath: string,
	acts: IntroductionActs,
	tools: BesideTools,
): void {
	const { words: { introductions: text } } = tools;
	const partEl = partOf(parentEl, text.title, "introductions");
	for (const shown of all) {
		const el = partEl.createDiv({ cls: "kith-introduction", attr: { "data-state": shown.state } });
		drawIntroduction(el, notePath, { shown, acts, tools });
	}
	if (!Platform.isMobile && all.some(isAsking)) partEl.createDiv({ cls: "kith-aside", text: text.keys });
}

function drawIntroduction(el: HTMLElement, notePath: string, drawing: Drawing): void {
	const { shown, acts, tools } = drawing;
	const { words: { introductions: text, veil } } = tools;
	const headEl = el.createDiv({ cls: "kith-introduction-head", attr: { dir: "auto" } });
	const { pair, stands, reason, outcome } = shown;
	drawText(headEl, () => text.line(veil.people(2, pair), ...stands));
	const reasonEl = el.createDiv("kith-part-line");
	vaultText(reasonEl, reason === undefined ? text.noReason : () => veil.quote(reason));
	reasonEl.appendText(gap);
	const source = { path: shown.path, line: shown.line };
	sourceLink(reasonEl, placeOf(source, notePath, tools.words), source, tools);
	if (outcome !== undefined) vaultText(el.createDiv("kith-part-line"), () => `→ ${veil.quote(outcome)}`);
	if (isAsking(shown)) drawParties(el.createEl("ul", "kith-part-lines"), drawing);
	const buttonsEl = el.createDiv("kith-brief-buttons");
	const button = (label: string, cls: string, act: (one: Introduction) => void): void => {
		textButton(buttonsEl, label, cls, () => {
			const one = acts.now(shown);
			if (one) act(one);
		});
	};
	if (shown.state === "agreed") button(text.writeBoth, "kith-write-both", acts.writeBoth);
	if (isOpen(shown)) button(text.made, "kith-made", acts.made);
	if (shown.state === "made" && shown.outcome === undefined) button(text.askOutcome, "kith-outcome", acts.askOutcome);
}

/** The two: a press or a key says how it stands with each, the arrows go from one to the other. */
function drawParties(listEl: HTMLElement, { shown, acts, tools }: Drawing): void {
	const rows = shown.parties.map((party, at) => {
		const key = `${shown.path}:${String(shown.line)}:${String(at)}`;
		const rowEl = drawAttr(listEl.createEl("li", "kith-part-line kith-party"), "data-place", () => tools.words.veil.mark(key));
		return drawParty(rowEl, party, tools, (act) => {
			const one = acts.now(shown);
			const [owner, other] = one?.parties ?? [];
			const now = at === 0 ? owner : other;
			if (one && now) act(acts, one, now);
		});
	});
	onArrows(rows);
}

/** Does something with one of the two as it stands by then. */
type DoesWithParty = (act: (acts: IntroductionActs, one: Introduction, party: Party) => void) => void;

function drawParty(rowEl: HTMLElement, party: ShownParty, tools: BesideTools, does: DoesWithParty): HTMLElement {
	const set = (status: RosterStatus): void => { does((acts, one, now) => { acts.set(one, now, status); }); };
	const write = (): void => { does((acts, one, now) => { acts.write(one, now); }); };
	drawRosterLine(rowEl, { name: party.name, person: party.path, status: party.status, aside: () => [party.on] }, { set, write }, tools);
	onRosterKeys(rowEl, { set, write: party.path === null ? undefined : write });
	return rowEl;
}

/** Whether it is still of use who agrees: one who declined may think better of it. */
function isAsking({ state }: ShownIntroduction): boolean {
	return state !== "made";
}
