import type * as obsidian from "obsidian";
import type { BasesPropertyId, BasesSortConfig } from "obsidian";
import { Component } from "../../core/component";
import type { TFile } from "../../core/files";
import { getAllTags } from "../../core/front-matter-values";
import { NotInTheWorkbench } from "../../core/not-in-the-workbench";
import type { App } from "../app/app";
import { DateValue } from "./date-values";
import { BooleanValue, FileValue, LinkValue, ListValue, NullValue, NumberValue, ObjectValue, StringValue, TagValue, Value } from "./values";

/** Cuts `note.last_contact` into its kind and its name. */
export function parsePropertyId(propertyId: BasesPropertyId): obsidian.BasesProperty {
	const dot = propertyId.indexOf(".");
	return { type: propertyId.slice(0, dot) as obsidian.BasesPropertyType, name: propertyId.slice(dot + 1) };
}

function valueOf(raw: unknown): Value {
	if (raw === null || raw === undefined) return NullValue.value;
	if (typeof raw === "number") return new NumberValue(raw);
	if (typeof raw === "boolean") return new BooleanValue(raw);
	if (Array.isArray(raw)) return new ListValue(raw.map(valueOf));
	if (typeof raw === "object") return new ObjectValue(new Map(Object.entries(raw).map(([key, value]) => [key, valueOf(value)])));
	const text = typeof raw === "string" ? raw : "";
	return DateValue.parseFromString(text) ?? LinkValue.parseFromString(null, text, "") ?? new StringValue(text);
}

const fileProperties: Readonly<Record<string, (file: TFile, app: App) => Value>> = {
	name: (file) => new StringValue(file.name),
	basename: (file) => new StringValue(file.basename),
	path: (file) => new StringValue(file.path),
	folder: (file) => new StringValue(file.parent?.path ?? ""),
	ext: (file) => new StringValue(file.extension),
	size: (file) => new NumberValue(file.stat.size),
	mtime: (file) => new DateValue(new Date(file.stat.mtime), true),
	ctime: (file) => new DateValue(new Date(file.stat.ctime), true),
	file: (file) => new FileValue(file),
	tags: (file, app) => new ListValue((getAllTags(app.metadataCache.getFileCache(file)) ?? []).map((tag) => new TagValue(tag))),
};

/** One file of a base. */
export class BasesEntry {
	constructor(private readonly app: App, readonly file: TFile) {}

	getValue(propertyId: BasesPropertyId): Value | null {
		const { type, name } = parsePropertyId(propertyId);
		if (type === "note") return this.ofNote(name);
		if (type === "file") return this.ofFile(name);
		throw new NotInTheWorkbench(`BasesEntry.getValue("${propertyId}")`);
	}

	private ofNote(name: string): Value | null {
		const frontmatter = this.app.metadataCache.getFileCache(this.file)?.frontmatter;
		const raw: unknown = frontmatter?.[name];
		return raw === undefined ? null : valueOf(raw);
	}

	private ofFile(name: string): Value | null {
		return fileProperties[name]?.(this.file, this.app) ?? null;
	}
}

/** Entries that share a value. */
export class BasesEntryGroup {
	constructor(readonly entries: BasesEntry[], readonly key: Value = NullValue.value) {}

	hasKey(): boolean {
		return !(this.key instanceof NullValue);
	}
}

/** What a base found. */
export class BasesQueryResult {
	constructor(readonly data: BasesEntry[], private readonly ids: readonly BasesPropertyId[]) {}

	get groupedData(): BasesEntryGroup[] {
		return [new BasesEntryGroup(this.data)];
	}

	get properties(): BasesPropertyId[] {
		return [...this.ids];
	}

	getSummaryValue(): Value {
		throw new NotInTheWorkbench("BasesQueryResult.getSummaryValue");
	}
}

/** The settings of one view of a base; here they live as long as the page. */
export class BasesViewConfig {
	private readonly values = new Map<string, unknown>();

	constructor(public name: string, private readonly order: readonly BasesPropertyId[]) {}

	get(key: string): unknown {
		return this.values.get(key);
	}

	getAsPropertyId(key: string): BasesPropertyId | null {
		const value = this.values.get(key);
		return typeof value === "string" && /^(?:note|file|formula)\./.test(value) ? (value as BasesPropertyId) : null;
	}

	getEvaluatedFormula(): Value {
		throw new NotInTheWorkbench("BasesViewConfig.getEvaluatedFormula");
	}

	set(key: string, value: unknown): void {
		if (value === null) this.values.delete(key);
		else this.values.set(key, value);
	}

	getOrder(): BasesPropertyId[] {
		return [...this.order];
	}

	getSort(): BasesSortConfig[] {
		return [];
	}

	getDisplayName(propertyId: BasesPropertyId): string {
		return parsePropertyId(propertyId).name;
	}
}

/** Runs a base over all notes and keeps its view up to date. */
export class QueryController extends Component {
	constructor(readonly app: App, readonly config: BasesViewConfig) {
		super();
	}

	/** Every note of the vault, with the properties that occur. */
	query(): BasesQueryResult {
		const names = new Set<string>();
		const entries = this.app.vault.getMarkdownFiles().map((file) => {
			for (const name of Object.keys(this.app.metadataCache.getFileCache(file)?.frontmatter ?? {})) names.add(name);
			return new BasesEntry(this.app, file);
		});
		return new BasesQueryResult(entries, ["file.name", ...[...names].map((name): BasesPropertyId => `note.${name}`)]);
	}
}
