import { describe, expect, it } from "vitest";
import { readLog } from "../../src/interactions/logs/read-log";
import { introductionsOf } from "../../src/introductions/introductions-of";
import type { Introduction } from "../../src/introductions/introduction";
import { readCommitments } from "../../src/commitments/read-commitments";
import type { Person } from "../../src/people/person/person";
import { aPerson } from "../people/person-builder";

const people: readonly Person[] = [
	aPerson({ name: "李智伟", aliases: ["老李", "Li Zhiwei"] }), aPerson({ name: "王磊", aliases: ["老王"] }), aPerson({ name: "Sam Okafor", aliases: ["Sam"] }),
	aPerson({ name: "张伟", path: "People/A/张伟.md" }), aPerson({ name: "张伟", path: "People/B/张伟.md" }),
];
const names = {
	personOf: (path: string): Person | undefined => people.find((one) => one.path === path),
	named: (name: string): readonly Person[] => people.filter((one) => [one.name, ...one.aliases].includes(name)),
	resolveLink: (link: string): string | undefined => people.find(({ path }) => path === `People/${link}.md` || path === `${link}.md`)?.path,
};

/** What the log of 李智伟 tells of introductions. */
function introductions(...lines: readonly string[]): readonly Introduction[] {
	const [owner] = people;
	return owner ? introductionsOf({ ...owner, interactions: readLog(["## 互动", ...lines].join("\n"), ["互动"]) }, names) : [];
}

/** In one line: who, why, how it stands, each of the two, what came of it. */
function told({ parties: [owner, other], reason, on, state, outcome, madeOn, private: hidden }: Introduction): string {
	const answer = ({ status, on: since }: Introduction["parties"][number]): string => `${status}${since === undefined ? "" : ` ${since}`}`;
	const parts = [on, other.path ?? `(${other.name})`, reason, state, answer(owner), answer(other), ...(madeOn === undefined ? [] : [`made ${madeOn}`]), outcome ?? "–"];
	return `${parts.join(" · ")}${hidden ? " · private" : ""}`;
}

const wang = "People/王磊.md";
const line = "- 2026-11-28 intro:: [[王磊]] — 都写过";
const open = `2026-11-28 · ${wang} · 都写过`;

