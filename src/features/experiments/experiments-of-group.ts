import type { App } from "obsidian";
import type { Experiment } from "../../experiments/experiment";
import type { ExperimentState } from "../../experiments/experiment-state";
import type { VaultWords } from "../../notes/vault-words";
import type { BesideKind } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { partOf } from "../../obsidian/ui/part-of";
import { personLink } from "../../obsidian/ui/person-link";
import { gap } from "../../obsidian/ui/source-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Experiments } from "./experiment-actions";
import { rateInWords } from "./shown-experiment";

/** An experiment in the pane of a group. */
interface ShownTrial {
	readonly path: string;
	readonly name: VaultWords;
	readonly state: ExperimentState;
	readonly arms: Experiment["arms"];
	readonly decision: VaultWords | null;
}

const order: readonly ExperimentState[] = ["running", "idea", "decided", "dropped"];

/** In the pane of a group: the experiments about it, those that link it or that it links. */
export function experimentsOfGroup({ app, words, groups }: Pick<Kith, "app" | "words" | "groups">, all: Experiments): BesideKind {
	const { experiments: text, veil } = words;
	return {
		shown: (path): readonly ShownTrial[] | undefined => {
			if (!groups().some((group) => group.path === path)) return undefined;
			const about = all.all().filter((one) => !one.private && isLinked(app, one.path, path));
			if (about.length === 0) return undefined;
			return about.sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state)).map(shownTrial);
		},
		draw: (parentEl, shown: readonly ShownTrial[], tools) => {
			const listEl = partOf(parentEl, text.title, "experiments").createEl("ul", "kith-part-lines");
			for (const { path, name, state, arms, decision } of shown) {
				const lineEl = listEl.createEl("li", "kith-part-line");
				personLink(lineEl, { path, name: () => veil.quote(name, text.one) }, tools);
				lineEl.appendText(gap);
				const told = (): string =>
					[text.state[state], ...arms.map((arm) => text.armRate(veil.quote(arm.name), rateInWords(arm, text)))].join(" · ");
				vaultText(lineEl, told, "kith-aside");
				if (decision !== null) vaultText(lineEl.createDiv(), () => veil.quote(decision));
			}
		},
	};
}

function isLinked({ metadataCache: { resolvedLinks } }: Pick<App, "metadataCache">, one: string, other: string): boolean {
	return resolvedLinks[one]?.[other] !== undefined || resolvedLinks[other]?.[one] !== undefined;
}

function shownTrial({ path, name, state, arms, decisions }: Experiment): ShownTrial {
	return { path, name, state, arms, decision: decisions[0]?.text ?? null };
}
