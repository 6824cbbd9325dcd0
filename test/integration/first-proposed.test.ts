import { expect, it } from "vitest";
import { addDays, type CivilDate } from "../../src/calendar/civil-date";
import KithPlugin from "../../src/main";
import { openApp } from "../workbench/open-app";
import { personNote } from "./kith-on-notes";

const people = 700;
const today = new Date().toISOString().slice(0, 10) as CivilDate;
/** The longest silent ask for no contact, each in their own way, and so do some who come after them; only their texts say so. */
const isSilent = (at: number): boolean => at < 20 || at % 7 === 0;
const endings = ["She passed away in March 2025.", "She asked me not to contact her.", "2024 年 11 月 9 号走的，肝癌"];
const pathOf = (at: number): string => `People/${isSilent(at) ? "Silent" : "Friend"} ${String(at)}.md`;
const files = Object.fromEntries(Array.from({ length: people }, (_, at) => [
	pathOf(at),
	personNote(["cadence: 30d", `last_contact: ${addDays(today, at - 900)}`], `${isSilent(at) ? endings[at % 3] ?? "" : "Tea."}\n`),
]));

it("nobody is proposed, not for a moment, whose note asks for no contact, and who is proposed is shown at once", async () => {
	const proposed = new Set<string>();
	const shown = (): readonly string[] => [...document.querySelectorAll(".kith-row[data-key^='this-week:'], .kith-row[data-key^='cannot-wait:'], .kith-row[data-key^='old-friends:']")]
		.map((el) => el.getAttribute("data-key") ?? "").filter((key) => key.endsWith(".md"));
	const watching = new MutationObserver(() => { for (const key of shown()) proposed.add(key); });
	watching.observe(document.body, { childList: true, subtree: true });
	const opened = await openApp({ files, firstEnable: true, plugins: [{ manifest: { id: "kith", name: "Kith" }, module: KithPlugin }] });
	let read = 0;
	const cachedRead = opened.app.vault.cachedRead.bind(opened.app.vault);
	let readAtFirst: number | undefined;
	opened.app.vault.cachedRead = (file) => {
		if (shown().length > 0) readAtFirst ??= read;
		read++;
		return cachedRead(file);
	};
	await (opened.plugin("kith") as KithPlugin).api?.ready;
	await expect.poll(() => shown().length).toBeGreaterThan(4);
	watching.disconnect();
	expect([...proposed].filter((key) => key.includes("Silent"))).toEqual([]);
	expect(readAtFirst).toBeLessThan(100);
	await opened.close();
}, 60_000);
