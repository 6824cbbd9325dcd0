import { noCircle } from "../cadence/circle";
import { type CircleDecision, setCircle } from "../circles/set-circle";
import { peopleByTalks, Sitting } from "../circles/sitting";
import { sortingStep } from "../circles/sorting";
import type { ActionPorts } from "./action-ports";
import { type AskWhy, SittingActs } from "./sitting-acts";
import { isOpen } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { circleLabel } from "../reconnect/entry-words";
import { nameList } from "../reconnect/name-list";
import type { Caps } from "./caps";

/** What sorting needs of the rest of Kith. */
export type SortingPorts = Pick<ActionPorts, "words" | "telling" | "settings" | "known" | "keyOf" | "writer"> & {
	readonly caps: Pick<Caps, "came">;
	readonly askWhy: AskWhy;
};

/** What is done with people in a sitting, by keys. */
export class SortingActs {
	readonly on: SittingActs<Person>;
	readonly #ports: SortingPorts;

	constructor(ports: SortingPorts, redraw: () => void) {
		this.#ports = ports;
		this.on = new SittingActs(new Sitting(peopleByTalks), { ...ports, redraw });
	}

	/** What a key does with people; undefined where it does nothing here. */
	ofKey(key: string, paths: readonly string[]): { readonly goesOn: boolean; act(): void } | undefined {
		const step = sortingStep(key, this.#ports.settings.current.circles);
		if (!step) return undefined;
		const does: Readonly<Record<typeof step.kind, () => void>> = {
			circle: () => { this.#decide(paths, step.kind === "circle" ? step.circle : noCircle.id); },
			later: () => { this.on.putOff(paths); },
			why: () => { this.#askWhy(paths[0] ?? ""); },
			undo: () => { void this.on.undoLast(); },
		};
		return { goesOn: step.kind === "circle" || step.kind === "later", act: does[step.kind] };
	}

	#decide(paths: readonly string[], circle: string): void {
		const { words, settings, caps } = this.#ports;
		this.#write(paths, { circle }, circleLabel(circle, settings.current.circles, words));
		caps.came(circle, paths);
	}

	#askWhy(path: string): void {
		const { askWhy, known } = this.#ports;
		const person = known.personOf(path);
		if (!person) return;
		askWhy({ name: person.name, now: (isOpen(person, "why") ? person.why : null) ?? "" }, (why) => {
			this.on.wanted = path;
			this.#write([path], { why }, why);
			return Promise.resolve(undefined);
		});
	}

	#write(paths: readonly string[], decision: CircleDecision, what: string): void {
		const { words, known, keyOf } = this.#ports;
		const names = nameList(paths.flatMap((path) => known.personOf(path) ?? []), words.logging);
		const said = words.sorting.said(names, what);
		this.on.write({ names, keys: paths, said }, setCircle(paths, decision, keyOf), words.logging.labels.set(names));
	}
}
