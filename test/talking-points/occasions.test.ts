import { describe, expect, it } from "vitest";
import { occasionIn } from "../../src/talking-points/occasions";
import { toldOfThem } from "../../src/talking-points/told-of-them";

describe("what two people did together", () => {
	it.each([
		["Walk after work with you. Lent you the Calvino.", "walk"], ["walk", "walk"], ["bbq", "barbecue"], ["Brunch in Levenshulme, two hundred photos", "brunch"], ["Train to Leeds, lunch by the canal, met your theatre lead", "lunch"],
		["parkrun, 27:40, mud", "parkrun"], ["long call", "call"], ["long phone call about the move", "call"], ["Hamburg weekend", "weekend"], ["here for one night", "visit"], ["火锅", "hotpot"], ["和你爬 Kinder Scout，爬了一天山", "hike"], ["初二吃饭，喝多了", "meal"], ["电话：真的辞了", "call"],
		["来家里下棋", "visit"], ["语音一个半小时", "call"], ["一起看电影", "film"], ["Drinks at the Crown", "drink"], ["caught up on the tram", "visit"],
	])("%s: %s", (text, wanted) => {
		expect(occasionIn(text)).toBe(wanted);
	});

	it.each([
		"", "wrote, nothing back", "both here", "Tom went for a pint with you", "lunch at the hospital", "we argued over dinner", "在电话里吵了一架", "取消了晚饭", "her dad's funeral, then tea", "secret dinner, don't tell Ann", "Saw you off at Piccadilly, no phone up there",
		"散场，说三月要去德国看展会", "You said the concert was good", "missed call at nine", "来住一晚。和 Derek 分开了", "没接到电话", "开会，中午吃饭", "Met a woman who does temple halls",
	])("nothing that one recalls: %s", (text) => {
		expect(occasionIn(text)).toBeUndefined();
	});
});

describe("what a line tells of one person alone", () => {
	const ann = /ann(?: reed)?/iu;

	it.each<[line: string, told: readonly string[]]>([
		["- Walk with [[Ann Reed]]. Her father is ill. Sam came later. He had tea.", ["Walk with [[Ann Reed]]. Her father is ill."]],
		["Lunch at Bury. [[Tom|Dad]] carved. [[Ann Reed|Ann]] made parkin. She is off to Rome.", ["[[Ann Reed|Ann]] made parkin. She is off to Rome."]],
		["[[Ann Reed|Ann]] and Isla here. Curry mile. She got the job.", ["[[Ann Reed|Ann]] and Isla here.", "She got the job."]],
		["跟[[Ann Reed|Ann]]语音。她要换工作，面试两轮了。[[Tom]]问书寄了没有。他很急。", ["跟[[Ann Reed|Ann]]语音。她要换工作，面试两轮了。"]],
		["Lunch with [[Ann Reed]] and [[Tom]]. She is well.", []], ["Nobody here. She is well.", []], ["", []],
		["Paid 4.50 with [[Ann Reed|Ann]] at 10.30.", ["Paid 4.50 with [[Ann Reed|Ann]] at 10.30."]],
	])("%s", (line, told) => {
		expect(toldOfThem(line, ann)).toEqual(told);
	});
});
