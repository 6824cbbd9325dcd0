import { describe, expect, it } from "vitest";
import type { PersonSettings } from "../../../src/people/properties/person-rules";
import { likelyPeople, peoplePlaces, settingsWith } from "../../../src/people/reading/people-places";
import { isPersonNote } from "../../../src/people/reading/is-person-note";
import { personRules } from "../../../src/people/properties/person-rules";
import { defaultSettings } from "../../../src/settings/default-settings";
import { noteOf } from "../../notes/note-of";

const none: PersonSettings = { ...defaultSettings, personTags: [], markerProperty: "", markerValues: [] };
const places = (notes: Readonly<Record<string, string>>, settings: PersonSettings = none): string[] =>
	peoplePlaces(Object.entries(notes).map(([path, text]) => noteOf(path, text)), settings).map((place) => {
		switch (place.kind) {
			case "folder":
				return `${place.folder}/ ${String(place.paths.length)}`;
			case "tag":
				return `#${place.tag} ${String(place.paths.length)}`;
			case "marker":
				return `${place.property}: ${place.value} ${String(place.paths.length)}`;
		}
	});
const inFolders = (...paths: readonly string[]): string[] => places(Object.fromEntries(paths.map((path) => [path, ""])));

it("finds folders, tags and properties that look like people, most first", () => {
	expect(places({
		"People/A.md": "", "People/Work/B.md": "", "People/C.md": "---\ntype: Person\n---\n", "x.md": "#friend", "y.md": "---\ntags: friend\n---\n",
		"z.md": "---\ncategories: ['[[People]]']\n---\n", "Notes/q.md": "",
	})).toEqual(["People/ 3", "#friend 2", "type: Person 1", "categories: [[People]] 1"]);
});

it.each([
	"人物", "Life/Contacts", "FriendTracker", "04_PEOPLE", "10. 人脉", "👥 People", "People and orgs", "CRM", "我的人脉", "03 - Contacts", "朋友们", "people", "Work/联系人", "Family & friends",
])("finds the folder %s", (folder) => {
	expect(inFolders(`${folder}/Ann.md`, `${folder}/老王.md`)).toEqual([`${folder}/ 2`]);
});

it.each(["Peoples Republic", "人生", "Networking101x", "Friendship", "Personal", "Contactless", "工作", "大人", "Templates", "Notes"])("offers no folder %s", (folder) => {
	expect(inFolders(`${folder}/Ann.md`)).toEqual([]);
});

it("offers the innermost folder with people, and one above only where it holds more", () => {
	expect(inFolders("CRM/People/A.md", "CRM/People/B.md", "CRM/README.md", "CRM/Orgs/Acme.md")).toEqual(["CRM/People/ 2"]);
	expect(inFolders("Network/People/A.md", "Network/People/B.md", "Network/Dashboard.md")).toEqual(["Network/People/ 2"]);
	expect(inFolders("People/A.md", "People/B.md", "People/C.md", "People/Friends/D.md")).toEqual(["People/ 4", "People/Friends/ 1"]);
});

it("offers no note again that says that it is no person's", () => {
	const no = "---\nperson: false\n---\n";
	expect(places({ "People/A.md": "", "People/House.md": no, "x.md": `${no}#friend` })).toEqual(["People/ 1"]);
	const steps = likelyPeople([noteOf("Plumber.md", "---\nphone: 123\nperson: false\n---\n"), noteOf("Ann.md", "---\nphone: 123\n---\n")], none, [], () => true);
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	expect(step.value.alike).toEqual(["Ann.md"]);
});

it("offers the number that is found: no pages, no templates", () => {
	expect(inFolders("People/A.md", "People/README.md", "People/_template.md", "People/People.md", "People/Templates/Person.md")).toEqual(["People/ 1"]);
	expect(inFolders("People/README.md")).toEqual([]);
	expect(places({ "x.md": "#friend", "y.md": "a #friend of mine", "z.md": "| #friend |\n|---|\n| a |" })).toEqual(["#friend 1"]);
	expect(places({ "Templates/x.md": "---\ntype: person\n---\n" })).toEqual([]);
});

it.each([["人脉/亲人", "人脉"], ["人物", "人物"], ["people/work", "people"], ["Friends/School", "friends"], ["crm/lead", "crm"]])("offers the tag of %s", (tag, root) => {
	expect(places({ "x.md": `---\ntags: [${tag}]\n---\n` })).toEqual([`#${root} 1`]);
});

it("leaves out what is known already, and still offers the rest", () => {
	const notes = { "a.md": "---\ntype: person\n---\n", "People/B.md": "", "People/C.md": "" };
	expect(places(notes, defaultSettings)).toEqual(["People/ 2"]);
	expect(places({ "a.md": "---\ntype: person\n---\n" }, defaultSettings)).toEqual([]);
});

