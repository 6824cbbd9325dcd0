import type { CivilDate } from "../../calendar/civil-date";
import { noCircle } from "../../cadence/circle";
import { isUndecided, sortingProgress, type SortingProgress, undecidedId } from "../../circles/sorting";
import type { AnyAction, Drawing, OpenSideList, SideList, SideListTools } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { drawSitting } from "../../obsidian/ui/draw-sitting";
import { drawSentence } from "../../obsidian/ui/draw-sentence";
import { namedCircles } from "../../reconnect/circle-choices";
import { sortingSteps } from "../../reconnect/sorting-steps";
import type { ListRows, Row } from "../../obsidian/ui/row";
import { NamedRows } from "../../rows/named-rows";
import { textButton } from "../../obsidian/ui/text-button";
import type { ListFilter } from "../../reconnect/list-sections";
import { circleLabel } from "../../reconnect/entry-words";
import { isInGroup } from "../../reconnect/shown-properties";
import { SortingActs, type SortingPorts } from "../../actions/sorting-acts";
import { UndecidedRow, undecidedHeight, undecidedPrefix } from "./undecided-row";

type Ports = SortingPorts & Pick<Kith, "list" | "clock">;
type Filter = Pick<ListFilter, "query" | "group">;

/** Those whose circle is not decided, one after another. */
export function undecidedList(kith: Ports): SideList {
	return { id: undecidedId, title: kith.words.sorting.undecided, open: (tools) => new UndecidedList(kith, tools) };
}

class UndecidedList implements OpenSideList {
	readonly keyboardHelp: string;
	readonly #kith: Ports;
	readonly #acts: SortingActs;
	readonly #actions: AnyAction;
	readonly #rowOf: (path: string) => Row;
	#filter: Filter = { query: "", group: null };
	#progress: SortingProgress = sortingProgress([]);
	#made: { readonly from: readonly unknown[]; readonly paths: readonly string[]; readonly rows: ListRows } | undefined;

	constructor(kith: Ports, tools: SideListTools) {
		this.#kith = kith;
		this.#acts = new SortingActs(kith, () => { tools.redraw(); });
		this.#actions = tools.actions;
		this.keyboardHelp = kith.words.sorting.keyboardHelp;
		const made = new Map<string, UndecidedRow>();
		const sources = {
			kith, tools,
			steps: () => {
				const { circles } = kith.settings.current;
				return sortingSteps(circles, kith.words, circleLabel(noCircle.id, circles, kith.words));
			},
			press: (key: string, path: string) => { this.onKey(key, [path])?.act(); },
		};
		this.#rowOf = (path) => {
			const row = made.get(path) ?? new UndecidedRow(path, sources);
			made.set(path, row);
			return row;
		};
	}

	rows(filter: Filter, _today: CivilDate): ListRows {
		const { query, group } = (this.#filter = filter);
		const people = this.#kith.known.people();
		const from = [people, query, group, this.#acts.on.sitting.revision];
		if (!this.#made || from.some((part, index) => part !== this.#made?.from[index])) {
			this.#progress = sortingProgress(people, group === null ? undefined : (person) => isInGroup(person, group));
			const paths = this.#pathsIn(query.trim());
			const rows = new NamedRows({ names: paths, rowOf: this.#rowOf, prefix: undecidedPrefix, estimate: undecidedHeight });
			this.#made = { from, paths, rows };
		}
		return this.#made.rows;
	}

	/** By name where the sitting does not know better. */
	#pathsIn(query: string): readonly string[] {
		const isAsked = new Set(this.#progress.undecided);
		const found = this.#kith.list.search(query).filter((person) => isAsked.has(person));
		return this.#acts.on.sitting.inOrder(found).map(({ path }) => path);
	}

	readonly head: Drawing = {
		key: () => JSON.stringify([this.#progress.decided, this.#progress.total, this.#acts.on.said]),
		draw: (parentEl) => {
			const { words, settings: { current: { circles } } } = this.#kith;
			const keys = namedCircles(circles, words).map(({ label }, at) => `${String(at + 1)} ${label}`).join(words.logging.comma);
			drawSitting(parentEl, this.#acts.on, this.#progress, words).createDiv({ cls: "kith-aside", text: keys });
		},
	};

	readonly empty: Drawing = {
		key: () => `undecided ${JSON.stringify(this.#filter)} ${String(this.#progress.total)} ${String(this.#progress.undecided.length)}`,
		draw: (parentEl) => { this.#drawEmpty(parentEl); },
	};

	onKey(key: string, paths: readonly string[]): ReturnType<SortingActs["ofKey"]> {
		const does = this.#acts.ofKey(key, paths);
		const all = this.#made?.paths ?? [];
		// Whoever is put off from the end of the list leaves the keyboard nowhere to go on but at its beginning.
		if (!does?.goesOn || !paths.includes(all.at(-1) ?? "")) return does;
		return { goesOn: true, act: () => {
			this.#acts.on.wanted = all.find((path) => !paths.includes(path));
			does.act();
		} };
	}

	takeFocus(): string | undefined {
		const { wanted } = this.#acts.on;
		const person = wanted === undefined ? undefined : this.#kith.known.personOf(wanted);
		if (!person || !isUndecided(person)) return undefined;
		this.#acts.on.wanted = undefined;
		return `${undecidedPrefix}${person.path}`;
	}

	#drawEmpty(parentEl: HTMLElement): void {
		const { sorting: say, reconnect, veil } = this.#kith.words;
		const { query } = this.#filter;
		if (query.trim() !== "") {
			drawSentence(parentEl, "search", () => reconnect.nothingFound(veil.quote(query)), reconnect.nothingFoundHint);
			return;
		}
		const doneEl = drawSentence(parentEl, "coffee", say.done, say.doneHint(this.#progress.total));
		textButton(doneEl, say.showWeek, "mod-cta", () => {
			this.#actions.run("narrow", [], { narrowTo: { circle: null, group: null } });
		});
	}
}
