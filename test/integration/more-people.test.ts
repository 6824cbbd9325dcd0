import { afterEach, beforeEach, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";
import { LogsInSidebar } from "./logs-in-sidebar";

const known = Object.fromEntries(["Ada", "Ben", "Cleo", "Dan", "Eve"].map((name) => [`Notes/${name}.md`, "---\ntype: person\n---\n"]));
const tagged = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`Work/Colleague ${String(at + 1)}.md`, "---\ntags: [colleague]\n---\n"]));

let kith: KithOnNotes;
/** What is done now and then, to be done when the test says so. */
const everyNowAndThen: (() => void)[] = [];
const setInterval = window.setInterval.bind(window);

beforeEach(async () => {
	window.setInterval = ((callback: () => void) => everyNowAndThen.push(callback)) as unknown as typeof window.setInterval;
	kith = await kithOnNotes({ ...known, ...tagged });
	await LogsInSidebar.open(kith.opened.app);
});

afterEach(async () => {
	window.setInterval = setInterval;
	await kith.close();
});

const line = (): string => document.querySelector(".kith-offered")?.textContent ?? "";
const passTime = (): void => { for (const callback of everyNowAndThen) callback(); };

it("the line that says how many more notes look like people follows the vault, now and then", async () => {
	await expect.poll(line).toContain("6 more notes look like people");
	for (const name of ["Colleague 7", "Colleague 8"]) await kith.opened.write(`Work/${name}.md`, "---\ntags: [colleague]\n---\n");
	await expect.poll(() => kith.opened.app.vault.getFileByPath("Work/Colleague 8.md")?.path).toBeDefined();
	expect(line()).toContain("6 more");
	passTime();
	await expect.poll(line).toContain("8 more notes");
	// What a note says changes whether it looks like a person's.
	await kith.opened.write("Work/Colleague 1.md", "---\ntags: [invoice]\n---\n");
	await expect.poll(() => JSON.stringify(kith.opened.app.metadataCache.getCache("Work/Colleague 1.md")?.frontmatter)).toContain("invoice");
	passTime();
	await expect.poll(line).toContain("7 more notes");
});

it("the line follows at once where somebody known is so no more, as after an undo", async () => {
	await expect.poll(line).toContain("6 more notes look like people");
	await kith.opened.write("Notes/Eve.md", "---\ntags: [colleague]\n---\n");
	await expect.poll(() => kith.api.people().length).toBe(4);
	await expect.poll(line).toContain("7 more notes");
});
