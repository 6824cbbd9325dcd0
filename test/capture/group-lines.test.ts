import { describe, expect, it } from "vitest";
import { GroupNamesInLines, type GroupToName } from "../../src/capture/group-names";
import { groupLines, groupsAlike, notOfGroups } from "./group-cases";
import { readLine } from "./told";
import { day } from "../talking-points/make-person";

const group = (name: string, more: Partial<GroupToName> = {}): GroupToName => ({ path: `Groups/${name}.md`, name, aliases: [], state: "active", boundaries: [], private: false, lastLogOn: null, ...more });
const groups = [
	group("互联网老友群", { aliases: ["老友群"], state: "broadcast" }), group("2016 微信群", { state: "archive" }), group("Rust 广州", { lastLogOn: day("2026-11-20") }), group("Rust 深圳"), group("读书会"),
	group("Slow Web Writers"), group("Book Club", { lastLogOn: day("2026-11-01") }), group("Alumni"), group("密友群", { private: true }),
];
const names = new GroupNamesInLines(() => groups);
const nameOf = (path: string): string => path.replace(/^Groups\/|\.md$/g, "");

describe("a line of what went on in a group", () => {
	it.each(groupLines)("goes to its log: %s", (line, name, text) => {
		const read = readLine(line, names);
		expect([read.group?.name, read.text, read.people, read.plans, read.problems, read.isContact]).toEqual([name, text, [], [], [], true]);
	});

	it.each(groupsAlike)("is asked about where it may be of several: %s", (line, name, alike) => {
		const read = readLine(line, names);
		expect(read.group).toBeUndefined();
		expect(read.problems).toEqual([{ code: "ambiguous-name", name, paths: alike.split(", ").map((one) => `Groups/${one}.md`) }]);
	});

	it.each(notOfGroups)("is not found where it is between people: %s", (line, people) => {
		const read = readLine(line, names);
		expect(read).toEqual(readLine(line));
		expect([read.group, read.people.map(({ path, name }) => path?.replace(/\.md$/, "") ?? `${name}?`).join(", ")]).toEqual([undefined, people]);
	});

	it.each(["群里发了红包", "posted in the group", "互联网老友群：有人问内推", "密友群里发了红包", "明天在老友群发红包", "没在老友群发红包", "要在老友群发红包", "打算在老友群发个公告", "didn't post in the Book Club group", "need to post in the Book Club group", "want to share it with the Book Club group"])("changes nothing where there is no such group, or it has not come about: %s", (line) => {
		const one = line.includes("密友") ? new GroupNamesInLines(() => groups.filter((each) => each.private)) : line.includes("老友群发") || line.includes("Book") ? names : new GroupNamesInLines(() => []);
		expect(readLine(line, one)).toEqual(readLine(line));
	});

	it("is of the one group that there is", () => {
		const one = new GroupNamesInLines(() => [group("Rust 广州"), group("2016 微信群", { state: "archive" })]);
		for (const line of ["群里发了红包", "posted in the group", "Rust 群里发了红包", "in the Rust group, a long thread"]) expect(readLine(line, one).group?.name).toBe("Rust 广州");
	});

	it("keeps how it was, when, and what I promised", () => {
		const read = readLine("昨天在老友群发了红包（红包），答应发他们幻灯片", names);
		expect([read.group?.name, read.on.from, read.channel, read.promises.map(({ text }) => text)]).toEqual(["互联网老友群", "2026-11-21", "红包", ["发他们幻灯片"]]);
		expect(nameOf(read.group?.path ?? "")).toBe("互联网老友群");
	});

	it("is found again when a group has another name", () => {
		let now = [group("Old")];
		const changing = new GroupNamesInLines(() => now);
		expect(readLine("Old group: hello", changing).group?.name).toBe("Old");
		now = [group("Novel Readers")];
		expect([readLine("Old group: hello", changing).group, readLine("Novel Readers: hello", changing).group?.name]).toEqual([undefined, "Novel Readers"]);
	});
});
