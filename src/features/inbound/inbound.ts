import type { BesideKind, BesideTools, Feature, FeatureMaker } from "../../obsidian/feature";
import { gap } from "../../obsidian/ui/source-link";
import { personLink } from "../../obsidian/ui/person-link";
import type { VaultWords } from "../../notes/vault-words";
import { PeopleThrough } from "../../reviews/people-through";

interface Came {
	readonly path: string;
	readonly name: VaultWords;
}

/** People who came to me through what I wrote, beside the note that brought them. */
export const inbound: FeatureMaker = ({ known }): Feature => {
	const came = (): BesideKind => {
		const through = new PeopleThrough(known);
		return { shown: (path) => cameOf(through, path), draw: drawCame };
	};
	return { alongside: () => [came()] };
};

function cameOf(through: PeopleThrough, path: string): readonly Came[] | undefined {
	const people = through.of(path);
	return people.length === 0 ? undefined : people.map((person) => ({ path: person.path, name: person.name }));
}

function drawCame(parentEl: HTMLElement, people: readonly Came[], tools: BesideTools): void {
	const { words: { inbound: text, veil } } = tools;
	const partEl = parentEl.createEl("section", { cls: "kith-part", attr: { "data-part": "came-through" } });
	partEl.createEl("h4", { cls: "kith-part-title", text: text.came(people.length) });
	const lineEl = partEl.createDiv("kith-part-line");
	for (const { path, name } of people) {
		personLink(lineEl, { path, name: () => veil.who(name) }, tools);
		lineEl.appendText(gap);
	}
}
