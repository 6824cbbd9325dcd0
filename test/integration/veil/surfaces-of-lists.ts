import { openMenu, pressKey, type } from "../hands";
import { findIn, type Page } from "./page";
import { quiet } from "./quiet";
import type { Surfaces } from "./surfaces";

function choose(filter: "circle" | "group", page: Page, value: (options: readonly string[]) => string | undefined): void {
	const selectEl = findIn("reconnect", `[data-filter=${filter}]`, page);
	if (!(selectEl instanceof HTMLSelectElement)) return;
	selectEl.value = value([...selectEl.options].map((option) => option.value)) ?? "";
	selectEl.dispatchEvent(new Event("change", { bubbles: true }));
}

function narrow(page: Page, circle: string, group: (ids: readonly string[]) => string | undefined = () => ""): void {
	choose("circle", page, (ids) => ids.find((id) => circle !== "" && id.includes(circle)) ?? "");
	choose("group", page, group);
}

/** Presses a key on the first row. */
function key(name: string, page: Page): void {
	const rowEl = findIn("reconnect", ".kith-entry", page)?.closest<HTMLElement>(".kith-row");
	if (rowEl) pressKey(rowEl, name);
}

/** Lists of people, what is done from a row, and what stands beside a note. */
export const surfacesOfLists: Surfaces = {
	"the sidebar": ({ run }) => { run("open-reconnect"); },
	"everybody in the sidebar": (page) => { findIn("reconnect", ".kith-rest button", page)?.click(); },
	"those undecided": (page) => { narrow(page, "undecided"); },
	"those not yet thanked": (page) => { narrow(page, "thanks"); },
	"a group in the sidebar": (page) => { narrow(page, "", (ids) => ids.at(-1)); },
	"a search": (page, { people: [first = ""] }) => {
		narrow(page, "");
		const searchEl = findIn("reconnect", "input", page);
		if (searchEl) type(searchEl, first.slice("People/".length, -3));
	},
	"a selection": (page) => {
		const searchEl = findIn("reconnect", "input", page);
		if (searchEl) type(searchEl, "");
		key(" ", page);
	},
	"a notice of a decision": (page) => {
		key("2", page);
	},
	"the menu of a row": (page) => {
		const entryEl = findIn("reconnect", ".kith-entry", page);
		if (entryEl) openMenu(entryEl);
	},
	"why somebody matters": async (page) => {
		narrow(page, "undecided");
		await quiet();
		key("w", page);
	},
	"how to reach somebody": (page) => {
		narrow(page, "");
		key("r", page);
	},
	"the pane beside a person": async ({ open, run }, { people: [first = ""] }) => {
		await open(first);
		run("open-brief");
	},
	"the year beside a person": (page) => { findIn("brief", ".kith-strip", page)?.toggleAttribute("open", true); },
	"the pane beside another": ({ open }, { people }) => open(people.at(-1) ?? ""),
	"the pane beside a group": ({ open }, { group }) => open(group),
	"the pane beside a note": ({ open }, { note }) => open(note),
	"the pane beside an experiment": ({ open }, { experiment }) => open(experiment),
	"the pane beside a gathering": ({ open }, { gathering }) => open(gathering),
	"the pane beside a meeting": ({ open }, { meeting }) => open(meeting),
	"the pane beside a review": ({ open }, { review }) => open(review),
	"the menu of a note": async ({ kith, open }, { people: [first = ""] }) => {
		await open(first);
		const { workspace } = kith.opened.app;
		const moreEl = workspace.getMostRecentLeaf()?.view.containerEl.querySelector<HTMLElement>("[aria-label='More options']");
		moreEl?.click();
	},
	"blocks": ({ open }) => open("Blocks.md", "preview"),
	"a base": async ({ kith }) => {
		const leaf = kith.opened.app.workspace.getLeaf(false);
		await leaf.setViewState({ type: "bases", active: true });
	},
};
