import { describe, expect, it } from "vitest";
import { promisesTold } from "../../src/talking-points/promises-told";
import { makePerson, type Said } from "./make-person";

const of = (...log: Said[]): readonly string[] => promisesTold(makePerson({ name: "李娜", log }).person).map((point) => ("text" in point ? `${point.text} ${String(point.source.line)} ${point.kind === "promise" ? point.dueOn ?? "" : ""}` : ""));
const item = (text: string): Said => ({ on: "2026-07-30", text: "talk", items: [{ kind: "note", text }] });

describe("promises of mine that lines tell of", () => {
	it.each<readonly [string, string]>([
		["答应她发一份JD模板", "发她一份JD模板"], ["我答应了发她教程", "发她教程"], ["答应给她寄茶叶", "给她寄茶叶"], ["承诺过帮她改简历", "帮她改简历"],
		["promised her the JD template", "send her the JD template"], ["I promised to send him the deck", "send him the deck"], ["promised him a copy of my notes", "send him a copy of my notes"], ["promised to introduce her to Tom", "introduce her to Tom"],
	])("%s is one", (text, said) => {
		expect(of(item(text))).toEqual([`${said} 5 2026-08-29`]);
		expect(of({ on: "2026-07-30", text: /\p{Script=Han}/u.test(text) ? `吃饭，${text}` : `lunch; ${text}` })).toEqual([`${said} 4 2026-08-29`]);
	});

	it.each([
		"她答应发我模板", "没答应她发模板", "答应她下周去看展", "答应了", "她答应了", "she promised me the template", "promised her to call", "she was promised the job", "答应发她模板，已经发了", "promised her the deck, sent it", "promised her a call", "promised him a beer", "promised to help her move in May", "答应给她保密", "答应帮她十月搬家", "答应不告诉她老公", "a promised land",
	])("%s is none", (text) => {
		expect(of(item(text))).toEqual([]);
	});

	it("is none where another talk followed, nor in private", () => {
		expect(of(item("答应她发一份JD模板"), { on: "2026-09-01", text: "电话" })).toEqual([]);
		expect(of({ ...item("答应她发一份JD模板"), private: true })).toEqual([]);
	});
});
