import { afterEach, expect, it } from "vitest";
import { wordsFor } from "../../src/words/words";
import { at, openMenu, pressKey, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const joe = "People/Joe.md";
const ada = "People/Ada.md";
const notes = {
	[joe]: personNote(["last_contact: 2024-01-02", "birthday: 1931-12-05", "next_contact: 2030-01-05", "died: 2024-02-11"], "\n## Interactions\n- 2024-01-02 He made bread\n    - asked:: the recipe\n- 2024-01-01 Tea\n    - asked:: the tin\n"),
	[ada]: personNote(["last_contact: 2024-01-02", "paused: true"]),
};
const offered = (lang: string): readonly string[] => {
	const { plan, unpause, snoozeUntil, snoozeFor } = wordsFor(lang).reconnect;
	return [plan, ...Object.values(snoozeFor), snoozeUntil, unpause];
};

let kith: KithOnNotes;
afterEach(() => kith.close());

async function rowsOf(lang: "en" | "zh"): Promise<(path: string) => HTMLElement> {
	kith = await kithOnNotes(notes, undefined, lang);
	const { view: { containerEl } } = await kith.opened.app.workspace.ensureSideLeaf("kith-reconnect", "right", { active: true, reveal: true });
	const row = (path: string): HTMLElement => at(`.kith-row[data-key="${path === joe ? "in-memory" : "paused"}:${path}"]`, containerEl);
	await expect.poll(() => containerEl.querySelector(`.kith-row[data-key="in-memory:${joe}"]`)).not.toBeNull();
	return row;
}

const dialogs = (): readonly string[] => [...document.querySelectorAll(".modal")].map((el) => el.textContent);

it.each([["en", "has died"], ["zh", "已离世"]] as const)("who has died is said to have, is neither planned nor snoozed nor taken up again, and nothing is asked of them (%s)", async (lang, said) => {
	const row = await rowsOf(lang);
	expect(at(".kith-state", row(joe)).textContent).toBe(said);
	expect(row(joe).querySelectorAll(".kith-snooze, .kith-ahead, .kith-give-first, [data-kind=question]")).toHaveLength(0);
	expect(row(joe).querySelectorAll(".kith-log")).toHaveLength(1);
	const titles = (path: string): readonly string[] => {
		const lines = openMenu(at(".kith-entry", row(path))).map(({ textContent }) => textContent);
		document.querySelectorAll(".menu").forEach((el) => { el.remove(); });
		return lines;
	};
	expect(row(ada).querySelectorAll(".kith-snooze")).toHaveLength(1);
	expect(titles(ada).filter((title) => offered(lang).includes(title))).toEqual(offered(lang));
	expect(titles(joe).filter((title) => offered(lang).includes(title))).toEqual([]);
	for (const key of ["p", "s"]) pressKey(row(joe), key);
	expect([dialogs(), document.querySelectorAll(".menu").length]).toEqual([[], 0]);
});

it("of several, those who live are planned with", async () => {
	const row = await rowsOf("en");
	for (const path of [joe, ada]) pressKey(row(path), " ");
	pressKey(row(joe), "p");
	expect(dialogs().join("\n")).toContain("Plan for Ada");
	expect(dialogs().join("\n")).not.toContain("Joe");
});

it.each<[lang: "en" | "zh", line: string, said: string]>([
	["en", "called Joe yesterday", "Joe has died, as your notes say."], ["zh", "昨天和 Joe 打电话", "笔记里写着，Joe 已经离世。"],
	["en", "2024-01-20 called Joe", ""], ["en", "called Ada yesterday", ""],
])("a line of a day after it says that they have died, and is written all the same (%s, %s)", async (lang, line, said) => {
	kith = await kithOnNotes(notes, undefined, lang);
	kith.opened.app.commands.executeCommandById("kith:quick-capture");
	type(at(".modal [data-field=capture]"), line);
	await expect.poll(() => document.querySelector(".modal .kith-preview-head")).not.toBeNull();
	const path = line.includes("Ada") ? ada : joe;
	await expect.poll(() => document.querySelector(".modal .kith-preview")?.textContent).toContain("- 20");
	expect([...document.querySelectorAll(".modal .kith-error")].map((el) => el.textContent.replaceAll(/[\u2066-\u2069]/g, "")).join("")).toBe(said);
	const before = kith.text(path);
	at(".modal .mod-cta").click();
	await expect.poll(() => kith.text(path)).not.toBe(before);
});
