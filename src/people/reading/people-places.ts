import type { Note, NoteStructure } from "../../notes/note";
import { noteName } from "../../notes/note-name";
import { linkOf, textsOf } from "../../notes/yaml/property-values";
import { isTemplate, isTemplateName } from "../../notes/kinds/template";
import { allSteps } from "../../notes/steps";
import { commaList } from "../../notes/comma-list";
import { frontmatterTags, isExcluded, isPersonNote, saysNoPerson } from "./is-person-note";
import { personRules, type PersonRules, type PersonSettings } from "../properties/person-rules";

/** A place where people seem to be kept. */
export type Place =
	| { readonly kind: "folder"; readonly folder: string }
	| { readonly kind: "tag"; readonly tag: string }
	| { readonly kind: "marker"; readonly property: string; readonly value: string };

/** The same with the notes of people that it would find, and that are not known yet. */
export type PeoplePlace = Place & { readonly paths: readonly string[] };

/** Notes that look like people. */
export interface LikelyPeople {
	readonly places: readonly PeoplePlace[];
	/** Notes in none of those places that say what the note of a person says. */
	readonly alike: readonly string[];
}

const folderWords: ReadonlySet<string> = new Set(
	"people person persons contacts contact friend friends friendtracker family relatives colleagues colleague coworkers classmates acquaintances crm network 人 人物 人脉 人员 朋友 亲友 联系人 通讯录 同事 同学 家人 亲戚".split(" "),
);
/** Words of folders that stand for people also within others (`我的人脉`). */
const wordsWithin = /人物|人脉|朋友|亲友|联系人|通讯录|同事|同学/u;
const kindWords =
	"person people persons contact contacts friend friends family colleague colleagues classmate classmates acquaintance acquaintances 人 人物 人脉 朋友 好友 亲友 家人 亲戚 联系人 同事 同学 老同学";
const tagNames: ReadonlySet<string> = new Set(`${kindWords} crm`.split(" "));
/** Values that say that a note is a person's, under the properties that say what a note is. */
const markerValues: ReadonlySet<string> = new Set(`${kindWords} crm-contact`.split(" "));
const markerKeys: ReadonlySet<string> = new Set(
	"type types kind class fileclass category categories file-role cr_type note-type notetype note_type 类型 类别 分类 种类".split(" "),
);
/** How one reaches somebody: nothing but a person (or a company, which the reader of the list leaves out) has it. */
const reachKeys: ReadonlySet<string> = new Set(
	"email e-mail phone mobile tel telephone wechat whatsapp telegram 邮箱 电话 手机 手机号 微信 微信号".split(" "),
);
/** Properties that only the note of a person has, under keys that can mean nothing else. */
const personMeanings: ReadonlySet<string> = new Set(["birthday", "lastContact", "cadence"]);
const ambiguousKeys: ReadonlySet<string> = new Set(["interactions", "events", "frequency", "born"]);
/** What one calls those of one's family, and friends as if they were: 外婆, 琴姐, Uncle Pete. */
const kin =
	/^(?:(?:uncle|aunt(?:ie|y)?|cousin|grandma|grandpa|granny) \p{L}+|mum|mom|dad|grandma|grandpa|妈妈?|爸爸?|[外公]公|[外婆]婆|奶奶|爷爷|姥[姥爷]|[大二三四小]?[姨姑叔伯婶舅][父妈]?|[表堂][哥姐弟妹].{0,3}|(?![空小帅八的])\p{Script=Han}[姐哥叔姨婶伯]|\p{Script=Han}{1,2}(?:阿姨|叔叔|奶奶|爷爷|师傅))$/iu;

function isKin(name: string): boolean {
	return name.length < longestKin && kin.test(name);
}

const longestKin = 20;
/** So many places are counted; those with fewer notes are not offered. */
const mostCounted = 12;
/** After so many notes a slice of work may end. */
const sliceOfNotes = 200;

/** Where people seem to be kept who are not known yet, most first. Reads only what is known of the notes without opening them. */
export function peoplePlaces(
	notes: Iterable<Note>,
	settings: PersonSettings,
	templateFolders: readonly string[] = [],
): readonly PeoplePlace[] {
	return allSteps(likelyPeople(notes, settings, templateFolders, () => false)).places;
}

/**
 * The same in steps, with the other notes that look like people, except those that `mayBe` rules out. The paths of each place are the ones
 * it finds.
 */
export function* likelyPeople(
	notes: Iterable<Note>,
	settings: PersonSettings,
	templateFolders: readonly string[],
	mayBe: (path: string) => boolean,
): Generator<undefined, LikelyPeople> {
	const rules = personRules(settings, templateFolders);
	const looking = new LookingForPeople(rules);
	let count = 0;
	for (const note of notes) {
		looking.look(note);
		if (++count % sliceOfNotes === 0) yield;
	}
	const found: PeoplePlace[] = [];
	for (const place of looking.mostNoted()) {
		const only = personRules({ ...settings, ...nobody, ...settingsWith(nobody, place) }, templateFolders);
		const paths = looking.related.filter((note) => isPersonNote(note, only)).map(({ path }) => path);
		if (paths.length > 0) found.push({ ...place, paths });
		yield;
	}
	const places = found
		.filter((place) => !found.some((other) => isInnerOf(other, place) && 2 * other.paths.length >= place.paths.length))
		.sort((a, b) => b.paths.length - a.paths.length);
	const placed = new Set(places.flatMap(({ paths }) => paths));
	return { places, alike: looking.alike.filter((path) => !placed.has(path) && mayBe(path)) };
}

