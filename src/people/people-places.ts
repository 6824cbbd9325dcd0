import type { NoteStructure } from "../notes/note";
import { frontmatterTags } from "./is-person-note";

/** A place where people seem to be kept, with the number of notes there. */
export type PeoplePlace =
	| { readonly kind: "folder"; readonly folder: string; readonly count: number }
	| { readonly kind: "tag"; readonly tag: string; readonly count: number }
	| { readonly kind: "marker"; readonly property: string; readonly value: string; readonly count: number };

const folderNames = new Set(["people", "person", "persons", "contacts", "contact", "friends", "friendtracker", "crm", "network", "人", "人物", "人脉", "朋友", "联系人", "通讯录"]);
const tagNames = new Set(["person", "people", "persons", "contact", "contacts", "friend", "friends", "人", "人物", "朋友", "联系人"]);
const markers: readonly (readonly [property: string, values: ReadonlySet<string>])[] = [
	["type", new Set(["person", "people", "contact", "人物"])],
	["categories", new Set(["[[people]]", "people", "[[人物]]"])],
	["category", new Set(["person", "people", "contact"])],
	["file-role", new Set(["crm-contact"])],
	["cr_type", new Set(["person"])],
];

/** Where people seem to be kept, most notes first: what the first run offers. Reads only what is known of the notes without opening them. */
export function peoplePlaces(notes: Iterable<{ readonly path: string; readonly structure: NoteStructure }>): readonly PeoplePlace[] {
	// A place as JSON is its own key.
	const counts = new Map<string, number>();
	const count = (place: unknown): void => {
		const key = JSON.stringify(place);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	};
	for (const { path, structure } of notes) {
		const folder = peopleFolderOf(path);
		if (folder !== undefined) count({ kind: "folder", folder });
		const tags = [...(structure.tags ?? []).map(({ tag }) => tag), ...(structure.frontmatter ? frontmatterTags(structure.frontmatter) : [])];
		for (const tag of new Set(tags.map((tag) => tag.replace(/^#/, "").toLowerCase()))) if (tagNames.has(tag)) count({ kind: "tag", tag });
		for (const [property, value] of markersOf(structure.frontmatter)) count({ kind: "marker", property, value });
	}
	return [...counts].map(([key, found]) => ({ ...(JSON.parse(key) as PeoplePlace), count: found })).sort((a, b) => b.count - a.count);
}

/** The outermost folder of a path that bears a name for people. */
function peopleFolderOf(path: string): string | undefined {
	const segments = path.split("/");
	for (let depth = 0; depth < segments.length - 1; depth++) {
		if (folderNames.has((segments[depth] ?? "").toLowerCase())) return segments.slice(0, depth + 1).join("/");
	}
	return undefined;
}

function markersOf(frontmatter: NoteStructure["frontmatter"]): readonly (readonly [property: string, value: string])[] {
	if (!frontmatter) return [];
	return markers.flatMap(([property, values]) => {
		const value: unknown = frontmatter[property];
		const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === "string");
		const found = texts.find((text) => values.has(text.toLowerCase()));
		return found === undefined ? [] : [[property, found] as const];
	});
}
