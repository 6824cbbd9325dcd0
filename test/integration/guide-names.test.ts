import { PluginSettingTab } from "obsidian";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labelsOf } from "../docs/labels";
import { pages } from "../docs/pages";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

/** Every name and heading in what a tab declares, at whatever depth. */
function namesIn(declared: unknown): readonly string[] {
	if (Array.isArray(declared)) return declared.flatMap(namesIn);
	if (typeof declared !== "object" || declared === null) return [];
	return Object.entries(declared).flatMap(([key, value]) => ((key === "name" || key === "heading") && typeof value === "string" ? [value] : namesIn(value)));
}

describe.each(["en", "zh"] as const)("what the documents name (%s)", (language) => {
	const ours = pages.filter((page) => page.language === language);
	const labels = labelsOf(language);
	const bold = [...new Set(ours.flatMap((page) => page.bold))];
	const code = ours.flatMap((page) => [...page.code, ...page.parts.flatMap((part) => (part.kind === "fence" && ["script", "cli"].includes(part.use) ? [part.text] : []))]);
	const keysOf = (name: string): readonly string[] => [...labels.get(name) ?? []];
	let kith: KithOnNotes;
	beforeAll(async () => { kith = await kithOnNotes({ "People/Ann.md": "---\ntype: person\n---\n" }, undefined, language); });
	afterAll(() => kith.close());

	it("is there: each command, under this name", () => {
		const named = bold.filter((name) => keysOf(name).some((key) => /\.commands?(?:\.|$)/.test(key)));
		expect(named.length).toBeGreaterThan(5);
		const there = Object.values(kith.opened.app.commands.commands).map(({ name }) => name.replace(/^Kith: /, ""));
		expect(named.filter((name) => !there.includes(name))).toEqual([]);
	});

	it("is there: each setting, in the tab", () => {
		const isOfTheTab = (name: string): boolean => keysOf(name).length > 0 && keysOf(name).every((key) => key.startsWith("words.settings.") && !/\.propertyNames\.|\.reasonNames\.|\.remove$|\.cancel$/.test(key));
		const named = bold.filter(isOfTheTab);
		expect(named.length).toBeGreaterThan(3);
		const tabs = kith.opened.app.setting.pluginTabs.filter((tab) => tab instanceof PluginSettingTab);
		const there = tabs.flatMap((tab) => namesIn(tab.getSettingDefinitions()));
		expect(named.filter((name) => !there.includes(name))).toEqual([]);
	});

	it("is there: each member of the API, each command of the command line", () => {
		const members = [...new Set(code.flatMap((text) => [...text.matchAll(/\bapi\.(\w+)/g)].map(([, member = ""]) => member)))];
		const commands = [...new Set(code.flatMap((text) => text.match(/\bkith:(?!api-ready|index-ready)[\w-]+/g) ?? []))];
		expect([members.length > 0, commands.length > 0]).toEqual([true, true]);
		expect(members.filter((member) => !(member in kith.api))).toEqual([]);
		expect(commands.filter((command) => !kith.opened.app.cli.list().some((each) => each.command === command))).toEqual([]);
	});
});
