/** What a ```reconnect block shows. */
export interface BlockOptions {
	readonly limit: number | undefined;
	/** Id or name of a circle, as written. */
	readonly circle: string | undefined;
	readonly group: string | undefined;
	/** Id of what is shown: of `listShows`, or whatever else is known where the block stands. */
	readonly show: string;
	readonly talkingPoints: number;
}

/** An option that could not be read. */
export interface BlockProblem {
	readonly option: string;
	/** Undefined where there is no such option. */
	readonly value: string | undefined;
}

/** What holds where nothing is written. */
export const defaultBlock: BlockOptions = { limit: undefined, circle: undefined, group: undefined, show: "due", talkingPoints: 1 };
const mostTalkingPoints = 3;
/** What the list itself can show. */
export const listShows: readonly string[] = ["due", "dates", "promises", "all"];

/** Reads the options of a block from its parsed YAML (null for an empty block). What cannot be read is reported and left at its default. */
export function readBlockOptions(
	data: unknown,
	shows: readonly string[] = listShows,
): { readonly options: BlockOptions; readonly problems: readonly BlockProblem[] } {
	if (data === null || data === undefined) return { options: defaultBlock, problems: [] };
	if (typeof data !== "object" || Array.isArray(data)) {
		return { options: defaultBlock, problems: [{ option: textOf(data), value: undefined }] };
	}
	let options = defaultBlock;
	const problems: BlockProblem[] = [];
	for (const [option, value] of Object.entries(data)) {
		const read = readers[option];
		const change = read?.(value, shows);
		if (change) options = { ...options, ...change };
		else problems.push({ option, value: read ? textOf(value) : undefined });
	}
	return { options, problems };
}

const readers: Readonly<Record<string, (value: unknown, shows: readonly string[]) => Partial<BlockOptions> | undefined>> = {
	limit: (value) => (isWhole(value, 1, 1000) ? { limit: value } : undefined),
	circle: (value) => (isText(value) ? { circle: textOf(value) } : undefined),
	group: (value) => (isText(value) ? { group: textOf(value) } : undefined),
	show: (value, shows) => (typeof value === "string" && shows.includes(value) ? { show: value } : undefined),
	"talking-points": (value) => (isWhole(value, 0, mostTalkingPoints) ? { talkingPoints: value } : undefined),
};

function isWhole(value: unknown, least: number, most: number): value is number {
	return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function isText(value: unknown): boolean {
	return textOf(value).trim() !== "";
}

/** A value as the writer of the block sees it: YAML reads `[[A]]` as a list in a list. */
function textOf(value: unknown): string {
	if (typeof value === "string") return value.replace(/^\[\[|\]\]$/g, "");
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	return Array.isArray(value) ? value.map(textOf).join(", ") : "";
}
