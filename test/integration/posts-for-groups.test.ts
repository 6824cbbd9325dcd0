import { afterEach, describe, expect, it } from "vitest";
import { at, notice } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const rust = "Groups/Rust.md";
const groupNote = (state: string, log = "## Log\n- 2026-11-02 hello\n"): string => `---\ntype: group\nstate: ${state}\ntopics: [Rust]\n---\n\n${log}`;
const post = (created: string, tags = "Rust"): string => `---\ncreated: ${created}\ntags: [${tags}]\n---\nwords\n`;
const files = {
	"Ann.md": personNote(["topics: [Rust, hiking]", "groups: [Rust]"]), "Ben.md": personNote(["topics: [hiking]", "groups: [Rust]"]),
	"Blog/New.md": post("2026-11-03"), "Blog/Newer.md": post("2026-11-05"), "Blog/Old.md": post("2026-11-01"), "Blog/Same day.md": post("2026-11-02"), "Blog/Go.md": post("2026-11-04", "Go"), "Blog/Hills.md": post("2026-11-04", "hiking"),
	"Blog/Secret.md": post("2026-11-06").replace("words", "#private\nwords"), "Groups/Rust Berlin.md": "---\ntype: group\ncreated: 2026-11-06\ntags: [Rust]\n---\n", "Daily/2026-11-06.md": "#Rust\n", "Meetings/2026-11-05 with Ann.md": "Talked with [[Ann]] on #Rust\n",
};
let kith: KithOnNotes;
afterEach(() => kith.close());

const pane = (): HTMLElement => at(".kith-brief");
const posts = (): (string | undefined)[] => [...pane().querySelectorAll<HTMLElement>("[data-part=posts] [data-path]")].map((el) => el.dataset["path"]);

async function opened(text: string, lang?: string): Promise<void> {
	kith = await kithOnNotes({ ...files, [rust]: text }, undefined, lang);
	const file = kith.opened.app.vault.getFileByPath(rust);
	if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
	kith.opened.app.commands.executeCommandById("kith:open-brief");
	await expect.poll(() => pane().textContent).toContain("Rust");
}

describe("the pane of a group into which one only calls out", () => {
	it("offers what was written since the last line of its log, newest first; one press logs it, one takes it back", async () => {
		const text = groupNote("broadcast");
		await opened(text);
		await expect.poll(posts).toEqual(["Blog/Newer.md", "Blog/New.md"]);
		at("[data-path='Blog/New.md'] .kith-log-post", pane()).click();
		const logged = await notice("Logged in Rust.");
		expect(kith.text(rust)).toMatch(/## Log\n- \d{4}-\d\d-\d\d Posted \[\[New\]\]\n- 2026-11-02 hello\n$/);
		expect(kith.person("Ann.md").lastInteraction?.from).toBe("2026-11-05");
		at(".kith-undo", logged).click();
		await expect.poll(() => kith.text(rust)).toBe(text);
		await expect.poll(posts).toEqual(["Blog/Newer.md", "Blog/New.md"]);
	});

	it("offers what its members share where it does not say what it is about", async () => {
		await opened(groupNote("broadcast").replace("topics: [Rust]\n", ""));
		await expect.poll(posts).toEqual(["Blog/Hills.md"]);
	});

	it("offers those of the last months where nothing was logged, and logs in Chinese", async () => {
		await opened(groupNote("广播", ""), "zh");
		await expect.poll(posts).toContain("Blog/New.md");
		at("[data-path='Blog/New.md'] .kith-log-post", pane()).click();
		await notice("已记入 Rust。");
		expect(kith.text(rust)).toMatch(/## 日志\n- \d{4}-\d\d-\d\d 发了 \[\[New\]\]\n$/);
	});

	it.each(["active", "fading", "archive"])("offers none where it is %s", async (state) => {
		await opened(groupNote(state));
		await expect.poll(() => pane().querySelector("[data-part=members]")).not.toBeNull();
		expect(pane().querySelector("[data-part=posts]")).toBeNull();
	});
});
