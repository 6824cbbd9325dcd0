import { expect, it } from "vitest";
import { defaultSettings } from "../../src/settings/default-settings";
import { personRules } from "../../src/people/properties/person-rules";

it("a circle may have any id, also one that every object answers to", () => {
	const circles = ["toString", "constructor", "__proto__", "core"].map((id) => ({ id, name: "", cadence: "", cap: 0 }));
	const rules = personRules({ ...defaultSettings, circles });
	expect(["tostring", "constructor", "__proto__", "核心"].map((name) => rules.circles.get(name)?.id)).toEqual(["toString", "constructor", "__proto__", "core"]);
});
