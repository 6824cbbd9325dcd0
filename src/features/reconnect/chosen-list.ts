import type { OpenSideList, SideList, SideListTools } from "../../obsidian/feature";

/** The list of a feature that is chosen in place of the sidebar's own: opened when it is chosen, and let go when something else is. */
export class ChosenList {
	#chosen: { readonly of: SideList; readonly list: OpenSideList } | undefined;
	readonly #lists: readonly SideList[];
	readonly #tools: SideListTools;

	constructor(lists: readonly SideList[], tools: SideListTools) {
		this.#lists = lists;
		this.#tools = tools;
	}

	/** The list that is chosen by an id; undefined where that is a circle, or nothing. */
	at(id: string | null): OpenSideList | undefined {
		if (id !== this.#chosen?.of.id) {
			const of = this.#lists.find((one) => one.id === id);
			this.#chosen = of && { of, list: of.open(this.#tools) };
		}
		return this.#chosen?.list;
	}
}
