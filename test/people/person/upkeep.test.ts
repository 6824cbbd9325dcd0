import { describe, expect, it } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date";
import { dayInterval } from "../../../src/calendar/date-interval";
import type { CivilDate } from "../../../src/calendar/civil-date";
import { outdatedContacts } from "../../../src/people/person/upkeep";
import type { Contact, Problem } from "../../../src/people/person/person";
import { aPerson } from "../person-builder";

const day = (text: string): CivilDate => {
	const date = civilDate(text);
	if (!date) throw new Error(text);
	return date;
};
const today = day("2026-11-22");
const contact = (on: string, origin: Contact["origin"]): Contact => ({ when: dayInterval(day(on)), origin, oneToOne: true, source: { path: origin === "property" ? "A.md" : "Daily.md", line: origin === "property" ? null : 3 } });
const withContacts = (contacts: readonly Contact[], problems: readonly Problem[] = []): ReturnType<typeof aPerson> => ({ ...aPerson({ name: "A" }), contacts, problems });

describe("upkeep of the last contact", () => {
	it("offers what the notes know to be newer than the property", () => {
		const found = outdatedContacts([withContacts([contact("2026-11-20", "mention"), contact("2026-10-01", "property")])], today);
		expect(found).toMatchObject([{ name: "A", written: { from: "2026-10-01" }, known: { from: "2026-11-20" }, source: { path: "Daily.md", line: 3 } }]);
	});

	it("offers a first date where the note says nothing", () => {
		expect(outdatedContacts([withContacts([contact("2026-11-20", "log")])], today)).toMatchObject([{ written: undefined }]);
	});

	it("offers nothing for whoever has died", () => {
		expect(outdatedContacts([{ ...withContacts([contact("2026-11-20", "mention"), contact("2026-10-01", "property")]), died: true }], today)).toEqual([]);
	});

	it.each([
		["the property is as new", [contact("2026-11-20", "property"), contact("2026-11-20", "mention")], []],
		["the property is newer", [contact("2026-11-21", "property"), contact("2026-11-20", "mention")], []],
		["the contact is still to come", [contact("2026-11-23", "mention"), contact("2026-10-01", "property")], []],
		["nothing is known", [], []],
		["the value cannot be read, which is its writer's to mend", [contact("2026-11-20", "mention")], [{ property: "last_contact", value: "next tuesdayish", code: "not-a-date" }]],
	] as const)("offers nothing where %s", (_, contacts, problems) => {
		expect(outdatedContacts([withContacts(contacts, problems)], today)).toEqual([]);
	});
});
