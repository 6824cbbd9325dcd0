import fc from "fast-check";
import { expect, it } from "vitest";
import { readLog } from "../../src/interactions/logs/read-log";
import { rosterLines } from "../../src/interactions/roster/read-roster";
import { scanLines } from "../../src/notes/lines/scan-lines";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { DemoVault } from "./demo-vault";
import { day } from "./make-person";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const today = day("2026-11-22");

const names = ["李智伟", "王磊", "Sam Okafor"];
const box = fc.constantFrom(" ", "/", "x", "X", "-", "!", ">");
const saying = fc.constantFrom("", " → LinkedIn", " 发他 Raft 教程 📅 2026-12-01", " ✅ 2026-11-02", " 🛫 2026-11-20", " and [[王磊]]", "：副业上线了吗？", " #Raft");
const line = fc.tuple(fc.constantFrom("- ", "* ", "    - "), box, fc.constantFrom(...names), saying).map(([lead, mark, name, more]) => `${lead}[${mark}] [[${name}]]${more}`);
const heading = fc.constantFrom("## Moving", "## 迁移", "## Members", "### 成员", "# Invited：", "## 🤝 邀请");
const section = fc.tuple(heading, fc.array(line, { minLength: 1, maxLength: 4 })).map(([head, items]) => [head, ...items]);
const elsewhere = fc.constantFrom(["## Notes", "- [ ] [[李智伟]] the slides"], ["## Rules", "words"], ["## Log", "- 2026-11-20 [[王磊]] said hello to Raft"]);
const kind = fc.constantFrom("group", "Community", "群", "gathering", "聚会", "experiment", "实验", "review", '"[[Types/Group|群]]"');
const note = fc.tuple(kind, fc.array(fc.oneof({ weight: 3, arbitrary: section }, { weight: 1, arbitrary: elsewhere }), { minLength: 1, maxLength: 4 })).map(([type, parts]) => ["---", `type: ${type}`, "date: 2026-11-10", "topics: [Raft]", "---", ...parts.flat()].join("\n"));
const introduction = fc.tuple(fc.constantFrom("intro::", "引荐::", "(微信) intro::"), fc.array(line, { minLength: 1, maxLength: 3 })).map(([field, items]) => [`- 2026-11-12 ${field} [[王磊]] — 都写过 Raft`, ...items.map((item) => item.replace(/^\s*./, "    -"))].join("\n"));

const person = (name: string, log: string): string => `---\ntype: person\ntopics: [Raft]\n---\n# ${name}\n## Interactions\n${log}\n- 2026-10-01 (coffee) 聊了 Raft\n`;

it("a box under a roster heading is no promise, no mention, no contact and no talking point; who said yes to an invitation was there", () => {
	fc.assert(fc.property(fc.array(note, { minLength: 1, maxLength: 3 }), fc.array(introduction, { maxLength: 2 }), (notes, introductions) => {
		const texts = Object.fromEntries([
			...names.map((name, at) => [`People/${name}.md`, person(name, at === 0 ? introductions.join("\n") : "")] as const),
			...notes.map((text, at) => [`Notes/${String(at)}.md`, text] as const),
		]);
		const vault = new DemoVault(texts);
		const boxes = new Set(Object.entries(texts).flatMap(([path, text]) => rosterLines(scanLines(text)).filter(({ status }) => status !== undefined).map(({ line: at }) => `${path} ${String(at)}`)));
		const isBox = ({ source }: { readonly source: { readonly path: string; readonly line: number | null } | null }): boolean => boxes.has(`${source?.path ?? ""} ${String(source?.line)}`);
		for (const one of vault.people()) {
			expect(one.commitments.filter(isBox)).toEqual([]);
			expect(one.contacts.filter((contact) => isBox(contact) && contact.origin !== "meeting")).toEqual([]);
			expect(one.interactions.filter(({ line: at }) => boxes.has(`${one.path} ${String(at)}`))).toEqual([]);
			expect(one.remarks.filter(({ line: at }) => boxes.has(`${one.path} ${String(at)}`))).toEqual([]);
			expect(vault.mentionsOf(one.path).filter(isBox).map(({ source, when }) => [source.line, when?.text])).toEqual(guests(vault, boxes, one.path));
			const points = talkingPointsFor(one, vault, defaultTalkingOptions, today);
			expect(points.filter(isBox)).toEqual([]);
			expect(points.filter((point) => point.kind === "share-note")).toEqual([]);
		}
	}), { numRuns: runs });
});

/** Ticked lines of gatherings: a person was there on its day. */
function guests(vault: DemoVault, boxes: ReadonlySet<string>, path: string): unknown {
	return vault.mentionsOf(path).filter(({ source }) => boxes.has(`${source.path} ${String(source.line)}`) && isTicked(vault, source.path, source.line ?? -1)).map(({ source }) => [source.line, "2026-11-10"]);
}

function isTicked(vault: DemoVault, path: string, at: number): boolean {
	const text = vault.texts.get(path) ?? "";
	return /type: (?:gathering|聚会)/.test(text) && /^\s*[-*] \[[xX]\]/.test(text.split("\n")[at] ?? "");
}

it("the log of a person is read past what stands beneath an introduction", () => {
	const log = readLog("## Interactions\n- 2026-11-12 intro:: [[王磊]] — 都写过\n    - [x] 李智伟 愿意 ✅ 2026-11-29\n- 2026-10-01 coffee", ["Interactions"]);
	expect(log.map(({ happened, items }) => [happened, items.length])).toEqual([[false, 0], [true, 0]]);
});
