import type { TriedPage } from "./tried-page";

/** The main thing that a plugin is for. */
export interface MainAction {
	/** What is done, in a few words. */
	readonly told: string;
	readonly act: (page: TriedPage) => Promise<void>;
}

/** By the id of the plugin; of any other it is only tried whether it starts, shows its settings and leaves without a trace. */
export const mainActions: Readonly<Partial<Record<string, MainAction>>> = {
	"waypoint": {
		told: "a folder note lists its folder, anew when a note comes",
		act: async (page) => {
			await page.create("Trips/Trips.md", "");
			await page.openNote("Trips/Trips.md");
			await page.page.keyboard.type("%% Waypoint %%");
			await page.untilFile("Trips/Trips.md", /Begin Waypoint[^]*\[\[Alps\]\][^]*\[\[Coast\]\]/);
			await page.create("Trips/Lakes.md", "");
			await page.untilFile("Trips/Trips.md", /\[\[Coast\]\][^]*\[\[Lakes\]\]/);
		},
	},
	"emoji-shortcodes": {
		told: "suggests while one types, Enter takes it, and the reading view shows the sign",
		act: async (page) => {
			await page.openNote("Trips/Coast.md", "source", 2);
			await page.page.keyboard.type(" :tada");
			await page.untilShown(".suggestion-item", "tada");
			await page.page.keyboard.press("Enter");
			await page.until("🎉 written", async () => (await page.written()).includes("🎉"));
			await page.page.keyboard.type(" :+1: ");
			await page.openNote("Trips/Coast.md", "preview");
			await page.untilShown(".markdown-reading-view p", "👍");
		},
	},
	"obsidian-hider": {
		told: "a toggle of declarative settings, and a command, hide parts of the window",
		act: async (page) => {
			await page.run("toggle-hider-status");
			await page.page.locator("body.hider-status").waitFor();
			await page.until("the status bar hidden", async () => !await page.page.locator(".status-bar").isVisible());
			await page.run("toggle-hider-status");
		},
	},
	"obsidian-outliner": {
		told: "Tab and Shift+Tab move an item with what is below it; a command moves it up",
		act: async (page) => {
			await page.create("List.md", "- a\n- b\n\t- c\n- d\n");
			await page.openNote("List.md", "source", 1);
			await page.page.keyboard.press("Tab");
			await page.untilWritten("- a\n\t- b\n\t\t- c\n- d\n");
			await page.page.keyboard.press("Shift+Tab");
			await page.untilWritten("- a\n- b\n\t- c\n- d\n");
			await page.run("move-list-item-up");
			await page.untilWritten("- b\n\t- c\n- a\n- d\n");
		},
	},
	"obsidian-zoom": {
		told: "shows one heading alone, with the way to it above, and all of the note again",
		act: async (page) => {
			await page.openNote("Ann.md", "source", 7);
			await page.run("zoom-in");
			await page.untilShown(".zoom-plugin-header", "Ann");
			await page.until("the rest hidden", async () => !(await page.page.locator(".cm-content").innerText()).includes("Likes tea"));
			await page.run("zoom-out");
			await page.untilShown(".cm-content", "Likes tea");
		},
	},
	"update-time-on-edit": {
		told: "writes two properties into a note that was changed",
		act: async (page) => {
			await page.openNote("Trips/Alps.md", "source", 2);
			await page.page.keyboard.type(" Snow.");
			await page.untilFile("Trips/Alps.md", /^---\ncreated: [^]*updated: [^]*With \[\[Ann\]\]\. Snow\./);
		},
	},
	"note-refactor-obsidian": {
		told: "splits a note by its headings into new ones, with links to them",
		act: async (page) => {
			await page.create("Long.md", "## One\n\nfirst\n\n## Two\n\nsecond\n");
			await page.openNote("Long.md");
			await page.run("app:split-note-by-heading-h2");
			await page.untilFile("One.md", /first/);
			await page.untilFile("Two.md", /second/);
			await page.untilFile("Long.md", /\[\[One\]\][^]*\[\[Two\]\]/);
		},
	},
	"obsidian-editor-shortcuts": {
		told: "commands on lines and cases, several cursors, a modal that goes to a line",
		act: async (page) => {
			await page.create("Lines.md", "one two\nthree one\n");
			await page.openNote("Lines.md");
			await page.run("duplicateLine");
			await page.untilWritten("one two\none two\nthree one\n");
			await page.run("joinLines");
			await page.untilWritten("one two\none two three one\n");
			await page.select(0, 0);
			await page.run("transformToUppercase");
			await page.untilWritten("ONE TWO\none two three one\n");
			await page.run("goToLineNumber");
			await page.page.locator(".prompt-input").fill("2");
			await page.untilShown(".suggestion-item", "2");
			await page.page.keyboard.press("Enter");
			await page.run("insertLineBelow");
			await page.page.keyboard.type("four");
			await page.untilWritten("ONE TWO\none two three one\nfour\n");
		},
	},
	"obsidian-rollover-daily-todos": {
		told: "open tasks of the last daily note come into today's",
		act: async (page) => {
			await page.create("2026-11-20.md", "- [ ] ring the bell\n- [x] done\n");
			await page.create("2026-11-22.md", "# Today\n");
			await page.run("obsidian-rollover-daily-todos-rollover");
			await page.untilFile("2026-11-22.md", /# Today\n+- \[ \] ring the bell/);
		},
	},
	"nldates-obsidian": {
		told: "@tomorrow suggests a link to that day, a command puts today's date, obsidian://nldates opens a daily note",
		act: async (page) => {
			await page.openNote("Trips/Coast.md", "source", 2);
			await page.page.keyboard.type(" @tomor");
			await page.untilShown(".suggestion-item", "Tomorrow");
			await page.page.keyboard.press("Enter");
			await page.until("a link to tomorrow", async () => (await page.written()).includes("[[2026-11-23]]"));
			await page.run("nlp-today");
			await page.until("today", async () => (await page.written()).includes("2026-11-22"));
			await page.openAddress("obsidian://nldates?day=today&newPane=no");
			await page.untilTitle("2026-11-22");
		},
	},
	"obsidian-advanced-uri": {
		told: "obsidian://adv-uri opens a note, appends to it and goes to a heading; the menu of a note offers its address",
		act: async (page) => {
			await page.openAddress("obsidian://adv-uri?filepath=Ann&mode=append&data=And%20coffee.");
			await page.untilFile("Ann.md", /One two three\.\n+And coffee\.$/);
			await page.untilTitle("Ann");
			await page.openAddress("obsidian://adv-uri?filepath=Trips%2FCoast");
			await page.untilTitle("Coast");
			await page.openAddress("obsidian://adv-uri?filepath=Ann&heading=Words");
			await page.untilTitle("Ann");
			await page.page.locator(".workspace-leaf.mod-active .view-action[aria-label='More options']").click();
			await page.untilShown(".menu-item", "Copy Advanced URI");
			await page.page.keyboard.press("Escape");
		},
	},
	"calendar": {
		told: "a month in the sidebar; a click on a day asks, makes the note of that day, and marks it",
		act: async (page) => {
			await page.page.locator(".workspace-tab-header[data-type=calendar]").click();
			await page.untilShown("#calendar-container .title", "Nov");
			const day = page.page.locator("#calendar-container td .day").filter({ hasText: /^\s*24\s*$/ });
			await day.click();
			await page.page.locator(".modal button.mod-cta").click();
			await page.untilTitle("2026-11-24");
			await page.page.locator("#calendar-container .day.active").filter({ hasText: "24" }).waitFor();
		},
	},
	"obsidian-charts": {
		told: "a block of code becomes a chart, in the reading view",
		act: async (page) => {
			await page.create("Chart.md", "```chart\ntype: bar\nlabels: [a, b]\nseries:\n  - title: T\n    data: [1, 2]\n```\n");
			await page.openNote("Chart.md", "preview");
			const canvas = page.page.locator(".markdown-reading-view .block-language-chart canvas");
			await canvas.waitFor();
			await page.until("the chart drawn", () => canvas.evaluate((el) => el instanceof HTMLCanvasElement && el.width > 100));
		},
	},
	"smart-random-note": {
		told: "opens some note; a modal asks for a tag first; an icon of the ribbon says what is missing without a search",
		act: async (page) => {
			await page.run("open-random-note");
			await page.until("a second tab", async () => await page.page.locator(".mod-root .workspace-tab-header").count() === 2);
			await page.run("open-tagged-random-note");
			await page.page.locator(".modal select").selectOption("#letters");
			await page.page.locator(".modal button.mod-cta").click();
			await page.until("a third tab", async () => await page.page.locator(".mod-root .workspace-tab-header").count() === 3);
			await page.page.locator(".side-dock-ribbon-action[aria-label='Open Random Note from Search']").click();
			await page.untilShown(".notice", "search");
		},
	},
	"obsidian-style-settings": {
		told: "a style that describes settings of its own gets a page with a toggle, a slider and a colour; the toggle sets its class",
		act: async (page) => {
			await page.page.addStyleTag({ content: "/* @settings\nname: Trial\nid: trial\nsettings:\n  - id: trial-on\n    title: On\n    type: class-toggle\n  - id: trial-size\n    title: Size\n    type: variable-number-slider\n    default: 4\n    min: 1\n    max: 9\n    step: 1\n  - id: trial-colour\n    title: Colour\n    type: variable-color\n    format: hex\n    default: '#aabbcc'\n*/" });
			await (await page.app()).evaluate(({ workspace }) => { workspace.trigger("css-change"); });
			await page.run("show-style-settings-leaf");
			await page.page.locator(".style-settings-heading").filter({ hasText: "Trial" }).click();
			await page.page.locator(".style-settings-container .checkbox-container").first().click();
			await page.page.locator("body.trial-on").waitFor();
			await page.page.locator(".style-settings-container .checkbox-container").first().click();
			await page.until("the class gone", async () => await page.page.locator("body.trial-on").count() === 0);
		},
	},
	"tag-wrangler": {
		told: "the menu of a tag in a note that is read renames it in every note",
		act: async (page) => {
			await page.openNote("Start.md", "preview");
			await page.page.locator(".markdown-reading-view a.tag").first().click({ button: "right" });
			await page.page.locator(".menu-item").filter({ hasText: "Rename #letters" }).click();
			await page.page.locator(".modal input[type=text]").fill("mail");
			await page.page.keyboard.press("Enter");
			await page.untilFile("Start.md", /#mail/);
			await page.untilFile("Ann.md", /Likes tea\. #mail/);
		},
	},
	"find-unlinked-files": {
		told: "writes a list of notes to which nothing leads, and opens it",
		act: async (page) => {
			await page.run("find-unlinked-files");
			await page.until("the list", async () => /Alps[^]*Coast|Coast[^]*Alps/.test(await page.text()));
		},
	},
	"cm-typewriter-scroll-obsidian": {
		told: "the line that is written stays in the middle",
		act: async (page) => {
			await page.create("Pages.md", "line\n".repeat(200));
			await page.openNote("Pages.md", "source", 100);
			const offset = (): Promise<number> => page.page.evaluate<number>("(() => { const box = document.querySelector('.workspace-leaf.mod-active .cm-scroller').getBoundingClientRect(); const caret = document.querySelector('.workspace-leaf.mod-active .cm-cursor-primary').getBoundingClientRect(); return Math.abs(caret.top - box.top - box.height / 2); })()");
			await page.page.keyboard.type("x");
			await page.page.keyboard.press("Enter");
			await page.until("the caret in the middle", async () => await offset() < 40);
		},
	},
};
