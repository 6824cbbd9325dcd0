import fc from "fast-check";

/** The digits that are planted, and how they show themselves. */
const planted = /73[,.]?519|七万三千五百/u;

/** Whether a text lets a planted sum out. */
export function leaks(text: string): boolean {
	return planted.test(text);
}

const sum = fc.constantFrom("73519 元", "73519块", "$73,519", "¥73519", "￥73,519.00", "73519 yuan", "USD 73519", "七万三千五百元", "73519 euros", "73519 人民币", "€73.519", "73519 dollars");
const words = fc.constantFrom<(sum: string) => string>(
	(s) => `借给他 ${s}，年底还`, (s) => `聊了工资，说是 ${s}`, (s) => `lent him ${s} for the fare`, (s) => `he earns ${s} now`, (s) => `房租涨到 ${s}`, (s) => `a round of ${s}, he said`, (s) => `${s} 的镜头，他问要不要`, (s) => `副业第一个月 ${s}`,
	(s) => `我们一起赢了 ${s}`, (s) => `Raft 的稿费 ${s}`,
);
const said = fc.tuple(words, sum).map(([say, s]) => say(s));
const field = fc.constantFrom("ask", "问", "thanks", "感谢", "gave", "给", "asked", "求", "good-news", "喜讯", "owe", "欠回", "deep", "深聊", "win", "hobby", "爱好", "red-packet", "礼物", "loan", "thanked");
const bareMoney = fc.constantFrom("红包:: 给 73519", "loan:: lent 73519", "借款:: 借入 73519 年底还", "gift:: received 73519", "礼物:: 给老王 73519");
const item = fc.oneof(fc.tuple(field, said).map(([name, text]) => `${name}:: ${text}`), bareMoney, said, said.map((text) => `[ ] ${text} 📅 2026-11-25`), said.map((text) => `[ ] @them ${text}`), fc.constantFrom("[ ] 还 73519", "[ ] pay back 73,519"));
const day = fc.constantFrom("2026-11-20", "2026-10-30", "2026-08-02", "2025-11-22", "2024-03-01");
const entry = fc.tuple(day, fc.constantFrom("(咖啡) ", "(them → me) ", "", "（微信）"), said, fc.array(item, { maxLength: 3 }))
	.map(([on, channel, text, items]) => [`- ${on} ${channel}${text}`, ...items.map((each) => `    - ${each}`)].join("\n"));
const property = fc.oneof(
	said.map((text) => `why: "${text}"`), said.map((text) => `met: "2016, ${text}"`), said.map((text) => `boundaries: ["不谈钱", "${text}"]`), said.map((text) => `topics: [Raft, "${text}"]`), said.map((text) => `city: "${text}"`),
	said.map((text) => `cadence: "${text}"`), said.map((text) => `projects: ["${text}"]`), said.map((text) => `channel: "${text}"`), said.map((text) => `trust: "${text}"`),
	said.map((text) => `role: "${text}"`), said.map((text) => `came_through: "${text}"`),
);
const person = fc.tuple(fc.uniqueArray(property, { maxLength: 4, selector: (line) => line.split(":")[0] }), fc.array(entry, { minLength: 1, maxLength: 4 }), fc.array(said, { maxLength: 2 }))
	.map(([properties, log, remarks]) => ["---", "type: person", "circle: core", ...(properties.some((line) => line.startsWith("cadence")) ? [] : ["cadence: 30d"]), ...properties, "---", "", ...remarks.map((text) => `他喜欢摄影，${text}`), "", "## Interactions", ...log, ""].join("\n"));
const diary = fc.tuple(said, said).map(([first, second]) => `- 和 [[王磊]] 喝咖啡，${first}\n- [ ] 给 [[王磊]] ${second} 📅 2026-11-24\n- 和 [[Sam Okafor]] #Raft ${first}\n`);
const group = fc.tuple(said, said, said).map(([decided, bound, log]) => `---\ntype: group\nboundaries: ["${bound}"]\n---\n## Members\n- [[王磊]]\n- 阿强（${log}）\n## Log\n- 2026-11-20 decided:: broadcast — ${decided}\n- 2026-11-01 ${log}\n`);

/** Notes of a vault in which sums stand wherever words may stand; what people, notes, groups and eras are called is a name. */
export const plantedVaults = fc.tuple(person, person, diary, group, said).map(([wang, sam, daily, crowd, text]) => ({
	"People/王磊.md": wang, "People/Sam Okafor.md": sam, "Daily/2026-11-18.md": daily, "Groups/2016 微信群.md": crowd, "Reading/Raft.md": `---\ntopics: [Raft]\n---\n#Raft ${text}\n`,
}));
