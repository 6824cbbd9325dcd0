/** The sample notes that the first run offers. `day(n)` is the day n days ago. */
export const sample = {
	folder: "Kith sample",
	notes: (day: (daysAgo: number) => string): Readonly<Record<string, string>> => ({
		"Read me.md":
			"These notes are made up, to show what Kith does. Open the Reconnect sidebar to see whom to write to and why. " +
			"To remove them all, use “Remove sample notes” in the settings of Kith.\n",
		"Maya Lindqvist.md": `---
type: person
circle: core
cadence: 30d
topics: [pottery, distributed systems]
met: 2016, first job
---
Has a laugh that fills the stairwell.

## Interactions
- ${day(41)} (coffee) She has rented half a kiln and wants to sell at the winter market
    - ask:: Did the first glaze come out?
    - [ ] Send her the article on Raft 📅 ${day(-3)}
- ${day(75)} (call) Talked about leaving the old team
    - thanks:: read my talk before the conference
`,
		"Samuel Okafor.md": `---
type: person
circle: weak
cadence: 6 months
topics: [photography, hiking]
---

## Interactions
- ${day(210)} (video) Back from three weeks in the mountains with an old film camera
    - ask:: Are the pictures developed?
`,
		"王磊.md": `---
type: person
aliases: [老王, Wang Lei]
circle: chosen
topics: [distributed systems, 徒步]
channel: 微信
---

## Interactions
- ${day(150)} (微信) 他在学 Raft，问有没有好教程
    - ask:: Raft 学得怎么样了？
`,
		"Raft, explained again.md": `---
tags: [distributed-systems]
---
# Raft, explained again

Notes on distributed systems: leader election in three drawings, and why the log is the truth.
`,
		"A walk above the clouds.md": `---
tags: [hiking, photography]
---
The ridge at six in the morning. Remembered what [[Samuel Okafor]] said about waiting for the light.
`,
		[`${day(9)}.md`]:
			"- Lunch on the roof. [[Maya Lindqvist]] waved from the other table, no time to talk.\n- [ ] write to [[王磊]] about the hike\n",
	}),
};
