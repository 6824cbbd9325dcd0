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

describe("a note of a place that is offered", () => {
	const foldEl = (): HTMLDetailsElement => at(".modal details") as HTMLDetailsElement;
	const boxes = (): readonly HTMLElement[] => [...foldEl().querySelectorAll("label")];

	function look(): void {
		foldEl().open = true;
		foldEl().dispatchEvent(new Event("toggle"));
	}

	it("is seen, and may be unticked: it says so itself, is offered no more, and one undo takes all of it back", async () => {
		await find();
		expect(boxes()).toEqual([]);
		look();
		expect(boxes().map((el) => [el.textContent, el.querySelector("input")?.checked])).toEqual(["Ann", "Ben", "Cleo", "Dan"].map((name) => [`${name} Lee`, true]));
		boxes()[3]?.querySelector("input")?.click();
		expect(kith.text("Friends/Dan Lee.md")).toBe(friend);
		const boxEl = [...document.querySelectorAll<HTMLElement>(".modal .kith-pick")].find((el) => el.textContent.includes("Friends"))?.querySelector("input");
		boxEl?.click();
		at(".modal .mod-cta").click();
		await expect.poll(people).toBe(4);
		await notice("Added Ann Lee, Ben Lee, Cleo Lee.");
		expect(kith.text("Friends/Dan Lee.md")).toBe(`---\nperson: false\n---\n${friend}`);
		expect(kith.text("Friends/Ann Lee.md")).toBe(friend);
		run("find-people");
		await expect.poll(() => document.querySelector(".modal .kith-find-modal, .kith-find-modal")?.textContent).toContain("Everybody who looks like a person in your notes is known already.");
		at(".modal .kith-form-buttons button").click();
		run("undo-last-write");
		await expect.poll(people).toBe(1);
		expect(kith.text("Friends/Dan Lee.md")).toBe(friend);
	});

	it("is left as it is where the place is not ticked", async () => {
		await find();
		look();
		boxes()[0]?.querySelector("input")?.click();
		at(".modal .mod-cta").click();
		await expect.poll(() => at(".modal .kith-error").textContent).not.toBe("");
		expect([people(), kith.text("Friends/Ann Lee.md")]).toEqual([1, friend]);
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

describe("what was seen and not taken", () => {
	const offer = (): string => [...document.querySelectorAll(".kith-offered")].map((el) => el.textContent).join();

	it("is no copy of a sync program, and is still said to be there", async () => {
		const day = "[[Tom\u00e1s Ruiz]] and [[Ola Berg]]\n";
		kith = await kithOnNotes({
			...friends, "People/Sam.md": personNote(), "Cat.md": "---\nphone: 030\n---\n",
			"Friends/Ann Lee (conflicted copy 2026-11-02).md": friend,
			"Daily/2026-11-01.md": day, "Daily/2026-11-02.md": day,
		});
		run("open-reconnect");
		await expect.poll(offer).toContain("5 more notes look like people");
		run("find-people");
		await expect.poll(() => document.querySelector(".modal .kith-pick")).not.toBeNull();
		const rows = [...document.querySelectorAll<HTMLElement>(".modal .kith-found-list .kith-pick")];
		expect(rows.map((el) => el.querySelector(".kith-pick-text")?.textContent.normalize())).toEqual([
			expect.stringMatching(/Friends.*4/), expect.stringContaining("Tom\u00e1s Ruiz"), expect.stringContaining("Ola Berg"), expect.stringContaining("Cat"),
		]);
		for (const el of rows.slice(0, 2)) el.querySelector("input")?.click();
		at(".modal .mod-cta").click();
		await notice("Added Tomás Ruiz, Ann Lee, Ben Lee, Cleo Lee, Dan Lee.");
		await expect.poll(people).toBe(6);
		await expect.poll(offer).toContain("1 more note looks like people");
	});
});
