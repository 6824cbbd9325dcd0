import { describe, expect, it } from "vitest";
import type { DueEntry, PersonSummary } from "../../src/api/kith-api";
import { kithPage, today } from "./kith-page";
import { replaced } from "./vault-folder";

const tom = "People/Tom Hughes.md";
const sam = "People/Sam Okafor.md";

describe("other programs", () => {
	const kith = kithPage();
	const cli = async (command: string, data: Record<string, string> = {}): Promise<string> => (await kith.app()).evaluate((app, [name, flags]) => app.cli.run(name, flags), [command, data] as const);
	const rejection = async (entry: { path: string | string[]; on?: string; text?: string }): Promise<string> => (await kith.api()).evaluate((api, given) => api.logInteraction(given).then(() => "written", (error: unknown) => (error instanceof Error ? error.message : "no error")), entry);

	it("read every person, and one, with what the note says", async () => {
		const api = await kith.api();
		const people: PersonSummary[] = await api.evaluate((value) => [...value.people()]);
		expect(people).toHaveLength(45);
		expect(people.map(({ path }) => path)).toEqual(people.map(({ path }) => path).sort());
		const ouyang = await api.evaluate((value, on) => value.person("People/欧阳靖.md", { on }), today);
		expect(ouyang).toMatchObject({
			name: "欧阳靖", aliases: ["阿靖", "Ouyang"], circle: "weak", trust: 3, cadence: { days: 180, origin: "written" }, dueOn: "2024-12-27",
			lastInteraction: { from: "2024-04-01", to: "2024-06-30", precision: "quarter", text: "2024年二季度" }, state: "due",
		});
		expect(await api.evaluate((value) => value.person("Home.md"))).toBeNull();
		expect(await api.evaluate((value) => value.apiVersion)).toBe("1.0");
	});

	it("are answered the same by due(), the command line, the sidebar and the block", async () => {
		const api = await kith.api();
		const due: DueEntry[] = await api.evaluate((value, on) => [...value.due({ on })], today);
		expect(due.length).toBeGreaterThan(3);
		expect(JSON.parse(await cli("kith:due", { format: "json", on: today }))).toEqual(due);
		expect((await cli("kith:due", { on: today, limit: "1" })).split("\n")[0]).toBe(`${due[0]?.name ?? ""}: ${(due[0]?.reasons ?? []).map(({ phrase }) => phrase).join(" · ")}`);
		const shown = await kith.names();
		expect(shown.slice(0, 5)).toEqual(due.slice(0, 5).map(({ name }) => name));
		expect(await kith.block.locator(".kith-name").allInnerTexts()).toEqual(due.slice(0, 5).map(({ name }) => name));
	});

	it("are given plain frozen values", async () => {
		const api = await kith.api();
		const verdict = await api.evaluate((value, on) => {
			const frozen = (part: unknown): boolean => typeof part !== "object" || part === null || (Object.isFrozen(part) && Object.values(part).every(frozen));
			const plain = (part: unknown): boolean => {
				if (typeof part === "number") return Number.isFinite(part);
				if (typeof part !== "object" || part === null) return part === null || typeof part === "string" || typeof part === "boolean";
				return [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(part) as object) && Object.values(part).every(plain);
			};
			const answers = [value.people({ on }), value.due({ on, all: true }), value.talkingPoints("People/王磊.md", { on }), value.search("raft"), value.readCapture("coffee with Sam", { on })];
			return { frozen: answers.map(frozen), plain: answers.map(plain), api: Object.isFrozen(value) };
		}, today);
		expect(verdict).toEqual({ frozen: [true, true, true, true, true], plain: [true, true, true, true, true], api: true });
	});

	it("read talking points with their sources, as many as they ask for", async () => {
		const api = await kith.api();
		const points = await api.evaluate((value, on) => [...value.talkingPoints("People/王磊.md", { on })], today);
		const note = (await kith.vault.read("People/王磊.md")).split("\n");
		const promise = points.find(({ kind }) => kind === "promise");
		expect(promise?.source).toEqual({ path: "People/王磊.md", line: note.findIndex((line) => line.includes("发他 Raft 教程")) });
		for (const { kind, source } of points) expect(source === null, kind).toBe(kind === "question");
		expect(JSON.stringify(points)).not.toMatch(/父亲|弟弟/);
		expect(await api.evaluate((value, on) => value.talkingPoints("People/王磊.md", { on, limit: 1 }).length, today)).toBe(1);
	});

	it("log with several people, hear of the change, and take it back", async () => {
		const [tomBefore, samBefore] = [await kith.vault.read(tom), await kith.vault.read(sam)];
		const api = await kith.api();
		const heard = await kith.page.evaluateHandle<{ revisions: number[]; stop: () => void }>("(() => { const heard = { revisions: [] }; heard.stop = app.plugins.plugins.kith.api.onChange((revision) => heard.revisions.push(revision)); return heard; })()");
		const receipt = await api.evaluateHandle((value, path) => value.logInteraction({ path, on: "2026-11-20", channel: "video", text: "Three of us" }), [tom, sam]);
		expect(await receipt.evaluate(({ paths }) => paths)).toEqual([tom, sam]);
		await kith.vault.expectText(sam, replaced(replaced(samBefore, "last_contact: 2026-07-19\n", "last_contact: 2026-11-20\n"), "## Interactions\n", "## Interactions\n- 2026-11-20 (video) Three of us\n"));
		await expect.poll(() => api.evaluate((value, path) => value.person(path)?.lastInteraction?.to, tom)).toBe("2026-11-20");
		await expect.poll(() => heard.evaluate(({ revisions }) => revisions.length)).toBeGreaterThan(0);
		await receipt.evaluate((value) => value.undo());
		await kith.vault.expectText(tom, tomBefore);
		await kith.vault.expectText(sam, samBefore);
		await expect.poll(() => api.evaluate((value, path) => value.person(path)?.lastInteraction?.to, tom)).toBe("2026-05-10");
		const revisions = await heard.evaluate((value) => { value.stop(); return value.revisions; });
		expect([...revisions].sort((a, b) => a - b)).toEqual(revisions);
	});

	it("are refused with sentences, and nothing is half-written", async () => {
		const before = await kith.vault.read(tom);
		expect(await rejection({ path: [tom, "People/Nobody.md"], text: "x" })).toBe("There is no person note for “People/Nobody.md”.");
		expect(await rejection({ path: [tom, "People/唐小龙.md"], text: "x" })).toMatch(/^The properties of “唐小龙” cannot be changed safely/);
		expect(await rejection({ path: tom, on: "2026-12-24", text: "x" })).toMatch(/^2026-12-24 is still to come\./);
		expect(await rejection({ path: tom, on: "someday", text: "x" })).toBe("“someday” is not a date. Write one such as 2026-11-20.");
		expect(await rejection({ path: [], text: "x" })).toBe("Name at least one person.");
		expect(await kith.vault.read(tom)).toBe(before);
		const thrown = await (await kith.api()).evaluate((value) => {
			const sentence = (act: () => unknown): string => { try { act(); return "nothing"; } catch (error) { return error instanceof Error ? error.message : "no error"; } };
			return [sentence(() => value.due({ on: "tomorrow" })), sentence(() => value.talkingPoints("Home.md")), sentence(() => value.brief("Nowhere.md"))];
		});
		expect(thrown).toEqual(["“tomorrow” is not a day. Write YYYY-MM-DD.", "There is no person “Home.md”.", "There is no person “Nowhere.md”."]);
	});

	it("use the command line: log, brief, search, and answers to mistakes", async () => {
		const before = await kith.vault.read(sam);
		expect(await cli("kith:log", { text: "coffee with Sam, he found an order", on: today })).toBe("Logged in People/Sam Okafor.md.");
		await expect.poll(() => kith.vault.read(sam)).toContain(`- ${today} (coffee)`);
		await kith.palette("Kith: Undo last write");
		await kith.vault.expectText(sam, before);
		expect(await cli("kith:brief", { person: "老王" })).toContain("肠粉店的排班小程序");
		expect(await cli("kith:search", { query: "lzw" })).toBe("李智伟\tPeople/李智伟.md");
		const review = await (await kith.api()).evaluate((api) => api.review("2026-Q3"));
		expect(review.newPeople).toEqual(["People/谭嘉树.md"]);
		expect(JSON.parse(await cli("kith:review", { period: "2026-Q3", format: "json" }))).toEqual(review);
		expect(await cli("kith:review", { period: "2026-Q3" })).toContain("- New people: 1 · [[谭嘉树]]");
		expect(await cli("kith:review", { period: "2026-Q3", format: "yaml" })).toMatch(/^Error: .*yaml/);
		expect(await cli("kith:log")).toMatch(/^Error: Missing required parameter: text=/);
		expect(await cli("kith:due", { on: "someday" })).toBe("Error: “someday” is not a day. Write YYYY-MM-DD.");
		expect(await cli("kith:brief", { person: "张伟" })).toMatch(/^Error: “张伟” may be People\//);
		expect(await cli("kith:log", { text: "coffee with Somebody Else" })).toMatch(/^Error: There is no person note for/);
	});

	it("hear that the API and then the index are ready when Kith is switched on late", async () => {
		const app = await kith.app();
		const heard = await app.evaluate(async ({ plugins, workspace }) => {
			const events: string[] = [];
			await plugins.disablePlugin("kith");
			const on = workspace.on.bind(workspace) as (name: string, callback: () => void) => void;
			on("kith:api-ready", () => { events.push("api"); });
			const indexed = new Promise<void>((resolve) => { on("kith:index-ready", () => { events.push("index"); resolve(); }); });
			await plugins.enablePlugin("kith");
			await indexed;
			return events;
		});
		expect(heard).toEqual(["api", "index"]);
		expect(await (await kith.api()).evaluate((value) => value.people().length)).toBe(45);
	});
});
