import { describe, expect, it } from "vitest";
import { oneLine } from "../../../src/notes/lines/one-line";
import { isSaid, spoken } from "../../../src/notes/lines/spoken";

const marks: readonly [written: string, said: string][] = [
	[String.raw`100% sure %\% odd`, "100% sure %% odd"],
	[String.raw`百分百 %\% 没错`, "百分百 %% 没错"],
	[String.raw`see <\!-- here`, "see <!-- here"],
	[String.raw`a \| b \- c \(d\)`, "a | b - c (d)"],
	[String.raw`\*not bold\*`, "*not bold*"],
	["run `a %% b` twice", "run a %% b twice"],
	[String.raw`the path ${"`C:\\*_x`"} is his`, String.raw`the path C:\*_x is his`],
	["about `**kwargs` and `__init__`", "about **kwargs and __init__"],
	["用 `[[x]]` 写链接", "用 [[x]] 写链接"],
	["``a ` b`` and **c**", "a ` b and c"],
	["**`code` in bold**", "code in bold"],
	["before %% gone %% after", "before after"],
	["(location:: office) send the paper", "send the paper"],
	["send the paper [estimate:: 10h]", "send the paper"],
	["send the paper [priority:: high] [onCompletion:: keep]", "send the paper"],
	["send the paper (@2026-11-20)", "send the paper"],
	["send the paper @{2026-11-20}", "send the paper"],
	["send the paper 📅 [[2026-11-20]]", "send the paper"],
	["(place:: park) walked", "walked"],
	["散步 (地点:: 公园)", "散步"],
	["met [place:: [[Park]]] and talked", "met and talked"],
	["发他论文 ⏳ 2026-11-20 🔼", "发他论文"],
	["#idea ask him about Raft", "ask him about Raft"],
	["his talk on Raft #work #talk/2026", "his talk on Raft"],
	["聊了 #副业 的事", "聊了 副业 的事"],
	["#tag", "tag"],
	["met at #kubecon again", "met at kubecon again"],
	["[ask:: how is the shop?]", "how is the shop?"],
	["ask:: 副业上线了吗？", "副业上线了吗？"],
	["**thanks**:: the lift", "the lift"],
	["红包:: 88.88 给他女儿", "•• 给他女儿"],
	["还他 500 元 📅 2026-12-01", "还他 ••"],
];

const plain = ["C# and F#", "issue #12", "a & b", "50% off", "he said: “ok” (twice)", "see (this) and [that]", "2 * 3 * 4", "snake_case_name", "他说：好", "at 10:30", "@home", "1 < 2", "ratio 3:1", "😀 🎉"];

describe("what is read aloud", () => {
	it.each(marks)("%s → %s", (written, said) => {
		expect(spoken(written)).toBe(said);
	});

	it.each(plain)("%s stays as it is", (text) => {
		expect(spoken(text)).toBe(text);
	});

	it("money alone was said, though not shown", () => {
		expect(spoken("¥500")).toBe("••");
		expect(isSaid("¥500")).toBe(true);
		expect(isSaid("[estimate:: 10h]")).toBe(true);
		expect(isSaid("#tag")).toBe(true);
	});
});

describe("what is typed", () => {
	it.each([
		["100% sure %% odd", String.raw`100% sure %\% odd`, "100% sure %% odd"],
		["a <!-- b", String.raw`a <\!-- b`, "a <!-- b"],
		["run `a %% b`", "run `a %% b`", "run a %% b"],
		["`<!-- x -->` and %% y", String.raw`${"`<!-- x -->`"} and %\% y`, "<!-- x --> and %% y"],
		["an open ` and %%", String.raw`an open ${"`"} and %\%`, "an open ` and %%"],
		["50% of 20%", "50% of 20%", "50% of 20%"],
	])("%s stands in the note as %s, and is read back", (typed, written, said) => {
		expect(oneLine(typed)).toBe(written);
		expect(oneLine(written)).toBe(written);
		expect(spoken(written)).toBe(said);
	});
});