describe("an introduction in the log", () => {
	it.each<[string, readonly string[], readonly string[]]>([
		["the one of the format", ["- 2026-11-28 intro:: [[王磊]] — 一个写过 Raft，一个要写", "    - [x] 李智伟 愿意 ✅ 2026-11-29", "    - [/] 王磊 愿意 🛫 2026-11-29", "    - [ ] 介绍了", "    - outcome:: 一起写了篇文章"], [`2026-11-28 · ${wang} · 一个写过 Raft，一个要写 · asked · yes 2026-11-29 · asked 2026-11-29 · 一起写了篇文章`]],
		["in English", ["- 2026-11-28 intro:: [[Sam Okafor]] — both write parsers", "    - [x] 李智伟 agrees", "    - [X] Sam Okafor agrees ✅ 2026-11-30", "    - [x] made ✅ 2026-12-01", "    - outcome:: a talk together"], ["2026-11-28 · People/Sam Okafor.md · both write parsers · made · yes · yes 2026-11-30 · made 2026-12-01 · a talk together"]],
		["in Chinese throughout", ["- 2026-11-28 引荐:: [[王磊]] — 都写过", "    - [ ] 王磊 愿意", "    - [ ] 李智伟 愿意", "    - 结果:: 合写了一本书"], [`${open} · proposed · to-ask · to-ask · 合写了一本书`]],
		["wide colons and a channel", ["- 2026-11-28 (微信) 引荐：：[[王磊]] 都写过"], [`${open} · proposed · to-ask · to-ask · –`]],
		["a comma for the dash", ["- 2026-11-28 intro:: [[王磊]]，都写过"], [`${open} · proposed · to-ask · to-ask · –`]],
		["a reason in brackets", ["- 2026-11-28 intro:: [[王磊]]（都写过）"], [`${open} · proposed · to-ask · to-ask · –`]],
		["no reason", ["- 2026-11-28 intro:: [[王磊]]"], [`2026-11-28 · ${wang} ·  · proposed · to-ask · to-ask · –`]],
		["a name without a link", ["- 2026-11-28 intro:: 王磊 — 都写过"], [`${open} · proposed · to-ask · to-ask · –`]],
		["an alias", ["- 2026-11-28 intro:: 老王：都写过", "    - [x] 老王 愿意", "    - [/] 老李愿意"], [`${open} · asked · asked · yes · –`]],
		["a link that shows another name", ["- 2026-11-28 intro:: [[People/王磊|磊哥]] — 都写过", "    - [x] [[People/王磊|磊哥]] 愿意"], [`${open} · asked · to-ask · yes · –`]],
		["a Markdown link", ["- 2026-11-28 intro:: [王磊](People/王磊.md) — 都写过"], [`${open} · proposed · to-ask · to-ask · –`]],
		["words before the link", ["- 2026-11-28 intro:: 我的同事 [[王磊]] — 都写过"], [`${open} · proposed · to-ask · to-ask · –`]],
		["both linked", ["- 2026-11-28 intro:: [[李智伟]] 和 [[王磊]] — 都写过"], [`${open} · proposed · to-ask · to-ask · –`]],
		["somebody without a note", ["- 2026-11-28 intro:: 小何 — 都写过", "    - [x] 小何 愿意"], ["2026-11-28 · (小何) · 都写过 · asked · to-ask · yes · –"]],
		["a name that two bear", ["- 2026-11-28 intro:: 张伟 — 都写过"], ["2026-11-28 · (张伟) · 都写过 · proposed · to-ask · to-ask · –"]],
		["of two of one name the one that is linked", ["- 2026-11-28 intro:: [[People/B/张伟|张伟]] — 都写过"], ["2026-11-28 · People/B/张伟.md · 都写过 · proposed · to-ask · to-ask · –"]],
		["both agree", [line, "    - [x] 李智伟 愿意", "    - [x] 王磊 愿意", "    - [ ] 介绍了"], [`${open} · agreed · yes · yes · –`]],
		["one declines", [line, "    - [x] 李智伟 愿意", "    - [-] 王磊 愿意 ❌ 2026-11-30"], [`${open} · declined · yes · no 2026-11-30 · –`]],
		["given up", [line, "    - [x] 李智伟 愿意", "    - [x] 王磊 愿意", "    - [-] 介绍了"], [`${open} · declined · yes · yes · –`]],
		["made by hand although one had not said yes", [line, "    - [ ] 李智伟 愿意", "    - [x] 介绍了"], [`${open} · made · to-ask · to-ask · –`]],
		["signs of plugins", [`${line} #raft ^a1`, "    - [x] 李智伟 愿意 [completion:: 2026-11-29] #t ^b2", "    - [/] 王磊 同意（电话里说的） 🛫 2026-11-29"], [`${open} #raft · asked · yes 2026-11-29 · asked 2026-11-29 · –`]],
		["another mark", [line, "    - [>] 王磊 愿意", "    - [?] 李智伟 愿意 🛫 2026-11-29"], [`${open} · asked · asked 2026-11-29 · to-ask · –`]],
		["several outcomes", [line, "    - outcome:: 一起写书", "    - **outcome**:: 卖了"], [`${open} · proposed · to-ask · to-ask · 一起写书 · 卖了`]],
		["tabs, stars and CRLF", ["* 2026-11-28 intro:: [[王磊]] — 都写过\r", "\t* [x] 王磊 愿意\r"], [`${open} · asked · to-ask · yes · –`]],
		["a date in words", ["- 2026年11月28日 intro:: [[王磊]] — 都写过", "    - [x] 王磊 愿意"], [`${open} · asked · to-ask · yes · –`]],
		["a date that is a link, and a dash", ["- [[2026-11-28]] — intro:: [[王磊]] — 都写过", "    - [x] 王磊 愿意"], [`${open} · asked · to-ask · yes · –`]],
		["an imprecise date", ["- 2026-11 intro:: [[王磊]] — 都写过"], [`2026-11-30 · ${wang} · 都写过 · proposed · to-ask · to-ask · –`]],
		["two of them", [line, "    - [x] 王磊 愿意", "- 2026-10-01 intro:: [[Sam Okafor]] — 都爱爬山"], [`${open} · asked · to-ask · yes · –`, "2026-10-01 · People/Sam Okafor.md · 都爱爬山 · proposed · to-ask · to-ask · –"]],
		["a private one", [`${line} #private`, "    - [x] 王磊 愿意"], [`${open} #private · asked · to-ask · yes · – · private`]],
		["a private outcome", [line, "    - outcome:: 赚了钱 #私密"], [`${open} · proposed · to-ask · to-ask · –`]],
	])("%s", (_, lines, expected) => { expect(introductions(...lines).map(told)).toEqual(expected); });
});

