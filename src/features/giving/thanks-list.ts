import type { CivilDate } from "../../calendar/civil-date";
import { notYetThanked, type NotYetThanked } from "../../giving/not-yet-thanked";
import type { Drawing, OpenSideList, SideList, SideListTools } from "../../obsidian/feature";
import { drawSentence } from "../../obsidian/ui/draw-sentence";
import type { ListRows, Row } from "../../obsidian/ui/row";
import { NamedRows } from "../../rows/named-rows";
import type { ListFilter } from "../../reconnect/list-sections";
import { isInGroup } from "../../reconnect/shown-properties";
import type { ThanksPorts } from "./draw-thanks";
import { ThanksRow, thanksHeight, thanksPrefix } from "./thanks-row";

/** Stands among the ids of circles. */
const thanksId = ":thanks";

/** Those who helped and have not been thanked. */
export function thanksList(ports: ThanksPorts): SideList {
	return { id: thanksId, title: ports.words.giving.notYetThanked, open: (tools) => new ThanksList(ports, tools) };
}

class ThanksList implements OpenSideList {
	readonly keyboardHelp: string;
	readonly #ports: ThanksPorts;
	readonly #rowOf: (path: string) => Row;
	readonly #thanks = new Map<string, NotYetThanked>();
	#query = "";
	#wanted: string | undefined;
	#made: { readonly from: readonly unknown[]; readonly paths: readonly string[]; readonly rows: ListRows } | undefined;

	constructor(ports: ThanksPorts, tools: SideListTools) {
		this.#ports = ports;
		this.keyboardHelp = ports.words.giving.keyboardHelp;
		const made = new Map<string, ThanksRow>();
		this.#rowOf = (path) => {
			const row = made.get(path) ?? new ThanksRow(path, { ports, tools, of: (key) => this.#thanks.get(key) });
			made.set(path, row);
			return row;
		};
	}

	rows({ query, group }: Pick<ListFilter, "query" | "group">, today: CivilDate): ListRows {
		const { known, list } = this.#ports;
		const people = known.people();
		const from = [people, query, group, today];
		if (!this.#made || from.some((part, index) => part !== this.#made?.from[index])) {
			this.#query = query;
			const found = list.search(query.trim()).filter((person) => group === null || isInGroup(person, group));
			this.#thanks.clear();
			for (const one of notYetThanked(found, today)) this.#thanks.set(one.person.path, one);
			const paths = [...this.#thanks.keys()];
			const rows = new NamedRows({ names: paths, rowOf: this.#rowOf, prefix: thanksPrefix, estimate: thanksHeight });
			this.#made = { from, paths, rows };
		}
		return this.#made.rows;
	}

	readonly head: Drawing = {
		key: () => String(this.#thanks.size),
		draw: (parentEl) => {
			const { size } = this.#thanks;
			if (size > 0) parentEl.createDiv({ cls: "kith-sitting", text: this.#ports.words.giving.toThank(size) });
		},
	};

	readonly empty: Drawing = {
		key: () => `thanks ${this.#query}`,
		draw: (parentEl) => {
			const { giving, reconnect, veil } = this.#ports.words;
			const query = this.#query;
			if (query.trim() === "") drawSentence(parentEl, "heart", giving.nobodyToThank, giving.howToNote);
			else drawSentence(parentEl, "search", () => reconnect.nothingFound(veil.quote(query)), reconnect.nothingFoundHint);
		},
	};

	/** Notes the newest help of each as thanked for; the keyboard goes on where somebody leaves the list by it. */
	onKey(key: string, paths: readonly string[]): ReturnType<OpenSideList["onKey"]> {
		if (key.toLowerCase() !== "t") return undefined;
		return { goesOn: false, act: () => {
			const all = this.#made?.paths ?? [];
			const isLeft = (path: string): boolean => !paths.includes(path) || (this.#thanks.get(path)?.help.length ?? 0) > 1;
			const at = all.findIndex((path) => paths.includes(path));
			this.#wanted = [...all.slice(at), ...all.slice(0, at).reverse()].find(isLeft);
			this.#ports.thank(paths.flatMap((path) =>
				(this.#thanks.get(path)?.help ?? []).slice(0, 1).map(({ text, line }) => ({ path, text, line })),
			));
		} };
	}

	takeFocus(): string | undefined {
		const path = this.#wanted;
		if (path === undefined) return undefined;
		this.#wanted = undefined;
		return `${thanksPrefix}${path}`;
	}
}
