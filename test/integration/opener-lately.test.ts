import { afterEach, beforeEach, expect, it } from "vitest";
import { timelineOf } from "../../src/brief/timeline";
import { OpenerModal } from "../../src/features/opener/opener-modal";
import type { Person } from "../../src/people/person/person";
import { wordsFor } from "../../src/words/words";
import { openApp, type OpenedApp } from "../workbench/open-app";
import { NotesAndPeople, today } from "./notes-and-people";

let opened: OpenedApp;
let vault: NotesAndPeople;
let modal: OpenerModal;
let openedSources: unknown[];

beforeEach(async () => {
	opened = await openApp();
	vault = new NotesAndPeople();
	openedSources = [];
});

afterEach(async () => {
	modal.close();
	await opened.close();
});

function open(person: Person): void {
	const ports = {
		words: wordsFor("en"), notes: { openSource: (source: unknown) => { openedSources.push(source); }, preview: () => undefined, linkTo: (path: string) => path },
		clock: { today: () => today, now: () => Date.parse("2026-11-21T19:10:30Z"), dayOf: () => today }, log: { against: () => [], write: () => Promise.resolve(undefined) },
	};
	modal = new OpenerModal(opened.app, ports, { person, opener: vault.openerOf(person), lately: timelineOf(person, vault, today).slice(0, 3), reach: [], zone: undefined, bookingLink: "" });
	modal.open();
}

it("shows what the notes told of last where nothing of it can be said for me, each line with its source", () => {
	open(vault.person({ name: "Dan Okafor", log: [
		{ on: "2026-09-06", text: "rang out of nowhere. Wants to do <b>Skye</b> next year" }, { on: "2026-04-27", text: "says the wall there is better" },
		{ on: "2026-01-03", text: "gone" }, { on: "2025-10-11", text: "leaving do" },
	] }));
	expect([...modal.contentEl.querySelectorAll("[data-slot=theirs] .kith-lately li")].map((el) => el.textContent)).toEqual([
		"6 September\u2002rang out of nowhere. Wants to do <b>Skye</b> next year\u2002Dan Okafor, line 5", "27 April\u2002says the wall there is better\u2002Dan Okafor, line 6",
		"3 January\u2002gone\u2002Dan Okafor, line 7",
	]);
	expect(modal.contentEl.querySelector<HTMLTextAreaElement>("[data-field=theirs]")?.placeholder).toBe("What of this would you take up?");
	modal.contentEl.querySelector<HTMLElement>(".kith-lately .kith-source")?.click();
	expect(openedSources).toEqual([expect.objectContaining({ line: 4 })]);
});

it("shows no such lines beside what can be said, nor where there are none", () => {
	for (const person of [vault.wang, vault.nora]) {
		open(person);
		expect(modal.contentEl.querySelector(".kith-lately")).toBeNull();
		modal.close();
	}
});
