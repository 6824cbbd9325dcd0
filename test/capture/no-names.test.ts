import { describe, expect, it } from "vitest";
import { peopleOf } from "./told";

describe("what is nobody's name", () => {
	it.each([
		["去年跟王磊一起考的PMP", "王磊"], ["met Sam about the CFA exam", "Sam"], ["Sam, re OKR", "Sam"], ["和老王聊了KPI", "王磊"], ["跟VP开会", ""], ["call with Sam about his MBA", "Sam"],
		["跟爸通话，血压又高", ""], ["和妈视频", ""], ["跟哥去爬山", ""], ["和姐通话了半小时", ""], ["托静静买的和田枣", "陈静"], ["静静送的和田玉", "陈静"],
		["跟胡波拼车上班", "胡波?"], ["和赵敏通话", "赵敏?"], ["跟王磊拼车", "王磊"],
	])("%s: %s", (line, people) => {
		expect(peopleOf(line)).toBe(people);
	});

	it.each([
		["lunch with AJ", "AJ?"], ["lunch with Anna", "Anna?"], ["call with Mary Jo", "Mary Jo?"], ["跟刘姐吃饭", "刘姐?"], ["和田中吃饭", "田中?"], ["和田静聊天", "田静?"], ["coffee with TJ and Sam", "TJ?, Sam"], ["和胡波吃饭", "胡波?"], ["跟表妹小雅通话", "小雅?"], ["见了赵敏", "赵敏?"],
	])("and what is one: %s: %s", (line, people) => {
		expect(peopleOf(line)).toBe(people);
	});

	it.each([
		["认识了很高兴", ""], ["今天见到同学高兴坏了", ""], ["遇到很开心", ""], ["和同学真高兴", ""], ["见到朋友高兴", ""], ["给静静打电话，太高兴", "陈静"], ["和老王吃饭，很高兴", "王磊"], ["见了太安静", ""],
	])("nor is how somebody is: %s: %s", (line, people) => {
		expect(peopleOf(line)).toBe(people);
	});

	it.each([
		["和高峰吃饭", "高峰?"], ["跟高欣聊天", "高欣?"], ["见到同学温柔", "温柔?"], ["约了安静吃饭", "安静?"], ["见了高欣", "高欣?"],
	])("and who bears such a name: %s: %s", (line, people) => {
		expect(peopleOf(line)).toBe(people);
	});
});