/** Settings by which nobody is a person. */
const nobody = { peopleFolders: [], personTags: [], markerProperty: "", markerValues: [] } as const;

/** What of the settings changes so that people are found in a place as well. */
export function settingsWith(
	{
		peopleFolders,
		personTags,
		markerProperty,
		markerValues: values,
	}: Pick<PersonSettings, "peopleFolders" | "personTags" | "markerProperty" | "markerValues">,
	place: Place,
): Partial<PersonSettings> {
	switch (place.kind) {
		case "folder":
			return { peopleFolders: withItem(peopleFolders, place.folder) };
		case "tag":
			return { personTags: withItem(personTags, place.tag) };
		case "marker":
			return {
				markerProperty: withItem(commaList(markerProperty), place.property).join(", "),
				markerValues: withItem(values, place.value),
			};
	}
}

function withItem(list: readonly string[], item: string): readonly string[] {
	return list.some((one) => one.toLowerCase() === item.toLowerCase()) ? list : [...list, item];
}

/** A folder above one that holds most of its people is not offered beside that. */
function isInnerOf(inner: Place, outer: Place): boolean {
	return inner.kind === "folder" && outer.kind === "folder" && inner.folder.startsWith(`${outer.folder}/`);
}

/** What a walk through the notes finds: who is known, and who lies in an excluded folder, are passed over. */
class LookingForPeople {
	/** Notes that lie in some place. */
	readonly related: Note[] = [];
	/** Notes that say what only the note of a person says. */
	readonly alike: string[] = [];
	/** A place as JSON is its own key. */
	readonly #counts = new Map<string, number>();
	/** By folder, the one in it or above it that bears a word for people. */
	readonly #folders = new Map<string, string | undefined>();
	readonly #rules: PersonRules;

	constructor(rules: PersonRules) {
		this.#rules = rules;
	}

	look(note: Note): void {
		const { path, name, structure } = note;
		const places = this.#placesOf(path, structure);
		const isAlike = places.length === 0 && isLikePerson(name, structure.frontmatter, this.#rules);
		if (
			(places.length === 0 && !isAlike)
			|| isExcluded(path, this.#rules)
			|| isTemplateName(name)
			|| isTemplate(note)
			|| isPersonNote(note, this.#rules)
			|| saysNoPerson(structure.frontmatter)
		) {
			return;
		}
		if (isAlike) this.alike.push(path);
		else this.related.push(note);
		for (const place of new Set(places.map((each) => JSON.stringify(each)))) {
			this.#counts.set(place, (this.#counts.get(place) ?? 0) + 1);
		}
	}

	/** The places with most notes. */
	mostNoted(): readonly Place[] {
		return [...this.#counts].sort(([, a], [, b]) => b - a).slice(0, mostCounted).map(([key]) => JSON.parse(key) as Place);
	}

	#placesOf(path: string, structure: NoteStructure): readonly Place[] {
		const folder = this.#folderOf(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
		const places: Place[] = folder === undefined ? [] : [{ kind: "folder", folder }];
		for (const { tag } of structure.tags ?? []) addTag(places, tag);
		if (structure.frontmatter) {
			for (const tag of frontmatterTags(structure.frontmatter)) addTag(places, tag);
			addMarkers(places, structure.frontmatter);
		}
		return places;
	}

	/** The innermost folder that bears a word for people, numbers and signs aside. */
	#folderOf(folder: string): string | undefined {
		if (folder === "" || this.#folders.has(folder)) return this.#folders.get(folder);
		const found = isPeopleFolder(noteName(folder)) ? folder : this.#folderOf(folder.slice(0, Math.max(0, folder.lastIndexOf("/"))));
		this.#folders.set(folder, found);
		return found;
	}
}

const wordsOfFolder = /\p{Script=Han}+|\p{L}+/gu;

function isPeopleFolder(name: string): boolean {
	const words = name.toLowerCase().match(wordsOfFolder) ?? [];
	return words.some((word) => folderWords.has(word)) || wordsWithin.test(name);
}

function addTag(places: Place[], tag: string): void {
	const [root = ""] = tag.replace("#", "").toLowerCase().split("/");
	if (tagNames.has(root)) places.push({ kind: "tag", tag: root });
}

function addMarkers(places: Place[], frontmatter: Readonly<Record<string, unknown>>): void {
	for (const property in frontmatter) {
		if (!markerKeys.has(property.toLowerCase())) continue;
		const value = textsOf(frontmatter[property]).find((text) => markerValues.has(wordOf(text)));
		if (value !== undefined) places.push({ kind: "marker", property, value });
	}
}

/** `person`, also of `[[Notes/Person|…]]`. */
function wordOf(value: string): string {
	const target = linkOf(value)?.target ?? value;
	return target.slice(target.lastIndexOf("/") + 1).toLowerCase();
}

function isLikePerson(name: string, frontmatter: NoteStructure["frontmatter"], rules: PersonRules): boolean {
	if (isKin(name)) return true;
	for (const property in frontmatter) {
		const key = property.toLowerCase();
		const value: unknown = frontmatter[property];
		if (value === null || value === "" || ambiguousKeys.has(key)) continue;
		if (reachKeys.has(key) || rules.keys.get(key)?.some(({ row }) => personMeanings.has(row.meaning)) === true) return true;
	}
	return false;
}

/** By which a place is known again when it was looked for again. */
export function keyOfPlace({ paths: _, ...place }: PeoplePlace): string {
	return JSON.stringify(place);
}
