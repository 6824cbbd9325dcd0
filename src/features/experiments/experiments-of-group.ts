import { type ShownTrial, shownTrials, trialInWords } from "../../beside/shown-trials";
import type { App } from "obsidian";
import type { BesideKind } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { partOf } from "../../obsidian/ui/part-of";
import { personLink } from "../../obsidian/ui/person-link";
import { gap } from "../../obsidian/ui/source-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Experiments } from "../../actions/experiment-actions";

/** In the pane of a group: the experiments about it, those that link it or that it links. */
export function experimentsOfGroup({ app, words, groups }: Pick<Kith, "app" | "words" | "groups">, all: Experiments): BesideKind {
	const { experiments: text, veil } = words;
	return {
		shown: (path): readonly ShownTrial[] | undefined => {
			if (!groups().some((group) => group.path === path)) return undefined;
			return shownTrials(all.all(), (one) => isLinked(app, one, path));
		},
		draw: (parentEl, shown: readonly ShownTrial[], tools) => {
			const listEl = partOf(parentEl, text.title, "experiments").createEl("ul", "kith-part-lines");
			for (const trial of shown) {
				const { path, name, decision } = trial;
				const lineEl = listEl.createEl("li", "kith-part-line");
				personLink(lineEl, { path, name: () => veil.quote(name, text.one) }, tools);
				lineEl.appendText(gap);
				vaultText(lineEl, () => trialInWords(trial, words), "kith-aside");
				if (decision !== null) vaultText(lineEl.createDiv(), () => veil.quote(decision));
			}
		},
	};
}

function isLinked({ metadataCache: { resolvedLinks } }: Pick<App, "metadataCache">, one: string, other: string): boolean {
	return resolvedLinks[one]?.[other] !== undefined || resolvedLinks[other]?.[one] !== undefined;
}
