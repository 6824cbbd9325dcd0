import { afterEach, describe, expect, it } from "vitest";
import type { KithApi } from "../../src/api/kith-api";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const on = "2026-11-20";
const sam = "People/Sam.md";
let kith: KithOnNotes;
afterEach(() => kith.close());

/** What a call of the API says is wrong; whether it throws or rejects. */
async function complaint(call: () => unknown): Promise<string> {
	try {
		await call();
		return "nothing";
	} catch (error) {
		return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	}
}

describe("scripts, which nobody type-checks,", () => {
	it.each<readonly [string, (api: Loose) => unknown, RegExp]>([
		["no entry", (api) => api.logInteraction(undefined), /at least one person/],
		["an entry without a path", (api) => api.logInteraction({ text: "x" }), /at least one person/],
		["a path that is no text", (api) => api.logInteraction({ path: [{}] }), /no person note/],
		["a day that is none", (api) => api.logInteraction({ path: sam, on: {} }), /not a date/],
		["a day to come", (api) => api.logInteraction({ path: sam, on: "2999-01-01" }), /still to come/],
		["nothing to capture", (api) => api.capture(undefined), /nothing to write/],
		["a capture on a day that is none", (api) => api.capture("coffee with Sam", { on: "2026-02-30" }), /not a day/],
		["a list on a day that is none", (api) => api.due({ on: 5 }), /not a day/],
		["a brief of nobody", (api) => api.brief("nobody.md"), /no person/],
	])("hear a sentence for %s, and nothing is written", async (_, call, sentence) => {
		const text = personNote();
		kith = await kithOnNotes({ [sam]: text });
		const said = await complaint(() => call(kith.api as unknown as Loose));
		expect(said).toMatch(/^Error: /);
		expect(said).toMatch(sentence);
		expect(kith.text(sam)).toBe(text);
	});

	it("get an answer where one can be given", async () => {
		kith = await kithOnNotes({ [sam]: personNote() });
		const api = kith.api as unknown as Loose;
		expect(api.search(undefined)).toEqual(kith.api.search(""));
		expect(api.readCapture(null)).toEqual(kith.api.readCapture(""));
		expect(api.people(null)).toEqual(kith.api.people());
		await api.logInteraction({ path: sam, on, channel: null, text: 2026 });
		expect(kith.text(sam)).toContain("- 2026-11-20 2026");
	});

	it("hear of a refusal as a rejection, never before the promise", async () => {
		kith = await kithOnNotes({ [sam]: personNote() });
		const refused = (kith.api as unknown as Loose).logInteraction(undefined);
		expect(refused).toBeInstanceOf(Promise);
		await expect(refused).rejects.toThrow("at least one person");
	});
});

/** The API as a script sees it that was written without types. */
type Loose = Readonly<Record<Exclude<keyof KithApi, "apiVersion" | "ready">, (...args: unknown[]) => unknown>>;

describe("what a note keeps private", () => {
	it("is told to no other program: not as a value, and not as a value that cannot be read", async () => {
		const keys = ["circle", "trust", "topics", "channel", "groups", "birthday", "cadence", "snooze_until", "next_contact", "why", "met", "eras", "projects", "boundaries"];
		kith = await kithOnNotes({
			[sam]: personNote([`private: [${keys.join(", ")}]`, ...keys.map((key) => `${key}: hushed`), "last_contact: 2026-01-01"], "## Interactions\n- 2026-11-01 (hushed) hushed #private\n- 2026-10-01 (coffee) open\n    - hushed #私密\n    - [ ] hushed #private 📅 2026-11-21\n"),
			"People/Ann.md": personNote(["topics: [hush]", "groups: [quiet]"]),
			"2026-11-05.md": "# Doctor #private\nhushed by [[Sam]]\n",
		});
		const { api } = kith;
		const told = [api.people({ on }), api.person(sam, { on }), api.due({ on, all: true }), api.talkingPoints(sam, { on }), api.brief(sam, { on }), api.search("sam"), api.search("hushed")];
		expect(JSON.stringify(told)).not.toContain("hushed");
		expect(kith.person(sam, on)).toMatchObject({ circle: null, trust: null, topics: [], channel: null, groups: [], lastInteraction: { to: "2026-11-05" } });
		expect(kith.person(sam, on).problems.map(({ property, value }) => `${property}: ${value}`)).toContain("trust: …");
	});
});

