import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;

const known = ["Rae", "rae", "RAE", "Raewyn", "People/Rae", "Raé", "Rae-Anne", "Rae Anne", "Sue", "老李", "李哥", "老劉", "Dr Tapsell", "O’Neill"];
const unknown = ["Raey", "Ray", "Mereana", "Rae Smith", "Susan", "李老", "小李", "老李头", "Tapsell", "Neill"];

/** Links by two dated notes each; how the dialog offers those that no note explains. */
beforeEach(async () => {
	const text = [...known, ...unknown].map((name) => `tea with [[${name}]]\n\n`).join("");
	kith = await kithOnNotes({
		"People/Raewyn Tapsell.md": personNote(["aliases: [Rae, Raewyn, Rae-Anne, Dr Tapsell, O'Neill]"]),
		"People/Sue Marsh.md": personNote(["aliases: [Sue]"]),
		"People/Sue Fatialofa.md": personNote(["aliases: [Sue]"]),
		"People/李智伟.md": personNote(["aliases: [老李, 李哥]"]),
		"People/刘洋.md": personNote(["aliases: [老刘]"]),
		"Daily/2026-11-20.md": text,
		"Daily/2026-11-21.md": text,
	});
	kith.opened.app.commands.executeCommandById("kith:find-people");
	await expect.poll(() => document.querySelector(".modal .kith-pick")).not.toBeNull();
});
afterEach(() => kith.close());

/** The names that the dialog offers, with what it says of them: `Mereana · 2 notes`. */
const offered = (): readonly string[] => [...document.querySelectorAll(".modal .kith-pick .kith-pick-text")].map((el) => el.firstChild?.textContent ?? "");

describe("a name that links use", () => {
	it("is offered no second note where it is an alias of somebody known", () => {
		expect([...offered()].sort()).toEqual([...unknown].sort());
	});
});
