import { parseYaml } from "./front-matter";

type Properties = Record<string, unknown>;

const KEY = /^([\p{L}_][\p{L}\p{N}_ -]*):(?:[ \t]+|$)/u;
const PLAIN = /^[\p{L}][\p{L}\p{N}_/.()'&;+ -]*$/u;
const DATE = /^\d{4}-\d\d-\d\d$/;
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
const FLOW_ITEM = /("[^"\\]*"|'[^']*'|[^,"'[\]{}#]+)[ \t]*(?:,[ \t]*|$)/y;
const SPECIAL = /^(?:true|false|null)$/i;

/** A value that the fast reader leaves to the full one. */
const UNSURE = Symbol("unsure");

/**
 * The properties of a note, from the text between the `---` lines; undefined where YAML cannot read them or they are no map.
 * Plain blocks (`key: text`, lists of texts) are read here, because the full reader takes longer than all the rest of a
 * note and the bench has 50,000 notes; everything else goes to `yaml`. A property test holds both to the same answers.
 */
export function readProperties(block: string): Properties | undefined {
	const plain = readPlainProperties(block);
	if (plain) return plain;
	try {
		const value = parseYaml(block);
		if (value === null || value === undefined) return {};
		return typeof value === "object" && !Array.isArray(value) ? (value as Properties) : undefined;
	} catch {
		return undefined;
	}
}

/** The fast reader alone: undefined means "not plain enough", never "wrong". */
export function readPlainProperties(block: string): Properties | undefined {
	const properties = new Map<string, unknown>();
	const lines = block.split(/\r?\n/);
	for (let at = 0; at < lines.length; ) {
		if (lines[at] === "") {
			at++;
			continue;
		}
		const property = readProperty(lines, at);
		if (!property || properties.has(property.name)) return undefined;
		properties.set(property.name, property.value);
		at = property.next;
	}
	return Object.fromEntries(properties);
}

function readProperty(lines: readonly string[], at: number): { name: string; value: unknown; next: number } | undefined {
	const line = lines[at] ?? "";
	const key = KEY.exec(line);
	const name = key?.[1];
	if (!key || name === undefined || !isPlainKey(name)) return undefined;
	const rest = line.slice(key[0].length);
	if (rest === "") {
		const list = readBlockList(lines, at + 1);
		return list && { name, value: list.items.length > 0 ? list.items : null, next: list.next };
	}
	const value = rest.startsWith("[") ? readFlowList(rest) : readScalar(rest);
	return value === UNSURE ? undefined : { name, value, next: at + 1 };
}

function isPlainKey(name: string): boolean {
	return !name.endsWith(" ") && !SPECIAL.test(name) && name !== "__proto__";
}

/** The `- item` lines from `from` on, all with one indent; undefined where an item is not plain. */
function readBlockList(lines: readonly string[], from: number): { items: unknown[]; next: number } | undefined {
	const items: unknown[] = [];
	let indent: string | undefined;
	let next = from;
	for (; next < lines.length; next++) {
		const item = /^( *)- +(\S.*)$/.exec(lines[next] ?? "");
		if (!item) break;
		indent ??= item[1];
		const value = readScalar(item[2] ?? "");
		if (item[1] !== indent || value === UNSURE) return undefined;
		items.push(value);
	}
	const after = lines[next];
	// A line that is neither an item nor at the margin continues something: not plain.
	return after !== undefined && /^\s/.test(after) ? undefined : { items, next };
}

function readFlowList(text: string): unknown {
	const inner = /^\[([^\r]*)\]$/.exec(text)?.[1]?.trim();
	if (inner === undefined) return UNSURE;
	const items: unknown[] = [];
	for (let at = 0; at < inner.length; ) {
		FLOW_ITEM.lastIndex = at;
		const item = FLOW_ITEM.exec(inner);
		const value = item ? readScalar((item[1] ?? "").trim()) : UNSURE;
		if (!item || value === UNSURE) return UNSURE;
		items.push(value);
		at += item[0].length;
	}
	// A comma at the end is allowed in YAML and rare: left to the full reader.
	return inner.endsWith(",") ? UNSURE : items;
}

function readScalar(text: string): unknown {
	if (DATE.test(text)) return text;
	if (WHOLE.test(text)) return Number(text);
	const quoted = /^"([^"\\\r]*)"$/.exec(text)?.[1] ?? /^'([^'\r]*)'$/.exec(text)?.[1];
	if (quoted !== undefined) return quoted;
	if (text === "true") return true;
	if (text === "false") return false;
	if (!PLAIN.test(text) || text.endsWith(" ") || SPECIAL.test(text)) return UNSURE;
	return text;
}