describe("what the settings say of a note", () => {
	it("holds for what there is to say of it too, from the moment they change", async () => {
		kith = await kithOnNotes({
			[sam]: personNote(["topics: [beekeeping]", "geheim: [eras]", "eras: [\"[[The hush]]\"]", "last_contact: 2026-10-01"]), "People/Ann.md": personNote(["eras: [\"[[The hush]]\"]", "topics: [\"[[The hush]]\"]"]),
			"Bees.md": "#beekeeping\n", "Archive/Old bees.md": "#beekeeping\n",
		});
		const told = (): unknown => kith.api.talkingPoints(sam, { on }).flatMap(({ kind, source }) => (kind === "share-note" ? [source?.path] : kind === "introduction" ? [kind] : []));
		expect(told()).toEqual(expect.arrayContaining(["Bees.md", "Archive/Old bees.md"]));
		await kith.change({ excludedFolders: ["Archive"], properties: { private: "geheim" } });
		await expect.poll(told).toEqual(["Bees.md"]);
	});
});

describe("a line that is typed in several", () => {
	it("is read line by line, and written as one", async () => {
		kith = await kithOnNotes({ "People/老王.md": personNote() });
		await kith.api.capture("昨天和老王吃饭\n聊了房子\n答应下周三前帮他看合同", { on });
		expect(kith.text("People/老王.md")).toContain("- 2026-11-19 (吃饭) 和老王吃饭 聊了房子\n    - [ ] 帮他看合同 📅 2026-11-25\n");
	});
});

describe("a template", () => {
	it("is nothing to send, and nobody", async () => {
		kith = await kithOnNotes({ [sam]: personNote(["topics: [beekeeping]", "last_contact: 2026-10-01"]), "Templates/Book.md": "---\ntags: [beekeeping]\ntitle: \"{{title}}\"\n---\n", "Bees.md": "#beekeeping\n" });
		expect(kith.api.talkingPoints(sam, { on }).flatMap(({ kind, source }) => (kind === "share-note" ? [source?.path] : []))).toEqual(["Bees.md"]);
		expect(kith.api.people()).toHaveLength(1);
	});
});

describe("a name on the command line", () => {
	it("may be an alias, in any letter case, and is asked about where several bear it", async () => {
		kith = await kithOnNotes({ [sam]: personNote(["aliases: [Sammy]"]), "A/Bob.md": personNote(), "B/Bob.md": personNote() });
		const brief = (person: string): Promise<string> => kith.opened.app.cli.run("kith:brief", { person, on });
		for (const name of ["Sam", "sam", "SAMMY", sam, "People/Sam"]) expect(await brief(name)).toMatch(/^## \[\[People\/Sam\|Sam\]\]/);
		expect(await brief("bob")).toMatch(/^Error: .*A\/Bob\.md, B\/Bob\.md/);
	});
});

describe("a red packet to a group", () => {
	it.each(["- 2026-11-19 (群红包) 抢到了", "- 2026-11-19 (红包) 在群里发的", "- 2026-11-19 (微信) 在群里抢了他的红包", "- 2026-11-19 (red packet to the group) fun"])("is history, and moves nothing: %s", async (line) => {
		kith = await kithOnNotes({ [sam]: personNote([], `## Interactions\n${line}\n- 2026-10-01 (coffee) talk\n`), "2026-11-20.md": "在群里抢了 [[Sam]] 的红包\n" });
		expect(kith.person(sam, on).lastInteraction).toMatchObject({ to: "2026-10-01", source: { path: sam, line: 5 } });
	});
});
