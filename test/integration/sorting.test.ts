import { afterEach, describe, expect, it } from "vitest";
import { at, notice, pressKey, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { count, key, offered, pathOf, row, rows } from "./sorting-hands";

const names = ["Ann", "Ben", "Cleo", "Dan", "Eve"];
const before = personNote(["# mine", "groups: [\"[[Old chat]]\"]"], "words\n");
let kith: KithOnNotes;
afterEach(() => kith.close());

const filter = (): HTMLSelectElement => at("[data-filter=circle]") as HTMLSelectElement;
const focused = (): string => document.activeElement?.closest(".kith-row")?.querySelector(".kith-name")?.textContent ?? "";

async function open(files: Readonly<Record<string, string>>, settings?: Readonly<Record<string, unknown>>, lang = "en"): Promise<void> {
	kith = await kithOnNotes(files, settings, lang);
	kith.opened.app.commands.executeCommandById("kith:sort-people");
	await expect.poll(() => document.querySelector(".kith-sitting")).not.toBeNull();
}
const some = (more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({ ...Object.fromEntries(names.map((name) => [pathOf(name), before])), ...more });

describe("the undecided, one after another", () => {
	it("are those in no circle and not decided to be in none, and one is told how far one is", async () => {
		await open(some({ "People/In.md": personNote(["circle: core"]), "People/Out.md": personNote(["circle: none"]), "People/Gone.md": personNote(["died: 2020"]) }));
		expect(rows()).toEqual(names);
		expect(count()).toBe("2 of 7 sorted");
		expect(filter().selectedOptions[0]?.textContent).toBe("Undecided");
	});

	it("are put into circles by a key each, each one write, and the keyboard goes on", async () => {
		await open(some());
		row("Ann").focus();
		for (const pressed of ["1", "0", "4"]) key(pressed);
		await expect.poll(rows).toEqual(["Dan", "Eve"]);
		expect(["Ann", "Ben", "Cleo"].map((name) => /circle: (\w+)/.exec(kith.text(pathOf(name)))?.[1])).toEqual(["core", "none", "old"]);
		expect(kith.text(pathOf("Ann"))).toBe(before.replace("]\"]\n", "]\"]\ncircle: core\n"));
		expect([count(), focused()]).toEqual(["3 of 5 sorted", "Dan"]);
		expect(document.querySelector(".notice")).toBeNull();
		expect(at(".kith-sitting-said").textContent).toBe("Cleo: Old friends");
	});

	it("are put off to the end by N, with nothing written", async () => {
		await open(some());
		row("Ann").focus();
		key("n");
		await expect.poll(rows).toEqual(["Ben", "Cleo", "Dan", "Eve", "Ann"]);
		expect([focused(), kith.text(pathOf("Ann"))]).toEqual(["Ben", before]);
	});

	it("begin again from the first where the last is put off or decided", async () => {
		await open(some());
		row("Eve").focus();
		key("n");
		await expect.poll(focused).toBe("Ann");
		row("Eve").focus();
		key("3");
		await expect.poll(rows).toEqual(["Ann", "Ben", "Cleo", "Dan"]);
		await expect.poll(focused).toBe("Ann");
	});

	it("come back by Z, the last first, and the keyboard with them; all by one press", async () => {
		await open(some());
		row("Ann").focus();
		for (const pressed of "111") key(pressed);
		await expect.poll(rows).toEqual(["Dan", "Eve"]);
		key("Z");
		await expect.poll(rows).toEqual(["Cleo", "Dan", "Eve"]);
		await expect.poll(focused).toBe("Cleo");
		expect(kith.text(pathOf("Cleo"))).toBe(before);
		key("2");
		await expect.poll(rows).toEqual(["Dan", "Eve"]);
		at(".kith-undo-all").click();
		await notice("3 decisions undone.");
		await expect.poll(rows).toEqual(names);
		expect(names.map((name) => kith.text(pathOf(name)))).toEqual(names.map(() => before));
	});

	it("undo all but what has changed since, and say whose note that is", async () => {
		await open(some());
		row("Ann").focus();
		for (const pressed of "11") key(pressed);
		await expect.poll(rows).toEqual(["Cleo", "Dan", "Eve"]);
		const mine = `${kith.text(pathOf("Ann"))}more\n`;
		await kith.opened.write(pathOf("Ann"), mine);
		at(".kith-undo-all").click();
		await notice("1 decision undone. Changed since, and left as it is: Ann.");
		expect([kith.text(pathOf("Ann")), kith.text(pathOf("Ben"))]).toEqual([mine, before]);
	});

	it("get one line of why by W, which is undone like all else", async () => {
		await open(some());
		row("Ben").focus();
		key("w");
		type(at(".modal [data-field=why]"), "listens, and remembers");
		at(".modal .mod-cta").click();
		await expect.poll(() => kith.text(pathOf("Ben"))).toContain("why: listens, and remembers\n");
		await expect.poll(() => row("Ben").textContent).toContain("listens, and remembers");
		expect(kith.person(pathOf("Ben")).undecided).toBe(true);
		row("Ben").focus();
		key("z");
		await expect.poll(() => kith.text(pathOf("Ben"))).toBe(before);
	});

	it("are sorted by a press as well, and several at once", async () => {
		await open(some());
		at("[data-step=\"2\"]", row("Ann")).click();
		await expect.poll(() => kith.text(pathOf("Ann"))).toContain("circle: chosen");
		await expect.poll(rows).toEqual(["Ben", "Cleo", "Dan", "Eve"]);
		row("Ben").focus();
		key(" ");
		row("Dan").focus();
		key(" ");
		key("3");
		await expect.poll(rows).toEqual(["Cleo", "Eve"]);
		expect(at(".kith-sitting-said").textContent).toContain("Ben, Dan: Weak ties");
		row("Cleo").focus();
		key("Z");
		await expect.poll(rows).toEqual(["Ben", "Cleo", "Dan", "Eve"]);
	});

	it.each([["en", "Ben, Dan"], ["zh", "Ben、Dan"]])("are sorted each for itself beside others that are selected, and those together by a key on one of them (%s)", async (language, both) => {
		await open(some(), undefined, language);
		for (const name of ["Ben", "Dan"]) pressKey(row(name), " ");
		pressKey(row("Ann"), "1");
		await expect.poll(rows).toEqual(["Ben", "Cleo", "Dan", "Eve"]);
		expect([focused(), document.querySelectorAll(".kith-row.is-selected").length]).toEqual(["Ben", 2]);
		pressKey(row("Cleo"), "n");
		await expect.poll(rows).toEqual(["Ben", "Dan", "Eve", "Cleo"]);
		pressKey(row("Ben"), "3");
		await expect.poll(rows).toEqual(["Eve", "Cleo"]);
		expect(at(".kith-sitting-said").textContent).toContain(both);
		expect(document.querySelector(".kith-selection")?.textContent).toBe("");
	});

	it.each(["en", "zh"])("are let go of once something was written to all who were selected, and not where it was left (%s)", async (language) => {
		await open(some(), undefined, language);
		for (const name of ["Ben", "Dan"]) pressKey(row(name), " ");
		pressKey(row("Dan"), "e");
		at(".modal .kith-cancel, .modal .modal-close-button").click();
		expect(document.querySelectorAll(".kith-row.is-selected")).toHaveLength(2);
		pressKey(row("Dan"), "e");
		const cadence = at(".modal [data-field=cadence]") as HTMLSelectElement;
		cadence.value = cadence.options[5]?.value ?? "";
		cadence.dispatchEvent(new Event("change", { bubbles: true }));
		at(".modal .mod-cta").click();
		await expect.poll(() => [kith.text(pathOf("Ben")), kith.text(pathOf("Dan"))].every((text) => text.includes("cadence: "))).toBe(true);
		await expect.poll(() => document.querySelectorAll(".kith-row.is-selected").length).toBe(0);
		expect(at(".kith-selection").textContent).toBe("");
		pressKey(row("Ann"), "1");
		await expect.poll(rows).toEqual(["Ben", "Cleo", "Dan", "Eve"]);
	});

	it.each(["en", "zh"])("are selected in a row by Shift and the arrows, and set by Ctrl+Enter wherever the focus is (%s)", async (language) => {
		await open(some(), undefined, language);
		const selected = (): readonly string[] => [...document.querySelectorAll<HTMLElement>(".kith-row.is-selected .kith-name")].map((el) => el.textContent).sort();
		const shift = (pressed: string): void => { (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key: pressed, shiftKey: true, bubbles: true, cancelable: true })); };
		row("Ann").focus();
		for (const pressed of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) shift(pressed);
		expect([selected(), focused()]).toEqual([["Ann", "Ben", "Cleo"], "Cleo"]);
		shift("PageDown");
		key("ArrowUp");
		expect(selected()).toEqual(["Ann", "Ben", "Cleo"]);
		key("e");
		const circle = at(".modal [data-field=circle]") as HTMLSelectElement;
		circle.value = "weak";
		circle.dispatchEvent(new Event("change", { bubbles: true }));
		circle.focus();
		circle.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }));
		await expect.poll(rows).toEqual(["Dan", "Eve"]);
		expect(document.querySelector(".modal")).toBeNull();
		expect(["Ann", "Ben", "Cleo"].every((name) => kith.text(pathOf(name)).includes("circle: weak"))).toBe(true);
	});

	it.each(["en", "zh"])("begin with the first, whatever was looked for or looked at before (%s)", async (language) => {
		kith = await kithOnNotes(some(), undefined, language);
		const { commands } = kith.opened.app;
		commands.executeCommandById("kith:open-reconnect");
		await expect.poll(() => document.querySelector("input[type=search]")).not.toBeNull();
		type(at("input[type=search]"), "e");
		await expect.poll(() => document.querySelector(`[data-path="${pathOf("Eve")}"]`)).not.toBeNull();
		row("Eve").focus();
		commands.executeCommandById("kith:sort-people");
		await expect.poll(focused).toBe("Ann");
		expect([rows(), (at("input[type=search]") as HTMLInputElement).value]).toEqual([names, ""]);
		row("Dan").focus();
		commands.executeCommandById("kith:sort-people");
		await expect.poll(focused).toBe("Ann");
	});

	it("are told by what is known of them: groups, how they were met, the last time, one memory with its source, nothing private", async () => {
		await open({
			[pathOf("Ann")]: personNote(["groups: [\"[[Old chat]]\", Choir]", "met: \"2015, at the fair\"", "why: kind"], "## Interactions\n- 2026-05-02 (coffee) talked about her boat\n- 2026-08-01 secret #private\n"),
			[pathOf("Ben")]: personNote(["met: prison", "private: [met]"]),
			"2026-03-04.md": "- [[Ben]] told me of the marathon\n",
		});
		await expect.poll(() => row("Ann").textContent).toContain("talked about her boat");
		for (const part of ["Old chat · Choir · met: 2015, at the fair", "Last in touch", "talked about her boat", "line 8", "kind"]) expect(row("Ann").textContent).toContain(part);
		expect(row("Ann").textContent).not.toContain("secret");
		await expect.poll(() => row("Ben").textContent).toContain("told me of the marathon");
		expect(row("Ben").textContent).not.toContain("prison");
	});

	it("say so where nothing but the name is known, and begin with those one was in touch with most", async () => {
		await open({ ...some(), [pathOf("Zoe")]: personNote([], "## Interactions\n- 2026-05-02 x\n- 2026-06-02 y\n"), [pathOf("Dan")]: personNote() });
		expect(rows()[0]).toBe("Zoe");
		expect(row("Dan").textContent).toContain("No note says more than the name.");
	});

	it("are those of one group or era, by the filter there is, and of one search", async () => {
		await open({ [pathOf("Ann")]: personNote(["eras: [NOIP2011]"]), [pathOf("Ben")]: personNote(["groups: [Choir]"]), [pathOf("Cleo")]: personNote(["groups: [Choir]", "circle: weak"]) });
		const group = at("[data-filter=group]") as HTMLSelectElement;
		group.value = "Choir";
		group.dispatchEvent(new Event("change", { bubbles: true }));
		expect([rows(), count()]).toEqual([["Ben"], "1 of 2 sorted"]);
		type(at("input[type=search]"), "zzz");
		await expect.poll(() => at(".kith-empty").textContent).toContain("Nobody matches “zzz”.");
	});

	it("leave the keys of all lists as they are", async () => {
		await open(some());
		pressKey(row("Cleo"), "l");
		expect(at(".modal").textContent).toContain("Cleo");
	});

	it("are all sorted in the end: that is said, and what is next", async () => {
		await open({ [pathOf("Ann")]: before });
		row("Ann").focus();
		key("1");
		await expect.poll(() => at(".kith-empty").textContent).toContain("Everybody here is sorted.");
		at(".kith-empty .mod-cta").click();
		await expect.poll(() => document.querySelector(".kith-sitting")).toBeNull();
		await expect.poll(() => document.querySelector(".kith-window")?.textContent ?? "").toContain("This week");
		expect(filter().value).toBe("");
	});

	it("are left by the command that opens the list of due people", async () => {
		await open(some());
		kith.opened.app.commands.executeCommandById("kith:open-reconnect");
		await expect.poll(() => document.querySelector(".kith-sitting")).toBeNull();
		expect(filter().value).toBe("");
	});

	it("go on another day where one has stopped", async () => {
		await open(some({ [pathOf("Ann")]: before.replace("---\nwords", "circle: core\n---\nwords") }));
		expect([count(), rows()]).toEqual(["1 of 5 sorted", names.slice(1)]);
	});

	it("speak Chinese", async () => {
		await open({ "人/何婉仪.md": personNote(["met: 大学"]) }, undefined, "zh");
		const text = at(".kith-reconnect").textContent;
		for (const part of ["未分圈", "已分 0 / 1", "相识：大学", "核心", "常联系", "弱连接", "老朋友", "不分圈", "先放着", "为什么…"]) expect(text).toContain(part);
		const rowEl = at(".kith-row");
		rowEl.focus();
		key("0");
		await expect.poll(() => kith.text("人/何婉仪.md")).toContain("circle: none");
	});
});

