import type { CardFile, ColumnUse } from "../card";
import type { CsvChoice } from "../read-csv";
import { readCardFile } from "../read-file";
import type { Steps } from "../../notes/steps";
import type { VaultWords } from "../../notes/vault-words";

/** A file that was chosen, with what was read in it. */
export interface ReadFile extends GivenFile {
	readonly read: CardFile;
}

/** A file that was chosen. */
export interface GivenFile {
	readonly name: VaultWords;
	readonly data: Uint8Array | string;
}

/** What columns are, by their headers: the uses with commas between, and after a semicolon which number of a date is the month. */
export type RememberedColumns = Readonly<Record<string, string>>;

/** What the columns of a table are remembered by. */
export function columnsKey(headers: readonly string[]): string {
	return headers.join("|");
}

/** What was said of columns, as the settings keep it. */
export function writtenChoice({ uses = [], order }: CsvChoice): string {
	return `${uses.join(",")};${order ?? ""}`;
}

function readChoice(kept: string): CsvChoice {
	const [uses = "", order = ""] = kept.split(";");
	// A use that nobody knows reads nothing.
	return { uses: uses.split(",") as ColumnUse[], ...(order === "" ? {} : { order: order as NonNullable<CsvChoice["order"]> }) };
}

/** Reads a file; a table whose columns the user has said before is read as they said. */
export function* readFile({ name, data }: GivenFile, remembered: RememberedColumns): Steps<ReadFile> {
	const read = yield* readCardFile(data);
	const kept = read.table && remembered[columnsKey(read.table.headers)];
	return { name, data, read: kept === undefined ? read : yield* readCardFile(data, readChoice(kept)) };
}
