import { afterEach, describe, expect, it } from "vitest";
import { wordsFor } from "../../src/words/words";
import { at, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const chat = "Groups/老群.md";
const on = "2026-11-28";
const names = Array.from({ length: 40 }, (_, index) => `M${String(index).padStart(2, "0")}`);
/** Twenty with a topic of the group, four with one of their own, one in a small circle with none; the others have no reason. */
const member = (index: number): string => personNote([
	'groups: ["[[老群]]"]',
	...(index < 20 ? ["topics: [Rust]"] : index < 24 ? ["circle: chosen", "topics: [徒步]"] : index === 24 ? ["circle: core"] : []),
]);
const group = `---\ntype: group\nstate: fading\nsize: 300\ntopics: [Rust, 工程师]\n---\n## Log\n- 2026-11-20 hello\n`;
const files = { [chat]: group, ...Object.fromEntries(names.map((name, index) => [`People/${name}.md`, member(index)])) };

let kith: KithOnNotes;
afterEach(() => kith.close());
const moving = (): readonly { readonly path: string | null; readonly status: string }[] => kith.api.groups().find(({ path }) => path === chat)?.moving ?? [];

describe("moving twenty-five of three hundred", () => {
	it("is proposed with reasons, planned as one write, and follows ticks made anywhere", async () => {
		kith = await kithOnNotes(files);
		const proposed = kith.api.proposeMove(chat, { on });
		expect(proposed).toHaveLength(25);
		expect(proposed.every(({ reasons }) => reasons.length > 0 && reasons.every((reason) => reason !== ""))).toBe(true);
		const receipt = await kith.api.planMove(chat, { people: proposed.map(({ path }) => path), to: "Signal" });
		await expect.poll(() => moving().length).toBe(25);
		expect(new Set(moving().map(({ status }) => status))).toEqual(new Set(["to-ask"]));
		const ticked = kith.text(chat).replace("- [ ] [[M00]]", "- [x] [[M00]]").replace("- [ ] [[M01]]", "* [-] [[M01]]").replace("- [ ] [[M02]]", "- [/] [[M02]]");
		await kith.edit(chat, ticked);
		await expect.poll(() => Object.fromEntries<string>(moving().slice().sort((a, b) => (a.path ?? "").localeCompare(b.path ?? "")).slice(0, 4).map(({ path, status }): [string, string] => [path ?? "", status])))
			.toEqual({ "People/M00.md": "yes", "People/M01.md": "no", "People/M02.md": "asked", "People/M03.md": "to-ask" });
		await kith.edit(chat, ticked.replace("- [x] [[M00]]", "- [ ] [[M00]]").replace("* [-] [[M01]]", "- [ ] [[M01]]").replace("- [/] [[M02]]", "- [ ] [[M02]]"));
		await receipt.undo();
		expect(kith.text(chat)).toBe(group);
	});

	it.each([["en", "Rust", "徒步"], ["zh", "Rust", "徒步"]])("invites each with a topic that it cites, or asks for one and copies nothing (%s)", async (language, shared, own) => {
		kith = await kithOnNotes(files, undefined, language);
		const proposed = kith.api.proposeMove(chat, { on });
		await kith.api.planMove(chat, { people: proposed.map(({ path }) => path), to: "Signal" });
		const file = kith.opened.app.vault.getFileByPath(chat);
		if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
		kith.opened.app.commands.executeCommandById("kith:open-brief");
		await expect.poll(() => document.querySelectorAll(".kith-roster .kith-write").length).toBe(25);
		const told: Record<string, number> = { shared: 0, own: 0, asked: 0 };
		for (const writeEl of [...document.querySelectorAll<HTMLElement>(".kith-roster .kith-write")]) {
			writeEl.click();
			const message = (at(".modal [data-field=message]") as HTMLTextAreaElement).value;
			const slotEl = at(".modal [data-slot=honest]");
			const text = (at("textarea", slotEl) as HTMLTextAreaElement).value;
			if (text === "") {
				told["asked"] = (told["asked"] ?? 0) + 1;
				expect(slotEl.querySelector(".kith-source")).toBeNull();
				expect((at("textarea", slotEl) as HTMLTextAreaElement).placeholder).toBe(wordsFor(language).groups.inviteAsk);
				const messageEl = at(".modal [data-field=message]");
				at(".modal .kith-copy").click();
				await expect.poll(() => at(".modal .kith-guard").textContent).not.toBe("");
				// What one writes oneself is a message, too.
				type(messageEl, "Ada 和 I built a compiler in 2016, how is your Rust going?");
				at(".modal .kith-copy").click();
				await expect.poll(() => at(".modal .kith-guard").textContent).not.toContain(wordsFor(language).groups.inviteAsk);
			} else {
				const topic = text.includes(shared) ? "shared" : "own";
				told[topic] = (told[topic] ?? 0) + 1;
				expect(text).toMatch(new RegExp(`(?:${shared}|${own}).*Signal`, "u"));
				expect(message).toContain(text);
				expect(at(".kith-source", slotEl).textContent).toMatch(/^M\d\d$/);
			}
			at(".modal .modal-close-button").click();
		}
		expect(told).toEqual({ shared: 20, own: 4, asked: 1 });
	});
});
