import type { Dismissals } from "../settings/dismissals";
import type { PeopleFinder } from "./people-finder";
import type { SeenSign } from "../people/reading/unread-signs";
import type { KithSettings } from "../settings/setting-table";
import { seenSigns, type SignPorts } from "./seen-signs";

/** What offering signs needs. */
export interface OfferedSignsPorts extends SignPorts {
	readonly dismissals: Dismissals;
	readonly screens: { announce(): void };
}

/** Under which it is kept that a sign was set aside: the path of no note. */
const noPath = "";

/** What notes say and is not read, as the list offers it: looked for in idle time, after the start and after the settings have changed. */
export class OfferedSigns {
	#seen: readonly SeenSign[] = [];
	#settings: KithSettings | undefined;
	/** How many were known when it was looked for. */
	#known = 0;
	readonly #kith: OfferedSignsPorts;
	readonly #finder: () => PeopleFinder;

	constructor(kith: OfferedSignsPorts, finder: () => PeopleFinder) {
		this.#kith = kith;
		this.#finder = finder;
	}

	/** What was seen under the settings as they are; undefined until it was looked for. */
	get seen(): readonly SeenSign[] | undefined {
		return this.#settings === this.#kith.settings.current ? this.#seen : undefined;
	}

	async look(): Promise<readonly SeenSign[]> {
		const { settings: { current: settings }, known } = this.#kith;
		if (this.#settings !== settings || known.people().length > this.#known) {
			const before = this.#seen.length;
			this.#seen = await seenSigns(this.#kith, this.#finder());
			this.#settings = settings;
			this.#known = known.people().length;
			if (this.#seen.length !== before) this.#kith.screens.announce();
		}
		return this.#seen;
	}

	/** What was last seen and not set aside. */
	offered(): readonly SeenSign[] {
		return this.#seen.filter((sign) => !this.#kith.dismissals.has(noPath, keyOf(sign)));
	}

	/** Says no more of these, or of all that is offered now; the dialog still shows them. */
	setAside(signs = this.offered()): void {
		for (const sign of signs) this.#kith.dismissals.add(noPath, keyOf(sign));
		this.#kith.screens.announce();
	}
}

function keyOf({ kind, name }: SeenSign): string {
	return kind === "day" ? kind : kind + name;
}
