import { type } from "../hands";
import type { SecretVault } from "./secret-vault";
import type { Surfaces } from "./surfaces";
import { find, findIn, type Page } from "./page";
import { quiet } from "./quiet";

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1, -3);

/** Fills in a field of the dialog that is open. */
function fill(field: string, text: string): void {
	const el = find(`.modal [data-field=${field}]`);
	if (el) type(el, text);
}

/** Presses what saves. */
async function save(): Promise<void> {
	find(".modal .kith-form-buttons .mod-cta")?.click();
	await quiet();
}

/** Presses a button of the pane beside the first person with an introduction where there is one. */
async function pressBesideOne(selector: string, page: Page, { people, files }: SecretVault): Promise<void> {
	page.run("open-brief");
	for (const path of people.filter((one) => files[one]?.includes("intro::"))) {
		await page.open(path);
		const buttonEl = findIn("brief", selector, page);
		buttonEl?.click();
		if (buttonEl) return;
	}
}

const runOn = (command: string, pathOf: (vault: SecretVault) => string) =>
	async ({ open, run }: Page, vault: SecretVault): Promise<void> => {
		await open(pathOf(vault));
		run(command);
	};
const firstOf = ({ people: [first = ""] }: SecretVault): string => first;

function openSettings({ opened }: Page["kith"]): void {
	const { setting } = opened.app as unknown as { readonly setting: { open: () => void; openTabById: (id: string) => void } };
	setting.open();
	setting.openTabById("kith");
}

/** Dialogs, what they refuse, and notices. */
export const surfacesOfDialogs: Surfaces = {
	"the log": async ({ open, run }, vault) => {
		await open(firstOf(vault));
		run("log-interaction-current-note");
		fill("text", "told me of the move, promised to send the book");
	},
	"whom a log offers": ({ run }, vault) => {
		run("log-interaction");
		fill("people", nameOf(firstOf(vault)).slice(0, 2));
	},
	"a log with somebody unknown": async ({ run }, { secrets }) => {
		run("log-interaction");
		fill("people", `${secrets.at(-1) ?? ""}x`);
		await save();
	},
	"quick capture": ({ run }, vault) => {
		run("quick-capture");
		fill("capture", `coffee with ${nameOf(firstOf(vault))}, promised to send the book`);
	},
	"a capture against a boundary": async ({ run }, { bounded }) => {
		run("quick-capture");
		fill("capture", `called ${nameOf(bounded)}, lent them 500 yuan`);
		await save();
	},
	"a capture of somebody unknown": async ({ run }, { secrets }) => {
		run("quick-capture");
		fill("capture", `和${secrets.at(-1) ?? ""}某喝咖啡`);
		await save();
	},
	"circle and cadence": runOn("set-person", firstOf),
	"a plan": runOn("plan-person", firstOf),
	"a message": runOn("write-opener", firstOf),
	"a message that is refused": async (page, vault) => {
		page.run("write-opener");
		await quiet();
		fill("message", `Happy holidays, ${nameOf(firstOf(vault))}`);
		find(".modal .kith-copy")?.click();
	},
	"whom to write to": runOn("write-opener", () => "Blocks.md"),
	"the dates ahead": ({ run }) => { run("dates-ahead"); },
	"a fresh start": ({ run }) => { run("fresh-start"); },
	"being away": ({ run }) => { run("set-away"); },
	"an introduction": runOn("start-introduction", firstOf),
	"an introduction with nobody": async (page) => {
		page.run("start-introduction");
		await save();
	},
	"what came of an introduction": (page, vault) => pressBesideOne(".kith-introduction .kith-outcome", page, vault),
	"a notice of an introduction": (page, vault) => pressBesideOne(".kith-introduction .kith-made", page, vault),
	"last contacts": ({ run }) => { run("update-last-contacts"); },
	"finding people": ({ run }) => {
		run("find-people");
		for (const foldEl of Array.from(document.querySelectorAll<HTMLDetailsElement>(".modal details"))) {
			foldEl.open = true;
			foldEl.dispatchEvent(new Event("toggle"));
		}
	},
	"adding a person": ({ run }) => { run("add-person"); },
	"adding a person who is there": async ({ run }, vault) => {
		run("add-person");
		fill("name", nameOf(firstOf(vault)));
		await save();
	},
	"the state of a group": runOn("change-group-state", ({ group }) => group),
	"the log of a group": runOn("log-group", ({ group }) => group),
	"moving people": runOn("move-people", ({ group }) => group),
	"names of a group": ({ run }, { secrets }) => {
		run("add-group-names");
		fill("names", `${secrets.at(-1) ?? ""}\n${secrets.at(-2) ?? ""}: ${"long ".repeat(20)}`);
	},
	"adding a group that is there": async ({ run }, { group }) => {
		run("add-group");
		fill("name", nameOf(group));
		await save();
	},
	"an experiment among many": runOn("start-experiment", ({ experiment }) => experiment),
	"deciding an experiment": runOn("decide-experiment", ({ experiment }) => experiment),
	"dropping an experiment": runOn("drop-experiment", ({ experiment }) => experiment),
	"a new experiment": runOn("add-experiment", ({ group }) => group),
	"adding an experiment that is there": async ({ run }, { experiment }) => {
		run("add-experiment");
		fill("folder", "Experiments");
		fill("name", nameOf(experiment));
		await save();
	},
	"following up a gathering": runOn("follow-up-note", ({ gathering }) => gathering),
	"following up a meeting": runOn("follow-up-note", ({ meeting }) => meeting),
	"planning a gathering": ({ run }, { topic }) => {
		run("plan-gathering");
		fill("topics", topic);
	},
	"a review": ({ run }) => { run("write-review"); },
	"a notice of a review": async ({ run }) => {
		run("write-review");
		await save();
	},
	"an import": ({ run }, { file }) => {
		run("import-people");
		const textEl = find(".modal textarea");
		if (textEl) type(textEl, file);
		find(".modal .kith-form-buttons button")?.click();
	},
	"an export": ({ run }) => { run("export-csv"); },
	"bases that are there": ({ run }) => { run("create-base"); },
	"the settings": ({ kith }) => {
		openSettings(kith);
	},
	"what could not be read, in the settings": async ({ kith }) => {
		openSettings(kith);
		await quiet();
		for (const el of find(".vertical-tab-content")?.querySelectorAll<HTMLElement>(".setting-item") ?? []) {
			if (/could not be read|读不出|无法读/u.test(el.textContent)) el.click();
		}
	},
	"a line from elsewhere": async ({ kith }, vault) => {
		const { app } = kith.opened as unknown as { readonly app: { openUri: (uri: string) => Promise<void> } };
		await app.openUri(`obsidian://kith?do=log&text=${encodeURIComponent(`coffee with ${nameOf(firstOf(vault))}`)}`);
	},
	"what was written": async ({ kith, run }, vault) => {
		await kith.api.logInteraction({ path: firstOf(vault), text: "tea" });
		await quiet();
		run("recent-writes");
	},
	"a notice of an undo": ({ run }) => {
		run("undo-last-write");
	},
	"a notice of an undo that is refused": async ({ kith, run }, vault) => {
		const path = firstOf(vault);
		await kith.api.logInteraction({ path, text: "walk" });
		await kith.opened.write(path, kith.text(path).replace("walk", "a long walk"));
		await quiet();
		run("undo-last-write");
	},
};