describe("a circle that holds more than it is meant to", () => {
	const two = { circles: [{ id: "core", name: "", cadence: "60d", cap: 1 }, { id: "chosen", name: "", cadence: "120d", cap: 1 }, { id: "weak", name: "", cadence: "", cap: 0 }] };
	const people = { [pathOf("Ann")]: personNote(["circle: core", "last_contact: 2024"]), [pathOf("Ben")]: personNote(["circle: chosen", "last_contact: 2023"]), [pathOf("Cleo")]: before };

	it("says so in one sentence, with one button that moves whom one was silent with for longest, and forbids nothing", async () => {
		await open(people, two);
		expect(offered()).toBe("");
		row("Cleo").focus();
		key("1");
		await expect.poll(offered).toContain("Core 2 of 1 · longest silent: Ann");
		expect(kith.text(pathOf("Cleo"))).toContain("circle: core");
		at(".kith-offered button").click();
		await expect.poll(() => kith.text(pathOf("Ann"))).toContain("circle: chosen");
		await expect.poll(offered).toContain("Chosen 2 of 1 · longest silent: Ben");
		at(".kith-offered .kith-not-now").click();
		await expect.poll(offered).toBe("");
	});

	it("says so in every list, and no more once there is room again", async () => {
		kith = await kithOnNotes(people, two);
		kith.opened.app.commands.executeCommandById("kith:open-reconnect");
		await expect.poll(() => document.querySelector("input[type=search]")).not.toBeNull();
		type(at("input[type=search]"), "Cleo");
		await expect.poll(() => document.querySelector(`[data-path="${pathOf("Cleo")}"]`)).not.toBeNull();
		row("Cleo").focus();
		key("1");
		await expect.poll(offered).toContain("Core 2 of 1 · longest silent: Ann");
		await kith.edit(pathOf("Ann"), personNote(["circle: weak"]));
		await expect.poll(offered).toBe("");
	});
});
