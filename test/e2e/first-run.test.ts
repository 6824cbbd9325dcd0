import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

describe("in an empty vault", () => {
	const kith = kithPage({ files: { "Home.md": "Nothing here yet.\n" } });

	it("Kith says what it does, and what one can do", async () => {
		const panel = kith.sidebar.locator(".kith-empty");
		await expect.poll(() => panel.innerText()).toContain("Who should I get back in touch with, and what do I say?");
		await expect.poll(() => panel.innerText()).toContain("No folder, tag or property that looks like people was found.");
		expect(await kith.sidebar.locator(".kith-entry").count()).toBe(0);
		await kith.screenshot("first-run");
	});

	it("says that there is nobody to log with, and offers to add somebody", async () => {
		await kith.palette("Kith: Log interaction");
		await kith.notice("No person notes yet. Log interaction needs somebody to log with.").waitFor();
		await expect.poll(() => kith.dialog.innerText()).toContain("Add a person");
		await kith.page.keyboard.press("Escape");
		await kith.tidy();
	});

	it("adds a person: a note with what was filled in, opened, and a list that shows them", async () => {
		await kith.sidebar.getByRole("button", { name: "Add a person" }).click();
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.dialog.locator(".kith-error").innerText()).toBe("A person needs a name.");
		await kith.dialog.locator("[data-field=name]").fill("a/b");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.dialog.locator(".kith-error").innerText()).toContain("cannot be the name of a note");
		await kith.dialog.locator("[data-field=name]").fill("Ada Byron");
		await kith.dialog.locator("[data-field=aliases]").fill("Ada，阿达");
		await kith.dialog.locator("[data-field=circle]").selectOption("core");
		await kith.dialog.locator(".mod-cta").click();
		await kith.dialog.waitFor({ state: "detached" });
		await expect.poll(() => kith.activePath()).toMatch(/Ada Byron\.md$/);
		const path = await kith.activePath() ?? "";
		expect(await kith.vault.read(path)).toMatch(/^---\ntype: person\naliases:\n {2}- Ada\n {2}- 阿达\ncircle: core\n---\n/);
		await expect.poll(() => kith.names()).toEqual(["Ada Byron"]);
		await kith.pressUndo("Added Ada Byron.");
		await kith.vault.expectGone(path);
		await expect.poll(() => kith.sidebar.locator(".kith-empty").innerText()).toContain("Add a person");
	});

	it("tries sample notes, in one folder, and takes them away in one action", async () => {
		await kith.sidebar.getByRole("button", { name: "Try with sample notes" }).click();
		await kith.row("Kith sample/Maya Lindqvist.md").locator(".kith-point[data-kind=promise]").waitFor();
		await expect.poll(() => kith.names()).toContain("王磊");
		await kith.page.keyboard.press("Control+,");
		await kith.dialog.locator(".setting-item").filter({ hasText: "Remove sample notes" }).click();
		await kith.page.getByRole("button", { name: "Remove", exact: true }).click();
		await kith.vault.expectGone("Kith sample/Maya Lindqvist.md");
		await expect.poll(() => kith.sidebar.locator(".kith-entry").count()).toBe(0);
		await expect.poll(() => kith.dialog.locator(".setting-item:visible").filter({ hasText: "Try with sample notes" }).count()).toBe(1);
		expect(await kith.vault.read("Home.md")).toBe("Nothing here yet.\n");
	});
});

