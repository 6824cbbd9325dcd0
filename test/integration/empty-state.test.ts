import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drawEmptyState, type EmptyState } from "../../src/obsidian/views/empty-state";
import { wordsFor } from "../../src/words/words";
import { openApp, type OpenedApp } from "../workbench/open-app";

let opened: OpenedApp;
let logs = 0;

beforeEach(async () => {
	opened = await openApp();
	logs = 0;
});

afterEach(async () => {
	await opened.close();
});

function drawn(more: Partial<EmptyState>, language = "en"): HTMLElement {
	const el = document.createElement("div");
	drawEmptyState(el, {
		words: wordsFor(language), loading: undefined, isQuiet: true, filter: { query: "", circle: null, group: null }, people: 12, next: () => undefined, isUndated: () => true, clearFilters: () => undefined,
		firstRun: { finder: { suggestions: () => [], places: () => [] }, sample: { folder: "", add: () => undefined }, dialogs: { addPerson: () => undefined, log: () => { logs++; } }, openSettings: () => undefined },
		...more,
	});
	return el;
}

describe("a list that calls for nobody", () => {
	it.each([["en", "When were you last in touch? No note says yet.", "Log interaction"], ["zh", "上次联系是什么时候？笔记里还没有写。", wordsFor("zh").reconnect.log]])("says what is missing where no contact is known, and the one step that helps (%s)", (language, sentence, step) => {
		const el = drawn({}, language);
		expect(el.textContent).toContain(sentence);
		const buttons = [...el.querySelectorAll("button")];
		expect(buttons.map((button) => button.textContent)).toEqual([step]);
		buttons[0]?.click();
		expect(logs).toBe(1);
	});

	it("speaks of the quiet where contacts are known, and of the filter or the search where those hide them", () => {
		expect(drawn({ isUndated: () => false }).textContent).toContain("Nobody is due. Enjoy the quiet.");
		expect(drawn({ filter: { query: "x", circle: null, group: null } }).textContent).toContain("Nobody matches");
		expect(drawn({ filter: { query: "", circle: "core", group: null } }).textContent).toContain("Nobody here is due.");
		expect(drawn({ isQuiet: false }).textContent).toBe("");
	});

	it("still offers the places with more, where only a few were found by themselves", () => {
		const finder = { suggestions: () => [], places: () => [{ label: "Folder “04_PEOPLE”, 30 notes", use: () => undefined }] };
		const firstRun = { finder, sample: { folder: "", add: () => undefined }, dialogs: { addPerson: () => undefined, log: () => undefined }, openSettings: () => undefined };
		expect(drawn({ people: 1, isQuiet: false, firstRun }).textContent).toContain("04_PEOPLE");
		expect(drawn({ people: 1, isUndated: () => false, firstRun }).textContent).toMatch(/04_PEOPLE.*Nobody is due/);
		expect(drawn({ people: 12, isQuiet: false, firstRun }).textContent).toBe("");
		expect(drawn({ people: 1, isQuiet: false }).textContent).toBe("");
	});
});
