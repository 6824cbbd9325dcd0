import { afterEach, describe, expect, it } from "vitest";
import { at, notice } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const friend = "## Journal\n- 2026-10-01 lunch\n";
const friends = Object.fromEntries(["Ann", "Ben", "Cleo", "Dan"].map((name) => [`Friends/${name} Lee.md`, friend]));
const people = (): number => kith.api.people().length;
const run = (command: string): void => { kith.opened.app.commands.executeCommandById(`kith:${command}`); };

/** Opens the dialog that finds people, and ticks their folder there. */
async function find(): Promise<void> {
	kith = await kithOnNotes({ ...friends, "People/Sam.md": personNote() });
	expect(people()).toBe(1);
	run("find-people");
	await expect.poll(() => document.querySelector(".modal .kith-pick")).not.toBeNull();
}

async function addFolder(circle = ""): Promise<void> {
	const boxEl = [...document.querySelectorAll<HTMLElement>(".modal .kith-pick")].find((el) => el.textContent.includes("Friends"))?.querySelector("input");
	boxEl?.click();
	const circleEl = boxEl?.closest(".kith-pick")?.querySelector("select");
	if (circleEl && circle !== "") {
		circleEl.value = circle;
		circleEl.dispatchEvent(new Event("change", { bubbles: true }));
	}
	at(".modal .mod-cta").click();
	await expect.poll(people).toBe(5);
}

describe("people who were found are let go of in whichever way it is undone", () => {
	it.each([["", friend], ["core", `---\ncircle: core\n---\n${friend}`]])("by “Undo last write”, in circle “%s”", async (circle, written) => {
		await find();
		await addFolder(circle);
		await expect.poll(() => kith.text("Friends/Ann Lee.md")).toBe(written);
		run("undo-last-write");
		await expect.poll(people).toBe(1);
		expect(kith.text("Friends/Ann Lee.md")).toBe(friend);
		run("undo-last-write");
		await notice("There is nothing to undo");
	});

	it("among the recent writes", async () => {
		await find();
		await addFolder();
		run("recent-writes");
		const entryEl = at(".modal .setting-item");
		expect(entryEl.textContent).toContain("Added Ann Lee, Ben Lee, Cleo Lee, Dan Lee.");
		entryEl.querySelector("button")?.click();
		await expect.poll(people).toBe(1);
		expect(document.querySelector(".modal .setting-item")).toBeNull();
	});

	it("by the notice, and then not once more", async () => {
		await find();
		await addFolder("chosen");
		(await notice("Added Ann Lee")).querySelector<HTMLElement>("button, a")?.click();
		await expect.poll(people).toBe(1);
		run("undo-last-write");
		await notice("There is nothing to undo");
	});
});

it("a heading that is read from now on is so no more when that is undone", async () => {
	await find();
	const signEl = (): HTMLElement => at("button", [...document.querySelectorAll<HTMLElement>(".modal .kith-pick")].find((el) => el.textContent.includes("## Journal")));
	await expect.poll(() => signEl().textContent).toBe("Read");
	signEl().click();
	await notice("“Journal” is read from now on.");
	expect(signEl().textContent).toBe("Is read");
	run("undo-last-write");
	await expect.poll(() => signEl().textContent).toBe("Read");
});
