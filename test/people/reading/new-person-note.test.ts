import { expect, it } from "vitest";
import { newPersonNote } from "../../../src/people/reading/new-person-note";

const rules = { markerProperty: "type", markerValues: ["person"], personTags: ["person"], keyOf: (meaning: string) => meaning };

it("makes a note that says whose it is and no more than is known", () => {
	expect(newPersonNote({ aliases: [], circle: "", why: "" }, rules)).toBe("---\ntype: person\n---\n");
});

it("quotes what YAML would take for something else", () => {
	const text = newPersonNote({ aliases: ["老王", "Null", "Wang, Lei"], circle: "core", why: "knows: everything # really" }, rules);
	expect(text).toContain("circle: core");
	expect(text).toContain('"knows: everything # really"');
	expect(text).toMatch(/"Null"/);
});

it("marks by the tag where no property is set", () => {
	expect(newPersonNote({ aliases: [], circle: "", why: "" }, { ...rules, markerProperty: "" })).toMatch(/^---\ntags:[^]*person[^]*---\n$/);
});
