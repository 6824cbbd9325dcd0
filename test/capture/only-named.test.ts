import { describe, expect, it } from "vitest";
import { happened } from "../../src/interactions/happened";
import { peopleOf, readLine } from "./told";

describe("what somebody or something is called", () => {
	it.each([
		["Sam's daughter is called Mia", "Sam"], ["Sam’s daughter is called “Mia”", "Sam"], ["sam's daughter is called mia", "Sam"], ["Sam's new cat is called Tosca", "Sam"], ["Sam's baby was called Emil in the end", "Sam"],
		["Sam's twins are called Max and Mia", "Sam"], ["Sam has a cat called Tosca", "Sam"], ["Sam's startup is called Brightly", "Sam"], ["Sam is called Joe by everyone", "Sam"], ["Sam's best man is called Tom", "Sam"],
		["老王女儿叫米亚", "王磊"], ["老王的女儿名叫米亚", "王磊"], ["老王家的猫叫托斯卡", "王磊"], ["老王的新猫叫米亚", "王磊"], ["老王的猫叫Tosca", "王磊"], ["老王的女儿叫王米亚", "王磊"],
	])("“%s” is a remark about %s, no call", (line, people) => {
		const { channel, isContact } = readLine(line);
		expect([peopleOf(line), channel, isContact]).toEqual([people, null, false]);
	});

	it.each([
		["We called it Tosca", "", null], ["Everyone called her Tosca", "", null], ["met a founder called Lucia", "Lucia?", "in person"], ["lunch with Sam, his daughter is called Mia", "Sam", "lunch"],
		["Sam and her cat called Tosca came for dinner", "Sam", "dinner"],
	])("“%s” is no call, with %s (%s)", (line, people, channel) => {
		expect([peopleOf(line), readLine(line).channel]).toEqual([people, channel]);
	});

	it.each([
		["Tom called", "Tom"], ["called Tom", "Tom"], ["was called by Tom", "Tom"], ["was called Monday by Tom", "Tom"], ["called in on Tom", "Tom"], ["Tom was called away, called me back", "Tom"], ["called Mia", "Mia?"],
		["Tom called, his daughter is called Mia", "Tom"], ["had a coffee and called Tom", "Tom"], ["after a walk called Tom", "Tom"], ["Tom called her Sunday", "Tom"],
	])("“%s” is a call, with %s", (line, people) => {
		const { channel, isContact } = readLine(line);
		expect([peopleOf(line), channel, isContact]).toEqual([people, "call", true]);
	});

	it("is no contact in a diary either", () => {
		expect(["@'s daughter is called Mia", "@的新猫叫米亚", "@ called", "called @, her dog is called Rex", "@女儿叫我吃饭"].map((line) => happened(line))).toEqual(["apart", "told", "happened", "happened", "happened"]);
	});
});
