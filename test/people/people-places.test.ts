import { expect, it } from "vitest";
import type { PersonSettings } from "../../src/people/person-rules";
import { peoplePlaces, settingsWith } from "../../src/people/people-places";
import { isPersonNote } from "../../src/people/is-person-note";
import { personRules } from "../../src/people/person-rules";
import { defaultSettings } from "../../src/settings/default-settings";
import { noteOf } from "../notes/note-of";

const none: PersonSettings = { ...defaultSettings, personTags: [], markerProperty: "", markerValues: [] };
const places = (notes: Readonly<Record<string, string>>, settings: PersonSettings = none): string[] =>
	peoplePlaces(Object.entries(notes).map(([path, text]) => noteOf(path, text)), settings).map((place) => {
		switch (place.kind) {
			case "folder":
				return `${place.folder}/ ${String(place.count)}`;
			case "tag":
				return `#${place.tag} ${String(place.count)}`;
			case "marker":
				return `${place.property}: ${place.value} ${String(place.count)}`;
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
	expect(place?.count).toBe(2);
	const rules = personRules({ ...defaultSettings, ...(place && settingsWith(defaultSettings, place)) });
	expect(notes.filter((note) => isPersonNote(note, rules))).toHaveLength(2);
});

it("finds nothing where there is nothing", () => {
	expect(places({ "People.md": "", "Projects/people plan.md": "---\ntype: project\ntags: null\n---\n" })).toEqual([]);
});
