import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { greetingName } from "../../src/obsidian/views/greeting-name";
import { OpenerDraft } from "../../src/obsidian/views/opener-draft";
import { guardGreeting } from "../../src/talking-points/greeting-guard";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { DemoVault, demoToday } from "./demo-vault";

const recording = new URL("drafts.md", import.meta.url);
const vault = new DemoVault();
const ten = ["Tom Hughes", "Priya Raman", "Sam Okafor", "Marcus Weber", "Elena Petrova", "王磊", "李智伟", "苏曼", "曾雨晴", "罗晓东"];

function draftsOf(path: string): readonly string[] {
	const person = vault.personOf(path);
	if (!person) throw new Error(`Nobody at ${path}`);
	const draft = new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, demoToday), vault), { name: greetingName(person) }, demoToday);
	return (["en", "zh"] as const).map((language) => {
		draft.writeIn(language);
		expect(guardGreeting(draft.message, [person.name, ...person.aliases])).toBeUndefined();
		return draft.message;
	});
}

it("begins messages to ten people of the demo vault as recorded, in both languages", () => {
	const parts = ten.map((name) => `## ${name}\n\n${draftsOf(`People/${name}.md`).map((message) => message.split("\n").map((line) => `> ${line}`).join("\n")).join("\n\n")}`);
	const intro = `# The first words to ten people of the demo vault\n\nRecorded on ${demoToday}; each is to be sent after a change of one word at most. Written by \`KITH_RECORD=1 npx vitest run --project 'unit UTC' test/talking-points\`; a change fails the test.`;
	const now = `${[intro, ...parts].join("\n\n")}\n`;
	const before = existsSync(recording) ? readFileSync(recording, "utf8") : "";
	if (process.env["KITH_RECORD"] === "1" && before !== now) writeFileSync(recording, now);
	expect(now).toBe(before);
});

it("calls nobody he or she in a message to them, and ends every sentence", () => {
	const messages = vault.people().map(({ path }) => draftsOf(path)[0] ?? "");
	expect(messages.filter((message) => /\b(?:he|she|his)\b/iu.test(message))).toEqual([]);
	// Every sentence ends before the next begins.
	expect(messages.filter((message) => /[。.]{2}|[^\s.?!。？！」”,)] (?:I (?:was|still owe|came|have)|What (?:you|came|do)|We have|It is)\b/u.test(message.replace(/^.*,\n/, "")))).toEqual([]);
});
