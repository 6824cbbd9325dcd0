import { afterEach, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";
import { LogsInSidebar } from "./logs-in-sidebar";

let kith: KithOnNotes;
afterEach(() => kith.close());

it("names that may be people's are offered once all who look sure were added, and no more when they are set aside", async () => {
	kith = await kithOnNotes({
		"People/Ada.md": "", "People/Ben.md": "", "Zoe Park.md": "---\nbirthday: 1990-01-02\n---\n",
		"2026-11-03.md": "Coffee with [[Grace Lee]].\n", "2026-11-10.md": "[[Grace Lee]] called.\n",
	});
	await LogsInSidebar.open(kith.opened.app);
	const button = (text: string): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(".kith-reconnect button")].find((el) => el.textContent === text);
	await expect.poll(() => button("Add 3 people")).toBeDefined();
	const add = async (): Promise<void> => {
		button("Add 3 people")?.click();
		await expect.poll(() => kith.api.people().map(({ name }) => name).sort()).toEqual(["Ada", "Ben", "Zoe Park"]);
	};
	await add();
	document.querySelector<HTMLElement>(".notice .kith-undo")?.click();
	await expect.poll(() => button("Add 3 people")).toBeDefined();
	await add();
	const line = (): string => [...document.querySelectorAll(".kith-offered")].map((el) => el.textContent).join();
	await expect.poll(line).toContain("1 name that your dated notes link to");
	document.querySelector<HTMLElement>(".kith-offered .kith-not-now")?.click();
	await expect.poll(line).toBe("");
});
