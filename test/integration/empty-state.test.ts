import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drawEmptyState, type EmptyState } from "../../src/features/reconnect/empty-state";
import { drawFirstRun, type FirstSteps } from "../../src/features/finding/draw-first-run";
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
		firstRun: undefined,
		actions: { run: (id) => { if (id === "log") logs++; }, on: () => [], ofKey: () => undefined, menu: () => undefined },
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

	it("keeps silent of places where there are people: the line above the list tells of those", () => {
		expect(drawn({ people: 1, isQuiet: false }).textContent).toBe("");
	});

	it("offers on the first run all who look sure at one press, and a choice among everything", () => {
		const places = ["Folder “04_PEOPLE”, 30 notes", "Tag #friend, 2 notes"];
		const pressed: string[] = [];
		const shown = (suggestions: FirstSteps["suggestions"], sure = 0): HTMLElement => {
			const el = document.createElement("div");
			const nothing = (): void => undefined;
			drawFirstRun(el, { words: wordsFor("en"), suggestions, sure, sampleFolder: "", addPerson: nothing, addSample: nothing, openSettings: nothing, addSure: () => { pressed.push("sure"); }, findPeople: () => { pressed.push("find"); } });
			return el;
		};
		const buttons = (el: HTMLElement): readonly HTMLElement[] => [...el.querySelectorAll<HTMLElement>(".kith-first-run:has(.kith-first-run-title) button")];
		const el = shown(places, 31);
		expect([...el.querySelectorAll(".kith-first-run-row")].map((row) => row.textContent)).toEqual(places);
		expect(buttons(el).map((button) => button.textContent)).toEqual(["Add 31 people", "Choose…"]);
		for (const button of buttons(el)) button.click();
		expect(pressed).toEqual(["sure", "find"]);
		expect(shown(undefined).textContent).not.toContain("Find people");
		expect(shown([]).textContent).toContain("No folder, tag or property");
		const names = buttons(shown(["3 names that your dated notes link to"]));
		expect(names.map((button) => [button.textContent, button.className])).toEqual([["Choose…", "mod-cta"]]);
	});
});
