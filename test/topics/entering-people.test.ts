import { expect, it } from "vitest";
import { personRules } from "../../src/people/properties/person-rules";
import { defaultSettings } from "../../src/settings/default-settings";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { LiveVault, Paper } from "../reconnect/live-vault";

it("enters everybody person by person, with a look at the time after each, and goes on where it stopped", () => {
	const people = 120;
	const paper = new Paper();
	for (let number = 0; number < people; number++) {
		const properties = { type: "person", topics: [`Field ${String(number)}`], met_through: `[[Person ${String(number >> 1)}]]` };
		paper.write(`People/Person ${String(number)}.md`, { properties, lines: [] });
	}
	const live = new LiveVault(paper, personRules(defaultSettings), () => defaultTalkingOptions, true);
	live.follow(personRules(defaultSettings));
	live.index.settle();
	let slices = 0;
	while (!live.topicsOfPeople.work(() => false)) slices++;
	expect(slices).toBeGreaterThanOrEqual(people);
	expect(live.others.count).toBe(people);
});
