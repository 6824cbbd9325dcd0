import type { Opener } from "../talking-points/opener";

type Language = Opener["language"];

/** What a message says besides its parts, in each language. */
export interface Drafted {
	/** Whom it greets. */
	readonly to: (language: Language) => string;
	readonly text: (language: Language) => string;
}