describe("in a vault that knows people by their folder alone", () => {
	const people = Object.fromEntries(["Ada", "Ben", "Cleo", "Dan"].map((name) => [`Friends/${name}.md`, `Met at school.\n\n## Contact log\n- 2026-01-0${name.length} — a walk\n`]));
	const kith = kithPage({ files: { ...people, "Notes/Idea.md": "An idea.\n" } });

	it("finds the folder, uses it at one press, and changes no note", async () => {
		const found = kith.sidebar.locator(".kith-first-run-row").filter({ hasText: "Friends" });
		expect(await found.innerText()).toContain("4 notes");
		await kith.sidebar.getByRole("button", { name: "Add 4 people" }).click();
		await expect.poll(async () => (await kith.names()).sort()).toEqual(["Ada", "Ben", "Cleo", "Dan"]);
		await expect.poll(() => kith.row("Friends/Ada.md").locator(".kith-why").innerText()).toContain("3 January");
		for (const [path, text] of Object.entries(people)) expect(await kith.vault.read(path)).toBe(text);
	});

	it("still knows them after a restart, and what was done at one press is undone at one", async () => {
		await kith.pressUndo("Added Ada, Ben, Cleo, Dan.");
		await expect.poll(() => kith.sidebar.locator(".kith-first-run-row").allInnerTexts()).toEqual([expect.stringContaining("Friends")]);
		await kith.sidebar.getByRole("button", { name: "Add 4 people" }).click();
		await expect.poll(async () => (await kith.names()).length).toBe(4);
		await kith.visit();
		await expect.poll(async () => (await kith.names()).sort()).toEqual(["Ada", "Ben", "Cleo", "Dan"]);
	});
});

describe("in a vault of daily notes alone", () => {
	const days = { "Daily/2026-11-03.md": "Coffee with [[Ada Byron]] on [[Raft]].\n", "Daily/2026-11-10.md": "[[Ada Byron]] and [[Ben]] called about [[Raft]]. See [[2026-11-03]].\n", "Daily/2026-11-20.md": "Lunch with [[Ben]] and [[Ada Byron]].\n" };
	const ben = "Met at school.\r\n";
	const kith = kithPage({ files: { ...days, "Ben.md": ben, "Notes/Raft.md": "A protocol.\n" } });

	it("offers the names that they link to, writes nothing before the button, and takes all of it back at once", async () => {
		await expect.poll(() => kith.sidebar.locator(".kith-first-run-row").innerText()).toContain("3 names that your dated notes link to");
		await kith.sidebar.getByRole("button", { name: "Choose…" }).click();
		const choices = kith.dialog.locator(".kith-choice-label");
		expect(await choices.allInnerTexts()).toEqual([expect.stringMatching(/^Ada Byron\s*in 3 notes$/), expect.stringMatching(/^(Ben|Raft)\s*in 2 notes$/), expect.stringMatching(/^(Ben|Raft)\s*in 2 notes$/)]);
		await kith.screenshot("find-people");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.dialog.getByRole("alert").innerText()).toBe("Name at least one person.");
		for (const name of ["Ada Byron", "Ben"]) await choices.filter({ hasText: name }).locator("input").check();
		expect(await kith.vault.read("Ben.md")).toBe(ben);
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(async () => (await kith.names()).sort()).toEqual(["Ada Byron", "Ben"]);
		await kith.vault.expectText("People/Ada Byron.md", "---\ntype: person\n---\n");
		await kith.vault.expectText("Ben.md", `---\r\ntype: person\r\n---\r\n${ben}`);
		const api = await kith.api();
		await expect.poll(() => api.evaluate((value) => value.person("People/Ada Byron.md")?.lastInteraction?.to)).toBe("2026-11-20");
		await kith.pressUndo("Added Ada Byron, Ben.");
		await kith.vault.expectText("Ben.md", ben);
		await kith.vault.expectGone("People/Ada Byron.md");
		for (const [path, text] of Object.entries(days)) expect(await kith.vault.read(path)).toBe(text);
	});
});

describe("where nobody is due yet", () => {
	const kith = kithPage({ files: { "People/Ada.md": "---\ntype: person\n---\n", "People/Ben.md": "---\ntype: person\ncadence: whenever\n---\n" } });

	it("shows who is there, says what to do, and leads to a value that could not be read", async () => {
		await expect.poll(() => kith.sidebar.locator(".kith-empty").innerText()).toContain("When were you last in touch? No note");
		await expect.poll(() => kith.names()).toEqual(["Ada", "Ben"]);
		const problem = kith.row("People/Ben.md").locator(".kith-problem");
		expect(await problem.innerText()).toBe("“cadence: whenever” is not a cadence. Try 60d, 2 weeks or quarterly.");
		await problem.click();
		await expect.poll(() => kith.activePath()).toBe("People/Ben.md");
		await kith.screenshot("nobody-due");
	});
});

