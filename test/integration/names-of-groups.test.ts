import { afterEach, describe, expect, it } from "vitest";
import { at, pressKey } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const chat = "Groups/同学群.md";
const group = [
	"---", "type: group", "---", "## Members", "- 王建国", "- 建國哥", "- 張偉（班长）", "- Chen Kevin", "- Taylor, Ben", "- 孙磊", "- 新人", "- ~~赵敏~~", "- [-] 周婷", "",
].join("\n");
const files = {
	[chat]: group,
	"People/王建国.md": personNote(["circle: core"]), "People/老王.md": personNote(["aliases: [建国哥]"]), "People/张伟.md": personNote(),
	"People/Kevin Chen.md": personNote(), "People/Ben Taylor.md": personNote(), "People/赵敏.md": personNote(), "People/周婷.md": personNote(),
	"People/孙磊.md": personNote(), "同事/孙磊.md": personNote(["# mine"]),
};
let kith: KithOnNotes;
afterEach(() => kith.close());

const texts = (selector: string): readonly string[] => [...document.querySelectorAll<HTMLElement>(selector)].map((el) => el.textContent).sort();
const members = (): readonly string[] => texts(".kith-part[data-part=members] .kith-name");
const names = (): readonly string[] => texts(".kith-name-row .kith-roster-who");
const paths = (): readonly string[] => kith.opened.app.vault.getFiles().map(({ path }) => path).sort();
const row = (name: string): HTMLElement => [...document.querySelectorAll<HTMLElement>(".kith-name-row")].find((el) => el.textContent.includes(name)) ?? expect.fail(name);
const open = async (language: string): Promise<void> => {
	kith = await kithOnNotes(files, { peopleFolders: ["People"] }, language);
	const file = kith.opened.app.vault.getFileByPath(chat);
	if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
	kith.opened.app.commands.executeCommandById("kith:open-brief");
	await expect.poll(names).toEqual(["孙磊", "新人"]);
};

describe.each(["en", "zh"])("a plain name in the list of a group (%s)", (language) => {
	it("is whoever alone bears it, in any spelling and order, and no name without a note", async () => {
		await open(language);
		expect(members()).toEqual(["Ben Taylor", "Kevin Chen", "张伟", "王建国", "老王"]);
		expect(texts(".kith-sitting-count").join("")).toMatch(/2\D+8/);
	});

	it("is asked for where several bear it; the one chosen is linked and comes to the circle, and no note is made", async () => {
		await open(language);
		const before = paths();
		pressKey(row("孙磊"), "1");
		const found = [...document.querySelectorAll<HTMLElement>(".prompt .suggestion-item")];
		expect(found).toHaveLength(2);
		found.find((el) => el.textContent.includes("同事"))?.click();
		await expect.poll(() => kith.text("同事/孙磊.md")).toBe(personNote(["# mine", "circle: core"]));
		expect(kith.text(chat)).toBe(group.replace("- 孙磊", "- [[同事/孙磊|孙磊]]"));
		expect([paths(), kith.text("People/孙磊.md")]).toEqual([before, personNote()]);
		await expect.poll(names).toEqual(["新人"]);
		at(".kith-undo-last").click();
		await expect.poll(() => [kith.text(chat), kith.text("同事/孙磊.md")]).toEqual([group, files["同事/孙磊.md"]]);
	});

	it("that nobody bears has its note made as before", async () => {
		await open(language);
		pressKey(row("新人"), "1");
		await expect.poll(() => kith.opened.disk.text("People/新人.md")).toContain("circle: core");
		expect(kith.text(chat)).toBe(group.replace("- 新人", "- [[新人]]"));
	});
});
