import { Component, debounce } from "obsidian";
import type { Kith } from "../../obsidian/kith";
import type { PeopleFinder } from "../../finding/people-finder";
import type { OfferedSigns } from "../../finding/offered-signs";

const settleMs = 500;
/** How often it is asked whether notes have changed that may be people's. */
const followMs = 30_000;

/** Lets what is found follow the vault and the settings, in idle time. */
export class FollowedFinder extends Component {
	readonly #kith: Pick<Kith, "app" | "settings" | "reading">;
	readonly #finder: () => PeopleFinder;
	readonly #signs: () => OfferedSigns;

	constructor(kith: Pick<Kith, "app" | "settings" | "reading">, finder: () => PeopleFinder, signs: () => OfferedSigns) {
		super();
		this.#kith = kith;
		this.#finder = finder;
		this.#signs = signs;
	}

	override onload(): void {
		const { app: { metadataCache, vault }, settings, reading } = this.#kith;
		const look = (): void => { void reading.complete.then(() => this.#finder().lookSoon()).then(() => this.#signs().look()); };
		look();
		// Other settings come with other notes, as where both are undone: looked for once those have settled.
		this.register(settings.onChange(debounce(look, settleMs, true)));
		const touch = (): void => { this.#finder().touch(); };
		for (const event of [metadataCache.on("changed", touch), vault.on("delete", touch), vault.on("rename", touch)]) {
			this.registerEvent(event);
		}
		this.registerInterval(window.setInterval(() => { void this.#finder().followVault().then(() => this.#signs().look()); }, followMs));
	}
}
