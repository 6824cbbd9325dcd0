import { afterEach, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const bare = personNote();
const english = personNote([], "She moved to Berlin and works on trains.\n");
const chinese = personNote([], "她搬到柏林了，在铁路上工作。\n");

it.each([
	["en", "a note that says nothing", bare, "## Log"], ["zh", "a note that says nothing", bare, "## 记录"],
	["zh", "a note in English", english, "## Log"], ["en", "a note in Chinese", chinese, "## 记录"],
	["en", "a note with a log in Chinese", `${english}## 记录\n- 2026-01-01 call\n`, "## 记录"], ["zh", "a note with a log in English", `${chinese}## Log\n- 2026-01-01 电话\n`, "## Log"],
])("with headings accepted in both languages, a log is begun in that of the note, else of the app (%s, %s)", async (language, _, note, heading) => {
	kith = await kithOnNotes({ "People/Ada.md": note }, { interactionHeading: language === "en" ? "记录, Log" : "Log, 记录" }, language);
	await kith.api.capture("2026-11-20 coffee with Ada", { on: "2026-11-22" });
	const text = kith.text("People/Ada.md");
	expect(text.match(/^## .*$/gm)).toEqual([heading]);
	expect(text).toContain("- 2026-11-20");
});
