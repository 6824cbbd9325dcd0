import { Platform } from "obsidian";
import type { Contributions, Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { command } from "../../obsidian/ui/command";
import { isOpen } from "../../people/person/is-open";
import type { IsPrivate } from "../../pictures/contacts-of";
import { PictureView, picturesViewType } from "./picture-view";
import { openSave } from "./save-picture";
import { yearBeside } from "./strip";

const icon = "waypoints";

/** Pictures of people: circles, the year, the network, and a year of contact beside each person. */
export const pictures: FeatureMaker = (kith, others): Feature => {
	const { words, known, clock } = kith;
	const isPrivate: IsPrivate = ({ path, line }) => known.topicIndex.isPrivate(path, line);
	return {
		panes: [{
			type: picturesViewType,
			create: (leaf) => new PictureView(leaf, {
				...kith, isPrivate,
				introductions: () => introductionsOf(kith, others()),
				resolveLink: kith.vault.resolveLink,
				save: (svgEl, kind, el) => { openSave(kith, svgEl, kind, { el, today: clock.today() }); },
			}),
		}],
		commands: [command(words, "open-pictures", icon, { callback: () => { void open(kith); } })],
		alongside: () => [yearBeside(kith, isPrivate)],
		actions: () => [{
			id: "picture", title: words.pictures.showIn, icon, section: "open", single: true,
			// On a phone the menu fills the screen as it is; the command leads there.
			fits: () => !Platform.isMobile,
			act: ([person]) => { if (person) void open(kith, { kind: "network", person: person.path }); },
		}],
	};
};

/** Opens the view, or comes back to it; where it is open it shows what it did. */
async function open({ app, reading }: Pick<Kith, "app" | "reading">, state?: Readonly<Record<string, unknown>>): Promise<void> {
	// Who was there, and who was introduced, stands in notes that nobody may have asked for yet.
	void reading.everything();
	const { workspace } = app;
	// On a phone the list that it is asked for in lies over it.
	if (Platform.isMobile) workspace.rightSplit.collapse();
	const [opened] = workspace.getLeavesOfType(picturesViewType);
	const leaf = opened ?? workspace.getLeaf("tab");
	if (!opened || state) await leaf.setViewState({ type: picturesViewType, active: true, ...(state ? { state: { ...state } } : {}) });
	await workspace.revealLeaf(leaf);
}

/** Introductions that were made, and through whom one met somebody. Nothing private. */
function introductionsOf(
	{ known }: Pick<Kith, "known">,
	{ reviewed }: Pick<Contributions, "reviewed">,
): readonly (readonly [string, string])[] {
	const made = (reviewed.introductions?.() ?? []).flatMap(({ parties: [one, other], state, private: hidden }) =>
		(state === "made" && !hidden && one.path !== null && other.path !== null ? [[one.path, other.path] as const] : []));
	const met = known.people().flatMap((person) => {
		const { metThrough } = person;
		if (!metThrough || !isOpen(person, "metThrough")) return [];
		const { path, text } = metThrough;
		const [only, more] = path === undefined ? known.others.named(text).map((one) => one.path) : [path];
		return only === undefined || more !== undefined || only === person.path ? [] : [[person.path, only] as const];
	});
	return [...made, ...met];
}