it("finds by the changed settings what it said", () => {
	const notes = ["10. 人脉/A.md", "10. 人脉/B.md", "10. 人脉/目录.md", "x.md"].map((path) => noteOf(path, ""));
	const [place] = peoplePlaces(notes, defaultSettings);
	expect(place?.paths.length).toBe(2);
	const rules = personRules({ ...defaultSettings, ...(place && settingsWith(defaultSettings, place)) });
	expect(notes.filter((note) => isPersonNote(note, rules))).toHaveLength(2);
});

it("finds nothing where there is nothing", () => {
	expect(places({ "People.md": "", "Projects/people plan.md": "---\ntype: project\ntags: null\n---\n" })).toEqual([]);
});

it.each([
	["kind: contact", "kind: contact 1"], ["类型: 人物", "类型: 人物 1"], ["Type: '[[Friend]]'", "Type: [[Friend]] 1"], ["分类: [朋友, 读书会]", "分类: 朋友 1"], ["class: Colleague", "class: Colleague 1"], ["fileClass: Person", "fileClass: Person 1"], ["category: 同事", "category: 同事 1"],
	["tags: [同学]", "#同学 1"], ["tags: colleague/acme", "#colleague 1"], ["tags: 家人", "#家人 1"],
])("offers notes that say %s", (line, place) => {
	expect(places({ "x.md": `---\n${line}\n---\n` })).toEqual([place]);
});

it.each(["type: book", "category: work", "类型: 公司", "tags: [人工智能]", "kind: personal", "class: 三年级", "tags: networking", "type: people-ops"])("offers no notes that say %s", (line) => {
	expect(places({ "x.md": `---\n${line}\n---\n` })).toEqual([]);
});

it("never offers templates, by name, folder or placeholder", () => {
	expect(inFolders("Templates/People/A.md", "People/_template.md", "模板/人物/B.md", "朋友/人物模板.md", "Contacts/Person template.md")).toEqual([]);
	expect(places({ "People/{{title}}.md": "", "CRM/New.md": "---\ntype: person\nbirthday: '{{date}}'\n---\n", "Friends/x.md": "---\nname: <% tp.file.title %>\n---\n" })).toEqual([]);
});

it("takes several markers at once, each under its own property, and keeps those that are there", () => {
	const notes = { "a.md": "---\ntype: person\n---\n", "b.md": "---\n类型: 朋友\n---\n", "c.md": "---\ncategory: contact\n---\n" };
	const found = peoplePlaces(Object.entries(notes).map(([path, text]) => noteOf(path, text)), defaultSettings);
	const settings = found.reduce<PersonSettings>((now, place) => ({ ...now, ...settingsWith(now, place) }), defaultSettings);
	expect([settings.markerProperty, settings.markerValues]).toEqual(["type, 类型, category", ["person", "contact", "朋友"]]);
	expect(Object.entries(notes).filter(([path, text]) => isPersonNote(noteOf(path, text), personRules(settings)))).toHaveLength(3);
	expect(peoplePlaces(Object.entries(notes).map(([path, text]) => noteOf(path, text)), settings)).toEqual([]);
});

describe("notes outside all places that say what only the note of a person says", () => {
	const alike = (notes: Readonly<Record<string, string>>): readonly string[] => {
		const steps = likelyPeople(Object.entries(notes).map(([path, text]) => noteOf(path, text)), defaultSettings, [], (path) => !path.startsWith("Companies/"));
		for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value.alike;
	};
	it.each(["birthday: 05-01", "生日: 05-01", "last-contact: 2026-01-01", "联系频率: 每月", "phone: 123", "微信: abc", "Email: a@b.c", "手机: 1", "cadence: 60d", "BDAY: 05-01"])("are found by %s", (line) => {
		expect(alike({ "Ada.md": `---\n${line}\n---\n` })).toEqual(["Ada.md"]);
	});
	it.each(["frequency: Weekly", "date: 2026-01-01", "born: 1990", "author: Ada", "email:", "location: Berlin", "circle: core", "topics: Raft", "events: []", "company: Acme"])("are not by %s", (line) => {
		expect(alike({ "Ada.md": `---\n${line}\n---\n` })).toEqual([]);
	});
	it.each(["Uncle Pete", "Auntie Jo", "Grandma", "Mum", "外婆", "妈", "琴姐", "表哥 建军", "大姨", "三叔", "林阿姨", "王师傅", "姥姥"])("are found where they are called %s", (name) => {
		expect(alike({ [`${name}.md`]: "a line\n" })).toEqual([`${name}.md`]);
	});
	it.each(["空姐", "小姐", "帅哥", "八哥", "墨西哥", "芝加哥", "叔本华", "Dad's recipes", "Mum and Dad 40", "Uncle Tom's Cabin", "妈妈的菜谱", "大伯明翰", "爷爷的旧手表", "Aunt", "姨妈巾"])("are not where they are called %s", (name) => {
		expect(alike({ [`${name}.md`]: "a line\n" })).toEqual([]);
	});
	it("are neither known, nor in a place, nor templates, nor of things", () => {
		const line = "---\nbirthday: 05-01\n---\n";
		expect(alike({ "People/A.md": line, "_template.md": line, "Companies/B.md": line, "C.md": line.replace("birthday", "type: person\nbirthday") })).toEqual([]);
	});
});
