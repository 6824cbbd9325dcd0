import type { ExperimentState } from "../../experiments/experiment-state";
import type { BesideTools } from "../../obsidian/feature";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawText } from "../../obsidian/ui/drawn";
import { iconButton } from "../../obsidian/ui/icon-button";
import { partOf } from "../../obsidian/ui/part-of";
import { gap, sourceLink } from "../../obsidian/ui/source-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import { type ShownArm, type ShownExperiment, verdictInWords } from "../../beside/shown-experiment";

/** What can be done in the pane. */
export type ExperimentAct = "start" | "decide" | "drop";

/** The buttons of each state. */
const acts: Readonly<Record<ExperimentState, readonly ExperimentAct[]>> = {
	idea: ["start", "drop"], running: ["decide", "drop"], decided: ["start"], dropped: ["start"],
};
const icons: Readonly<Record<ExperimentAct, string>> = { start: "play", decide: "check", drop: "x" };

/** Draws an experiment beside its note: what is tried, how it stands, and what can be done with it. */
export function drawExperiment(
	parentEl: HTMLElement,
	shown: ShownExperiment,
	act: (which: ExperimentAct) => void,
	tools: BesideTools,
): void {
	const { words } = tools;
	const { experiments: text, veil } = words;
	const headEl = parentEl.createDiv("kith-brief-head");
	drawText(headEl.createEl("h3", { cls: "kith-brief-name", attr: { dir: "auto" } }), () => veil.quote(shown.name, text.one));
	const stateEl = headEl.createDiv({ cls: "kith-experiment-state", attr: { "data-state": shown.state } });
	stateEl.createSpan({ cls: "kith-experiment-state-name", text: text.state[shown.state] });
	if (shown.about !== "") {
		stateEl.appendText(gap);
		stateEl.createSpan({ cls: "kith-aside", text: shown.about });
	}
	const buttonsEl = headEl.createDiv("kith-brief-buttons");
	for (const which of acts[shown.state]) {
		const label = which === "start" && shown.state !== "idea" ? text.again : text[which];
		iconButton(buttonsEl, { icon: icons[which], label, text: label, cls: `kith-${which}` }, () => { act(which); });
	}
	for (const which of ["hypothesis", "measure"] as const) {
		const said = shown[which];
		if (said !== null) vaultText(partOf(parentEl, text[which], which), () => veil.quote(said));
	}
	if (shown.arms.length === 0) drawHint(parentEl, text.noArms);
	else drawArms(partOf(parentEl, text.arms, "arms"), shown, tools);
	const { verdict } = shown;
	if (verdict !== null) vaultText(partOf(parentEl, text.verdictTitle, "verdict"), () => verdictInWords(verdict, words));
	if (shown.decisions.length > 0) drawDecisions(partOf(parentEl, text.decided, "decisions"), shown, tools);
	if (shown.problems.length > 0) drawProblems(partOf(parentEl, text.problems, "problems"), shown, tools);
}

function drawArms(partEl: HTMLElement, { path, arms }: ShownExperiment, tools: BesideTools): void {
	const listEl = partEl.createEl("ul", "kith-part-lines");
	for (const arm of arms) {
		const lineEl = listEl.createEl("li", "kith-part-line kith-arm");
		sourceLink(lineEl, () => tools.words.veil.quote(arm.name), { path, line: arm.line }, tools, "kith-name");
		lineEl.appendText(gap);
		lineEl.createSpan({ cls: "kith-rate", text: arm.rate });
		drawBar(lineEl, arm);
		if (arm.aside !== "") lineEl.createDiv({ cls: "kith-aside", text: arm.aside });
	}
}

/** The same as the words say: nothing for a screen reader to add. */
function drawBar(lineEl: HTMLElement, { percent }: ShownArm): void {
	if (percent === null) return;
	const barEl = lineEl.createDiv({ cls: "kith-rate-bar", attr: { "aria-hidden": "true" } });
	barEl.createDiv("kith-rate-bar-part").setCssStyles({ inlineSize: `${String(percent)}%` });
}

function drawDecisions(partEl: HTMLElement, { path, decisions }: ShownExperiment, tools: BesideTools): void {
	const { screens: { brief }, veil } = tools.words;
	const listEl = partEl.createEl("ul", "kith-part-lines");
	for (const { text, on, line } of decisions) {
		const lineEl = listEl.createEl("li", "kith-part-line");
		if (on !== "") lineEl.createSpan({ cls: "kith-part-label", text: `${on}${gap}` });
		vaultText(lineEl, () => veil.quote(text));
		lineEl.appendText(gap);
		sourceLink(lineEl, brief.line(line + 1), { path, line }, tools);
	}
}

function drawProblems(partEl: HTMLElement, { path, problems }: ShownExperiment, tools: BesideTools): void {
	const { experiments: text, screens: { brief }, veil } = tools.words;
	const listEl = partEl.createEl("ul", "kith-part-lines");
	for (const problem of problems) {
		const lineEl = listEl.createEl("li", "kith-part-line");
		vaultText(lineEl, () => text.problem({ ...problem, value: veil.quote(problem.value) }));
		lineEl.appendText(gap);
		sourceLink(lineEl, problem.line === null ? brief.property : brief.line(problem.line + 1), { path, line: problem.line }, tools);
	}
}
