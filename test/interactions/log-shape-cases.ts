/** What stands under `## Interactions` other than items of a list, and what it says, in the manner of the log cases. */
export interface LogShape {
	readonly name: string;
	readonly text: readonly string[];
	readonly is: readonly string[];
}

const eleven = Array.from({ length: 10 }, (_, number) => `[[P${String(number)}]]`).join(", ");

export const otherShapes: readonly LogShape[] = [
	{ name: "a table", text: ["| Date | How | What |", "|---|---|---|", "| 2026-01-17 19:32 | call | asked about Raft |", "| 2025-12-01 | 微信 | 聊了副业 |"], is: ["2026-01-17 · call · asked about Raft", "2025-12-01 · 微信 · 聊了副业"] },
	{ name: "a table whose date stands last", text: ["| What | Date |", "|---|---|", "| lunch at the river | 2026-01-17 |"], is: ["2026-01-17 · – · lunch at the river"] },
	{ name: "a table with links", text: ["| 日期 | 内容 |", "|---|---|", "| [[2026-01-17]] | 和 [[李智伟\\|老李]] 一起 |"], is: ["2026-01-17 · – · 和 [[李智伟|老李]] 一起"] },
	{ name: "a table of a month", text: ["| When | What |", "|---|---|", "| 2026-01 | met twice |"], is: ["2026-01-01..2026-01-31 · – · met twice"] },
	{ name: "a table with cells left out", text: ["| Date | What | Next |", "|---|---|---|", "| 2026-01-17 | lunch | – |", "| 2026-01-10 | - | call: her son |"], is: ["2026-01-17 · lunch · ", "2026-01-10 · call · her son"] },
	{ name: "a table whose words begin with a channel", text: ["| 日期 | 事 |", "|---|---|", "| 2026-01-17 | 电话：聊了副业 |", "| 2026-01-10 | call: no answer |"], is: ["2026-01-17 · 电话 · 聊了副业", "2026-01-10 · call · no answer · nothing"] },
	{ name: "a table without dates", text: ["| Key | Value |", "|---|---|", "| city | Bath |", "| since | long ago |"], is: [] },
	{ name: "a row in which a date is only a part of a cell", text: ["| What | Where |", "|---|---|", "| moved on 2026-01-17 | Bath |"], is: [] },
	{ name: "a row that came to nothing", text: ["| Date | What |", "|---|---|", "| 2026-01-17 | no answer |"], is: ["2026-01-17 · – · no answer · nothing"] },
	{ name: "a heading with a channel", text: ["### 2026-07-11 - Email", "Sent her the draft."], is: ["2026-07-11 · Email · Sent her the draft."] },
	{ name: "a heading with a subject", text: ["### 2026-07-11 Lunch at the river", "", "She moves to Bath."], is: ["2026-07-11 · – · Lunch at the river — She moves to Bath."] },
	{ name: "a heading of a linked day", text: ["### [[2026-07-11]]", "和她吃饭，聊了副业。"], is: ["2026-07-11 · – · 和她吃饭，聊了副业。"] },
	{ name: "a heading in Chinese", text: ["### 2026年7月11日 电话", "- 聊了副业"], is: ["2026-07-11 · 电话 · "] },
	{ name: "a heading with a channel in brackets", text: ["#### 2026-07-11 (coffee) boat"], is: ["2026-07-11 · coffee · boat"] },
	{ name: "a year and a month that sort a list", text: ["### 2026", "- 2026-07-11 call", "### 2025-12", "- 2025-12-01 lunch"], is: ["2026-07-11 · – · call", "2025-12-01 · – · lunch"] },
	{ name: "dated items under a dated heading are their own", text: ["### 2026-07-11 trip", "- 2026-07-12 hike"], is: ["2026-07-11 · – · trip", "2026-07-12 · – · hike"] },
	{ name: "headings without a date", text: ["### Ideas", "call her", "### Next", "- boat"], is: [] },
	{ name: "a heading whose date stands inside", text: ["### Lunch on 2026-07-11"], is: [] },
	{ name: "a heading that came to nothing", text: ["### 2026-07-11 - Call", "No answer."], is: ["2026-07-11 · Call · No answer. · nothing"] },
	{ name: "code under a heading is not told", text: ["### 2026-07-11 - Email", "```", "secret", "```"], is: ["2026-07-11 · Email · "] },
	{ name: "an introduction", text: ["- 2026-11-28 intro:: [[王磊]] — 一个写过 Raft，一个要写", "    - [x] 李智伟 愿意 ✅ 2026-11-29"], is: ["2026-11-28 · – · intro:: [[王磊]] — 一个写过 Raft，一个要写 · nothing"] },
	{ name: "an introduction in Chinese", text: ["- 2026-11-28 引荐:: [[王磊]]"], is: ["2026-11-28 · – · 引荐:: [[王磊]] · nothing"] },
	{ name: "a struck line", text: ["- 2026-11-20 ~~lunch~~", "- 2026-11-19 ~~lunch~~ coffee"], is: ["2026-11-20 · – · ~~lunch~~ · nothing", "2026-11-19 · – · ~~lunch~~ coffee"] },
	{ name: "a line of a crowd", text: [`- 2026-11-20 conference with ${eleven}`], is: [`2026-11-20 · – · conference with ${eleven} · group`] },
	{ name: "a line of three", text: ["- 2026-11-20 lunch with [[A]], [[B]]"], is: ["2026-11-20 · – · lunch with [[A]], [[B]]"] },
];
