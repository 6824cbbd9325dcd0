import type { Language } from "./page";

/** Kinds of fenced examples: the second word of a fence. */
export const fenceKinds = [
	"note", "faulty-note", "capture", "refused", "becomes", "block", "script", "cli", "output", "output-part", "file", "shell", "address",
] as const;

export type FenceKind = (typeof fenceKinds)[number];

/** Kinds of tables, by what their first column is called. */
export const columns = {
	reads: { en: "Kith reads", zh: "Kith 读到" },
	list: { en: "On the list", zh: "名单上" },
	points: { en: "You could say", zh: "可以说的" },
	block: { en: "The block shows", zh: "区块里" },
	capture: { en: "You write", zh: "你写" },
	search: { en: "You type", zh: "你输入" },
	greeting: { en: "You want to send", zh: "你想发" },
	file: { en: "In the file", zh: "文件里" },
	member: { en: "Member", zh: "成员" },
	person: { en: "A note with", zh: "笔记里有" },
	contact: { en: "In a daily note", zh: "日记里写" },
	date: { en: "A date", zh: "日期" },
	sum: { en: "In the note", zh: "笔记里写着" },
	circle: { en: "Circle", zh: "圈子" },
	property: { en: "Property", zh: "属性" },
	field: { en: "Line under an interaction", zh: "互动下面的一行" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type TableKind = keyof typeof columns;

/** The kind of a table; undefined where its first column tells of none. */
export function tableKindOf(column: string, language: Language): TableKind | undefined {
	return (Object.keys(columns) as TableKind[]).find((kind) => columns[kind][language] === column);
}

export function isFenceKind(use: string): use is FenceKind {
	return (fenceKinds as readonly string[]).includes(use);
}
