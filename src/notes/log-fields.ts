/** All that Kith knows of a field of a log. */
interface LogField {
	readonly kind: string;
	/** The two that are written, and others that are read. */
	readonly names: readonly [english: string, chinese: string, ...alsoRead: string[]];
	/**
	 * What stands under an interaction: under which name an interaction to be written has its texts. Such a field tells of a day, and is no
	 * fact about anybody. They are written in the order of the table.
	 */
	readonly texts?: string;
	/** Words before a colon by which quick capture knows it and nothing else (`喜讯：升职了`). */
	readonly labels?: readonly string[];
	/** It means something even where nothing is said in it. */
	readonly isWordless?: true;
	/** The kinds that are settled by it: what was said of that before is no longer open. */
	readonly closes?: readonly string[];
	/** It speaks of money: sums are masked wherever it is shown, and it is no fact about anybody. */
	readonly isMoney?: true;
}

/** Every field of a log, each in one row. Any other name is a field of somebody's own: read as text, and a fact. */
const table = [
	{ kind: "thread", names: ["ask", "问"], texts: "threads" },
	{ kind: "thanks", names: ["thanks", "感谢"], texts: "thanks" },
	{ kind: "thanked", names: ["thanked", "已谢"], texts: "thanked", closes: ["thanks", "gift"], labels: ["已谢", "thanked"] },
	{ kind: "gave", names: ["gave", "给"], texts: "gave" },
	{ kind: "asked", names: ["asked", "求"], texts: "asked" },
	{ kind: "good-news", names: ["good-news", "喜讯"], texts: "goodNews", labels: ["喜讯", "好消息", "good news", "great news"] },
	{ kind: "owe", names: ["owe", "欠回"], texts: "owes", isWordless: true },
	{ kind: "deep", names: ["deep", "深聊"], texts: "deep", labels: ["深聊", "deep talk"], isWordless: true },
	{ kind: "red-packet", names: ["red-packet", "红包"], texts: "redPackets", labels: ["红包", "red packet"], isMoney: true },
	{ kind: "gift", names: ["gift", "礼物"], texts: "gifts", labels: ["礼物", "gift"], isMoney: true },
	{ kind: "loan", names: ["loan", "借款"], texts: "loans", labels: ["借款", "loan"], isMoney: true },
	{ kind: "win", names: ["win", "胜利", "won", "共赢", "一起"] },
	{ kind: "intro", names: ["intro", "引荐"] },
	{ kind: "outcome", names: ["outcome", "结果"] },
	{ kind: "decided", names: ["decided", "决定", "decision"] },
] as const satisfies readonly LogField[];

type Row = (typeof table)[number];
export type LogFieldKind = Row["kind"];
type ItemRow = Extract<Row, { readonly texts: string }>;
/** What a nested item under an interaction carries, by the field that it is. */
export type ItemFieldKind = ItemRow["kind"];
/** The texts of such fields, as an interaction to be written has them. */
export type FieldTexts = { readonly [Texts in ItemRow["texts"]]?: readonly string[] | undefined };

type LabelledRow = Extract<Row, { readonly labels: readonly string[] }>;
/** The texts of fields that quick capture knows by their label alone. */
export type LabelledTexts = LabelledRow["texts"];
export const labelledFields: readonly LabelledRow[] = table.filter((row) => "labels" in row);

/** The fields that stand under an interaction. */
export const itemFields: readonly ItemRow[] = table.filter((row) => "texts" in row);

const rows: readonly LogField[] = table;

/** The kind whose later mention settles one of this kind. */
export function closerOf(kind: string): string | undefined {
	return closers.get(kind);
}

const closers = new Map(rows.flatMap(({ kind, closes = [] }) => closes.map((one) => [one, kind] as const)));

/** Whether a field says something even if it is left empty. */
export function isWordless(kind: string): boolean {
	return wordless.has(kind);
}

const wordless = new Set(rows.flatMap((row) => (row.isWordless ? [row.kind] : [])));

/** Whether a field speaks of money. */
export function isMoneyKind(kind: string): boolean {
	return moneyKinds.has(kind);
}

const moneyKinds = new Set(rows.flatMap((row) => (row.isMoney ? [row.kind] : [])));

/** The names that are written for a kind. */
export function fieldNamesOf(kind: LogFieldKind): readonly [english: string, chinese: string] {
	const [english, chinese] = table.find((row) => row.kind === kind)?.names ?? [kind, kind];
	return [english, chinese];
}

/** Pattern of a field by any of its names, up to the colons; `marks` may stand between the two. */
export function fieldPattern(kind: LogFieldKind | "money", marks = ""): string {
	const names = rows.filter((row) => (kind === "money" ? row.isMoney : row.kind === kind)).flatMap((row) => row.names);
	return `(?:${names.join("|")})${marks}(?:::|：：)`;
}