describe("no introduction", () => {
	it.each<[string, readonly string[]]>([
		["words about one", ["- 2026-11-28 wrote an intro for [[王磊]]"]],
		["another field", ["- 2026-11-28 introduction:: [[王磊]]", "- 2026-11-28 介绍:: [[王磊]]"]],
		["a talk that goes on with the word", ["- 2026-11-28 coffee with him. intro:: [[王磊]]"]],
		["nobody named", ["- 2026-11-28 intro::", "- 2026-11-28 intro:: — 都写过"]],
		["oneself", ["- 2026-11-28 intro:: [[李智伟]] — 都写过", "- 2026-11-28 intro:: 老李"]],
		["no date", ["- intro:: [[王磊]] — 都写过"]],
		["in code", ["```", line, "```", `    ${line}`]],
		["in a quote", [`> ${line}`]],
		["in a comment", ["%%", line, "%%"]],
		["not yet done: a task", ["- [ ] 2026-11-28 intro:: [[王磊]]"]],
	])("%s", (_, lines) => { expect(introductions(...lines)).toEqual([]); });
});

describe("boxes beneath an introduction that are none of its own", () => {
	it.each([
		["a third", "    - [x] Sam Okafor 愿意"],
		["what is to be done", "    - [x] 问问王磊的地址"],
		["somebody unwilling", "    - [x] 王磊 不愿意"],
		["no box", "    - 王磊 愿意"],
		["in a quote", "    > - [x] 王磊 愿意"],
		["nested deeper", "    - more\n        - [x] 王磊 愿意"],
		["a link that leads elsewhere", "    - [x] [[People/B/张伟|王磊]] 愿意"],
	])("%s", (_, box) => { expect(introductions(line, ...box.split("\n")).map(told)).toEqual([`${open} · proposed · to-ask · to-ask · –`]); });

	it("are not promises, whatever date the log writes", () => {
		const text = ["- [[2026-11-28]] — intro:: [[王磊]] — 都写过", "- 2026年11月28日 引荐:: [[王磊]]", "- Nov 28, 2026 intro:: [[王磊]]", "- **2026-11-28**: intro:: [[王磊]]", "- [2026-11-28](Daily/2026-11-28.md) intro:: [[王磊]]"]
			.map((head) => `${head}\n    - [ ] 王磊 愿意\n    - [ ] 介绍了`).join("\n");
		expect(readCommitments(text, "People/李智伟.md")).toEqual([]);
		expect(readLog(`## 互动\n${text}`, ["互动"]).map(({ happened, introduction }) => [happened, introduction?.consents.length])).toEqual(Array.from({ length: 5 }, () => [false, 1]));
	});

	it("are read in hostile text without an exception", () => {
		for (const text of ["- 2026-11-28 intro:: [[", "- 2026-11-28 intro:: ]] — [[王磊", "- 2026-11-28 intro:: [[]] — x", `- 2026-11-28 intro:: ${"[[a]] ".repeat(3000)}`, `- 2026-11-28 intro:: ${"—".repeat(20_000)}`, `- ${"2026-11-28 ".repeat(4000)}intro:: x`, "- 2026-11-28 intro:: <img src=x onerror=alert(1)>", "- 2026-11-28 intro:: $& $1 __proto__"]) {
			expect(introductions(text).length).toBeLessThan(2);
		}
	});
});
