import { circleNameFor } from "./circle-name";
import { type Story, today } from "./story";

type Read = (story: Story, path: string) => string;
type Person = ReturnType<Story["kith"]["person"]>;
type Group = ReturnType<Story["api"]["groups"]>[number];
type Experiment = ReturnType<Story["api"]["experiments"]>[number];
type Introduction = ReturnType<Story["api"]["introductions"]>[number];

const none = "—";
const ofPerson = (read: (person: Person, story: Story) => string): Read => (story, path) => read(story.kith.person(path, today), story) || none;
const ofGroup = (read: (group: Group, story: Story) => string): Read => (story, path) => {
	const group = story.api.groups().find((each) => each.path === path);
	return group ? read(group, story) || none : "no group";
};
const ofExperiment = (read: (experiment: Experiment, story: Story) => string): Read => (story, path) => {
	const experiment = story.api.experiments().find((each) => each.path === path);
	return experiment ? read(experiment, story) || none : "no experiment";
};
const ofIntroduction = (read: (introduction: Introduction, story: Story) => string): Read => (story, path) => {
	const introduction = story.api.introductions().find(({ source }) => source.path === path);
	return introduction ? read(introduction, story) || none : "no introduction";
};
const listed = (texts: readonly string[], { words }: Story): string => texts.join(words.logging.comma);
const nameOf = (path: string): string => path.replace(/^.*\/|\.md$/g, "");
const days = (count: number, { language }: Story): string => (language === "zh" ? `${count} 天` : `${count} days`);
const points = (kind: string): Read => (story, path) =>
	story.api.talkingPoints(path, { on: today }).filter((point) => point.kind === kind).map(({ text }) => text).join("; ") || none;

const percent = (rate: number | null): string => (rate === null ? none : `${Math.round(rate * 100)} %`);

const verdicts = {
	en: { "too-few": "too few to tell", "no-clear-difference": "no clear difference", "clear-difference": "a clear difference" },
	zh: { "too-few": "太少，看不出", "no-clear-difference": "没有明显差别", "clear-difference": "有明显差别" },
} as const;

const rows: readonly (readonly [english: string, chinese: string, read: Read])[] = [
	["name", "名字", ofPerson(({ name }) => name)],
	["also called", "别名", ofPerson(({ aliases }, story) => listed(aliases, story))],
	["circle", "圈子", ofPerson(({ circle }, { words }) => (circle === null ? "" : circleNameFor(circle, words)))],
	["cadence", "间隔", ofPerson(({ cadence }, story) => days(cadence.days, story))],
	["last in touch", "上次联系", ofPerson(({ lastInteraction: last }) => (last === null ? "" : last.from === last.to ? last.to : `${last.from} – ${last.to}`))],
	["usual gap", "平时的间隔", ofPerson(({ rhythmDays }, story) => (rhythmDays === null ? "" : days(rhythmDays, story)))],
	["state", "状态", ofPerson(({ state }, { words }) => words.people.state[state])],
	["due on", "该联系的日子", ofPerson(({ dueOn }) => dueOn ?? "")],
	["topics", "话题", ofPerson(({ topics }, story) => listed(topics, story))],
	["groups", "群组", ofPerson(({ groups }, story) => listed(groups, story))],
	["city", "城市", ofPerson(({ city }) => city ?? "")],
	["trust", "信任", ofPerson(({ trust }) => (trust === null ? "" : String(trust)))],
	["ways to reach them", "联系方式", ofPerson(({ reach }, story) => listed(reach.map(({ channel, value }) => `${channel} ${value}`), story))],
	["came through", "因何而来", ofPerson(({ cameThrough }) => cameThrough?.text ?? "")],
	["give first", "先给", ofPerson(({ giveFirst }, { language }) => (language === "zh" ? (giveFirst ? "是" : "否") : giveFirst ? "yes" : "no"))],
	["undecided", "未分圈", ofPerson(({ undecided }, { language }) => (language === "zh" ? (undecided ? "是" : "否") : undecided ? "yes" : "no"))],
	["problem", "问题", ofPerson(({ problems }) => problems.map(({ message }) => message).join(" "))],
	["promise", "承诺", points("promise")],
	["to ask about", "可以问起", points("thread")],
	["to thank for", "该道谢的", points("thanks")],
	["state of the group", "群的状态", ofGroup(({ state }, { words }) => words.groups.state[state])],
	["members", "成员", ofGroup(({ members }, story) => listed(members.map(nameOf), story))],
	["names without a note", "没有笔记的名字", ofGroup(({ namesWithoutNote }, story) => listed(namesWithoutNote, story))],
	["let go", "划去的", ofGroup(({ struck }, story) => listed(struck, story))],
	["moving", "迁移", ofGroup(({ moving }, { words }) => moving.map(({ name, to, status }) => `${name} → ${to ?? none}: ${words.groups.status[status]}`).join("; "))],
	["decided", "决定", ofGroup(({ decisions }) => decisions.map(({ on, text }) => `${on} ${text}`).join("; "))],
	["state of the experiment", "实验的状态", ofExperiment(({ state }, { words }) => words.experiments.state[state])],
	["hypothesis", "假设", ofExperiment(({ hypothesis }) => hypothesis ?? "")],
	["arms", "对照", ofExperiment(({ arms }) => arms.map(({ name, replied, asked, rate }) => `${name}: ${replied}/${asked}, ${percent(rate)}`).join("; "))],
	["verdict", "结论", ofExperiment(({ verdict }, { language }) => (verdict === null ? "" : verdicts[language][verdict]))],
	["introduction", "引荐", ofIntroduction(({ a, b, state }, { words }) => `${words.introductions.pair(nameOf(a), nameOf(b))}: ${words.introductions.state[state]}`)],
	["reason", "理由", ofIntroduction(({ reason }) => reason)],
	["outcome", "结果", ofIntroduction(({ outcome }) => outcome ?? "")],
];

/** What can be read of a note, by how the documents call it. */
export const reading: Readonly<Record<"en" | "zh", Readonly<Record<string, Read>>>> = {
	en: Object.fromEntries(rows.map(([english, , read]) => [english, read])),
	zh: Object.fromEntries(rows.map(([, chinese, read]) => [chinese, read])),
};
