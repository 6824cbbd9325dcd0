import { setCircle } from "../circles/set-circle";
import type { Offer } from "./offer";
import type { ActionPorts } from "./action-ports";
import { toldWhyNot, written } from "./telling";
import { circleLabel } from "../reconnect/entry-words";
import { toldOverCap } from "../reconnect/over-cap-words";
import type { VaultWords } from "../notes/vault-words";

type CapPorts = Pick<ActionPorts, "words" | "telling" | "settings" | "known" | "clock" | "writer" | "keyOf" | "screens">;

/** Says of the circle that somebody came to last whether it holds more than it is meant to, and whom to move. It forbids nothing. */
export class Caps {
	#came: { readonly circle: string; readonly paths: readonly string[] } | undefined;
	readonly #kith: CapPorts;

	constructor(kith: CapPorts) {
		this.#kith = kith;
	}

	/** Somebody comes to a circle. */
	came(circle: string, paths: readonly string[]): void {
		this.#came = { circle, paths };
	}

	offers(): readonly Offer[] {
		const { words, settings: { current: { circles } }, known, clock, screens } = this.#kith;
		const over = this.#came && toldOverCap(this.#came, { people: known.people(), circles, words }, clock.today());
		if (!over) return [];
		const { sentence, veiled, button, person: { path, name }, to } = over;
		return [{
			button, sentence: () => words.veil.quote(sentence, veiled),
			act: () => { this.#move(path, name, to); },
			dismiss: { label: words.sorting.fine, act: () => {
				this.#came = undefined;
				screens.announce();
			} },
		}];
	}

	#move(path: string, name: VaultWords, to: string): void {
		const { words, telling, settings: { current: { circles } }, writer, keyOf } = this.#kith;
		const said = (): string => words.sorting.said(words.veil.who(name), circleLabel(to, circles, words));
		const changes = setCircle([path], { circle: to }, keyOf);
		this.came(to, [path]);
		void toldWhyNot(telling, written(this.#kith, () => writer.write(changes, words.logging.labels.set(name)), () => said));
	}
}