describe("in a vault of people in many places", () => {
	const kept = (folder: string, text: string): Readonly<Record<string, string>> => Object.fromEntries(["Ada", "Ben", "Cleo"].map((name) => [`${folder}/${name} of ${folder}.md`, text]));
	const kith = kithPage({ files: { "Zoe.md": "---\ntype: person\n---\n", ...kept("People", ""), ...kept("朋友", ""), ...kept("Family", ""), ...kept("Team", "---\ntags: [colleague]\n---\n") } });

	it("finds everybody in three presses", async () => {
		await kith.sidebar.locator(".kith-offered").getByRole("button", { name: "Look" }).click();
		await kith.dialog.getByRole("button", { name: "Tick all 4" }).click();
		await kith.dialog.locator(".mod-cta").click();
		await kith.notice("Added 12 people.").waitFor();
		await kith.tidy();
	});
});

describe("in a messy vault where a few people are known by chance", () => {
	const known = Object.fromEntries(["Ada", "Ben", "Cleo", "Dan", "Eve"].map((name) => [`Notes/${name}.md`, "---\ntype: person\n---\n"]));
	const friends = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`朋友/友${String(at + 1)}.md`, "## 记录\n- 2026-10-01 吃饭\n"]));
	const tagged = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`Work/Colleague ${String(at + 1)}.md`, "---\ntags: [colleague]\n生辰: 05-01\n---\nbirthday:: 06-01\n"]));
	const loose = { "Zoe Park.md": "---\nphone: 123\n---\n", "Acme.md": "---\ntype: company\nphone: 123\n---\n", "Templates/Person.md": "---\ntags: [colleague]\n---\n" };
	const kith = kithPage({ files: { ...known, ...friends, ...tagged, ...loose } });
	const line = (): ReturnType<typeof kith.page.locator> => kith.sidebar.locator(".kith-offered");
	const pick = (text: string): ReturnType<typeof kith.page.locator> => kith.dialog.locator(".kith-pick").filter({ hasText: text });

	it("says in one line how many more there are", async () => {
		await expect.poll(() => line().innerText()).toContain("22 more notes look like people");
		await kith.screenshot("more-people");
	});

	it("says beside the button why nobody was added, and offers to tick all who look sure", async () => {
		await line().getByRole("button", { name: "Look" }).click();
		await kith.dialog.getByRole("button", { name: "Add", exact: true }).click();
		await expect.poll(() => kith.dialog.getByRole("alert").innerText()).toBe("Name at least one person.");
		await kith.screenshot("find-people-refused");
		await kith.dialog.getByRole("button", { name: "Tick the 22 that look sure" }).click();
		expect(await kith.dialog.getByRole("alert").innerText()).toBe("");
		await kith.dialog.getByRole("button", { name: "Add 22 people" }).waitFor();
		await expect.poll(() => kith.dialog.getByRole("button", { name: "look sure" }).count()).toBe(0);
		await kith.tidy();
	});

	it("takes several places and names at once, with a circle, and takes all of it back at once", async () => {
		await line().getByRole("button", { name: "Look" }).click();
		await pick("Folder “朋友”, 12 notes").locator("input").check();
		await pick("Folder “朋友”").locator("select").selectOption("core");
		await pick("Tag #colleague, 9 notes").locator("input").check();
		expect(await kith.dialog.locator(".kith-pick input").count()).toBe(3);
		await pick("Zoe Park").locator("input").check();
		await pick("生辰").waitFor();
		await kith.screenshot("find-people-several");
		await kith.dialog.locator(".mod-cta").click();
		await kith.vault.expectText("朋友/友1.md", "---\ncircle: core\n---\n## 记录\n- 2026-10-01 吃饭\n");
		await kith.vault.expectText("Zoe Park.md", "---\nphone: 123\ntype: person\n---\n");
		// What they say beside is still not read.
		await expect.poll(() => line().innerText()).toContain("3 keys, headings and days of your notes are not read yet");
		const api = await kith.api();
		await expect.poll(() => api.evaluate((value) => value.people().length)).toBe(27);
		await kith.pressUndo("Added 22 people.");
		await kith.vault.expectText("朋友/友1.md", friends["朋友/友1.md"] ?? "");
		await expect.poll(() => api.evaluate((value) => value.people().length)).toBe(5);
		await expect.poll(() => line().innerText()).toContain("22 more notes");
		await kith.tidy();
	});

	it("lets the notes of a place be seen and unticked, and takes that back as well", async () => {
		await line().getByRole("button", { name: "Look" }).click();
		await pick("Tag #colleague").locator("input").first().check();
		await pick("Tag #colleague").locator("summary").click();
		await pick("Tag #colleague").getByLabel("Colleague 2", { exact: true }).uncheck();
		await kith.screenshot("find-people-each");
		await kith.dialog.locator(".mod-cta").click();
		await kith.vault.expectText("Work/Colleague 2.md", "---\ntags: [colleague]\n生辰: 05-01\nperson: false\n---\nbirthday:: 06-01\n");
		const api = await kith.api();
		await expect.poll(() => api.evaluate((value) => value.people().length)).toBe(13);
		await kith.pressUndo("Added 8 people.");
		await kith.vault.expectText("Work/Colleague 2.md", tagged["Work/Colleague 2.md"] ?? "");
		await expect.poll(() => line().innerText()).toContain("22 more notes");
		await kith.tidy();
	});

	it("asks before it reads what else their notes say, one press each, and takes it back", async () => {
		await kith.palette("Kith: Find people in my notes");
		await expect.poll(() => kith.dialog.locator(".kith-sign").allInnerTexts()).toEqual(expect.arrayContaining(["## 记录", "生辰", "birthday::"]));
		await pick("## 记录").getByRole("button").click();
		await kith.notice("“记录” is read from now on.").waitFor();
		await expect.poll(() => pick("## 记录").getByRole("button").innerText()).toBe("Is read");
		const heading = (): Promise<unknown> => kith.page.evaluate("app.plugins.plugins.kith.loadData().then((data) => data.interactionHeading)");
		await expect.poll(heading).toBe("记录");
		await kith.pressUndo("is read from now on");
		await expect.poll(heading).toBe("");
		await expect.poll(() => pick("## 记录").getByRole("button").innerText()).toBe("Read");
		await kith.tidy();
	});

	it("reads all of that at one press, and takes it back at one", async () => {
		await kith.palette("Kith: Find people in my notes");
		const data = (): Promise<unknown> => kith.page.evaluate("app.plugins.plugins.kith.loadData().then((data) => JSON.stringify([data.interactionHeading, data.properties.birthday]))");
		const before = await data();
		await kith.dialog.getByRole("button", { name: "Read all 3" }).click();
		await expect.poll(data).toBe(JSON.stringify(["记录", "birthday, 生辰, birthday::"]));
		await expect.poll(() => kith.dialog.locator(".kith-signs .kith-pick button").allInnerTexts()).toEqual(["Is read", "Is read", "Is read"]);
		expect(await kith.dialog.getByRole("button", { name: "Read all 3" }).isDisabled()).toBe(true);
		await kith.pressUndo("are read from now on");
		await kith.dialog.getByRole("button", { name: "Read all 3" }).waitFor();
		await expect.poll(() => kith.dialog.locator(".kith-signs .kith-pick button").allInnerTexts()).toEqual(["Read", "Read", "Read"]);
		await expect.poll(data).toBe(before);
		await kith.tidy();
	});

	it("finds everybody in four presses: two places, names", async () => {
		await line().getByRole("button", { name: "Look" }).click();
		await kith.dialog.getByRole("button", { name: "Tick all 2" }).click();
		await pick("Zoe Park").locator("input").check();
		await kith.dialog.locator(".mod-cta").click();
		await kith.pressUndo("Added 22 people.");
		await expect.poll(() => line().innerText()).toContain("22 more notes");
		await kith.tidy();
	});

	it("says no more of it when it is set aside; the command and the settings still offer it", async () => {
		await line().getByRole("button", { name: "Not now" }).click();
		await expect.poll(() => line().count()).toBe(0);
		await kith.page.keyboard.press("Control+,");
		await kith.dialog.locator(".setting-item").filter({ hasText: "Find people in my notes" }).click();
		await pick("Folder “朋友”").waitFor();
		await kith.tidy();
	});
});
