import type { Note, NoteStructure } from "../notes/note";
import { frontmatterTags, isExcluded, isPersonNote } from "./is-person-note";
import { personRules, type PersonRules, type PersonSettings } from "./person-rules";

/** A place where people seem to be kept. */
type Place =
	| { readonly kind: "folder"; readonly folder: string }
	| { readonly kind: "tag"; readonly tag: string }
	| { readonly kind: "marker"; readonly property: string; readonly value: string };

/** The same with the number of people that it would find. */
export type PeoplePlace = Place & { readonly count: number };

const folderWords: ReadonlySet<string> = new Set("people person persons contacts contact friends friend family friendtracker crm network 人 人物 人脉 人员 朋友 亲友 联系人 通讯录".split(" "));
/** Words of folders that stand for people also within others (`我的人脉`). */
const wordsWithin = /人物|人脉|朋友|亲友|联系人|通讯录/u;
const tagNames: ReadonlySet<string> = new Set("person people persons contact contacts friend friends family crm 人 人物 人脉 朋友 亲友 联系人".split(" "));
const markers: readonly (readonly [property: string, values: ReadonlySet<string>])[] = [
	["type", new Set(["person", "people", "contact", "人物"])],
	["categories", new Set(["[[people]]", "people", "[[人物]]"])],
	["category", new Set(["person", "people", "contact"])],
	["file-role", new Set(["crm-contact"])],
	["cr_type", new Set(["person"])],
];
/** So many places are counted; those with fewer notes are not offered. */
const mostCounted = 8;

/** Where people seem to be kept who are not known yet, most first: what the first run offers. The number of each is the number that it finds. Reads only what is known of the notes without opening them. */
export function peoplePlaces(notes: readonly Note[], settings: PersonSettings, templateFolders: readonly string[] = []): readonly PeoplePlace[] {
	const { candidates, related } = candidatesIn(notes, personRules(settings, templateFolders));
	const findsWith = (change: Partial<PersonSettings>): ReadonlySet<Note> => {
		const rules = personRules({ ...settings, ...change }, templateFolders);
		return new Set(related.filter((note) => isPersonNote(note, rules)));
	};
	const known = findsWith({});
	const elsewhere = findsWith(nobody);
	const found = candidates.flatMap((place) => {
		const people = [...findsWith({ ...nobody, ...settingsWith(nobody, place) })].filter((note) => !elsewhere.has(note));
		return people.every((note) => known.has(note)) ? [] : [{ ...place, count: people.length }];
	});
	return found.filter((place) => !found.some((other) => isInnerOf(other, place) && 2 * other.count >= place.count)).sort((a, b) => b.count - a.count);
}

/** Settings by which nobody is a person. */
const nobody = { peopleFolders: [], personTags: [], markerProperty: "", markerValues: [] } as const;

/** What of the settings changes so that people are found in a place as well. */
export function settingsWith({ peopleFolders, personTags, markerValues }: Pick<PersonSettings, "peopleFolders" | "personTags" | "markerValues">, place: Place): Partial<PersonSettings> {
	switch (place.kind) {
		case "folder":
			return { peopleFolders: [...peopleFolders, place.folder] };
		case "tag":
			return { personTags: [...personTags, place.tag] };
		case "marker":
			return { markerProperty: place.property, markerValues: [...markerValues, place.value] };
	}
}

/** A folder above one that holds most of its people is not offered beside that. */
function isInnerOf(inner: Place, outer: Place): boolean {
	return inner.kind === "folder" && outer.kind === "folder" && inner.folder.startsWith(`${outer.folder}/`);
}

/** The places with most notes, and all notes that lie in some. */
function candidatesIn(notes: readonly Note[], rules: PersonRules): { readonly candidates: readonly Place[]; readonly related: readonly Note[] } {
	// A place as JSON is its own key.
	const counts = new Map<string, number>();
	const related = notes.filter(({ path, structure }) => {
		const places = isExcluded(path, rules) ? [] : placesOf(path, structure);
		for (const place of new Set(places.map((each) => JSON.stringify(each)))) counts.set(place, (counts.get(place) ?? 0) + 1);
		return places.length > 0;
	});
	return { candidates: [...counts].sort(([, a], [, b]) => b - a).slice(0, mostCounted).map(([key]) => JSON.parse(key) as Place), related };
}

function placesOf(path: string, structure: NoteStructure): readonly Place[] {
	const folder = peopleFolderOf(path);
	const tags = [...(structure.tags ?? []).map(({ tag }) => tag), ...(structure.frontmatter ? frontmatterTags(structure.frontmatter) : [])];
	return [
		...(folder === undefined ? [] : [{ kind: "folder" as const, folder }]),
		...tags.flatMap((tag) => {
			const [root = ""] = tag.replace(/^#/, "").toLowerCase().split("/");
			return tagNames.has(root) ? [{ kind: "tag" as const, tag: root }] : [];
		}),
		...markersOf(structure.frontmatter),
	];
}

/** The innermost folder of a path that bears a word for people, numbers and signs aside. */
function peopleFolderOf(path: string): string | undefined {
	const segments = path.split("/");
	for (let depth = segments.length - 2; depth >= 0; depth--) if (isPeopleFolder(segments[depth] ?? "")) return segments.slice(0, depth + 1).join("/");
	return undefined;
}

function isPeopleFolder(name: string): boolean {
	const words = name.toLowerCase().match(/\p{Script=Han}+|\p{L}+/gu) ?? [];
	return words.some((word) => folderWords.has(word)) || wordsWithin.test(name);
}

function markersOf(frontmatter: NoteStructure["frontmatter"]): readonly Place[] {
	if (!frontmatter) return [];
	return markers.flatMap(([property, values]) => {
		const value: unknown = frontmatter[property];
		const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === "string");
		const found = texts.find((text) => values.has(text.toLowerCase()));
		return found === undefined ? [] : [{ kind: "marker" as const, property, value: found }];
	});
}
