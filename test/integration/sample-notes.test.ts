import { afterEach, expect, it } from "vitest";
import { at, notice } from "./hands";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const folder = { en: "Kith sample", zh: "Kith 示例" };
const inFolder = (lang: keyof typeof folder): readonly string[] =>
	kith.opened.app.vault.getMarkdownFiles().map(({ path }) => path).filter((path) => path.startsWith(`${folder[lang]}/`));
const undo = (): void => { kith.opened.app.commands.executeCommandById("kith:undo-last-write"); };

async function addSample(lang: keyof typeof folder = "en"): Promise<HTMLElement> {
	kith = await kithOnNotes({ "Home.md": "Nothing here yet.\n" }, undefined, lang);
	kith.opened.app.commands.executeCommandById("kith:open-reconnect");
	const label = lang === "en" ? "Try with sample notes" : "用示例笔记试试";
	const button = (): HTMLElement | undefined => [...document.querySelectorAll("button")].find((el) => el.textContent === label);
	await expect.poll(button).toBeDefined();
	button()?.click();
	const told = await notice(lang === "en" ? "Sample notes added." : "已添加示例笔记");
	expect(inFolder(lang).length).toBeGreaterThan(3);
	return told;
}

it.each(["en", "zh"] as const)("sample notes have an undo, which leaves neither a note nor a folder (%s)", async (lang) => {
	at(".kith-undo", await addSample(lang)).click();
	await expect.poll(() => kith.opened.app.vault.getAbstractFileByPath(folder[lang])).toBeNull();
	expect(kith.text("Home.md")).toBe("Nothing here yet.\n");
	await expect.poll(() => kith.api.people()).toEqual([]);
});

it("those that have changed since stay, which is said", async () => {
	await addSample();
	const [changed = ""] = inFolder("en").filter((path) => path.includes("Maya"));
	await kith.opened.write(changed, `${kith.text(changed)}\nMine.\n`);
	undo();
	await notice("Maya");
	expect(inFolder("en")).toEqual([changed]);
	expect(kith.text(changed)).toContain("Mine.");
});

it("what else lies in their folder stays", async () => {
	await addSample();
	await kith.opened.write("Kith sample/Own.md", "My own.\n");
	undo();
	await expect.poll(() => inFolder("en")).toEqual(["Kith sample/Own.md"]);
});
