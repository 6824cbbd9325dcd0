import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Unit tests run in four zones: no clock change, southern clock change, a day that never was (2011-12-30), a 45-minute offset. */
export const zones = ["UTC", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu"] as const;

/** What depends on the zone: the room of dates, the libraries that know days, and the clock and calendar of the platform. */
const days = /(?:^|\/)src\/calendar\//;
const knowsDays = /\bDate\b(?!:)|\bIntl\.DateTimeFormat\b|from "(?:date-fns|@date-fns\/utc|moment|tyme4ts)"/;
const notCode = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
/** Imports that are there when the code runs: none of types alone. */
const imports = /(?:^|\n)(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/g;

/** Which modules of the repository reach dates, each file read once. */
export class DateReach {
	readonly #known = new Map<string, { readonly isOfDays: boolean; readonly imported: readonly string[] }>();

	/** Whether a module, or whatever it imports, knows dates. */
	knowsDates(path: string, seen = new Set<string>()): boolean {
		if (seen.has(path)) return false;
		seen.add(path);
		const { isOfDays, imported } = this.#read(path);
		return isOfDays || imported.some((each) => this.knowsDates(each, seen));
	}

	#read(path: string): { readonly isOfDays: boolean; readonly imported: readonly string[] } {
		const before = this.#known.get(path);
		if (before) return before;
		const text = readFileSync(path, "utf8");
		const found = {
			isOfDays: days.test(path) || knowsDays.test(text.replace(notCode, "")),
			imported: [...text.matchAll(imports)].flatMap(([, named, late]) => moduleAt(join(dirname(path), named ?? late ?? "")) ?? []),
		};
		this.#known.set(path, found);
		return found;
	}
}

function moduleAt(path: string): string | undefined {
	const normal = path.replaceAll("\\", "/");
	return [`${normal}.ts`, normal].find((each) => /\.(?:ts|mjs)$/.test(each) && existsSync(each));
}

/** Rooms whose tests are no unit tests. */
export const otherRooms = ["e2e", "integration", "workbench", "architecture", "bench", "vault"] as const;

/** The unit tests of the repository, by their paths. */
export function unitTests(): readonly string[] {
	return readdirSync("test", { recursive: true, encoding: "utf8" })
		.map((path) => `test/${path.replaceAll("\\", "/")}`)
		.filter((path) => path.endsWith(".test.ts") && !otherRooms.some((room) => path.startsWith(`test/${room}/`)));
}

/** Rooms that ask nothing of dates, though what they import knows them: the documents are compared with names on screen. */
const roomsOfOneZone = ["docs"];

/** Unit tests that know no dates, nor does what they import: one zone tells as much of them as four. */
export function testsWithoutDates(): readonly string[] {
	const reach = new DateReach();
	return unitTests().filter((path) => roomsOfOneZone.some((room) => path.startsWith(`test/${room}/`)) || !reach.knowsDates(path));
}
