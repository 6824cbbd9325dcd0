import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";
import { LogsInSidebar } from "./logs-in-sidebar";
import { Schedule } from "./schedule";

const on = "2025-11-20";
const logs = 200;
const names = Array.from({ length: 20 }, (_, at) => `Person ${String(at).padStart(2, "0")}`);
const pathOf = (name: string): string => `People/${name}.md`;

/** Notes as people have them: some with carriage returns, some without a last line ending, some with a heading in code that is like ours. */
function noteText(at: number, lastContact = "2025-01-01"): string {
	const fence = at % 4 === 2 ? "```\n## Interactions\n- an example\n```\n\n" : "";
	const text = `---\ntype: person\nphone: +4917 # home\nlast_contact: ${lastContact}\n---\n# ${String(at)}\n\n${fence}## Interactions\n- 2025-01-01 (call) hello $' $&\n    - ask:: and then?\n\n## Later\nThe end.${at % 4 === 3 ? "" : "\n"}`;
	return at % 4 === 1 ? text.replaceAll("\n", "\r\n") : text;
}

const entry = (log: number): string => `entry ${String(log)}.`;

/** What another program makes of a note: it reads, adds a line and writes, all at one time, and knows nothing of Kith. */
function editedOutside(text: string, log: number): string {
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const before = log % 2 === 0 ? `- 2025-01-01 (call)` : "The end.";
	return text.replace(before, (found) => `- ${on} ${entry(log)}${eol}${found}`);
}

let kith: KithOnNotes;
let sidebar: LogsInSidebar;
let unhandled: unknown[];
const remember = (reason: unknown): void => { unhandled.push(reason); };

beforeEach(async () => {
	unhandled = [];
	process.on("unhandledRejection", remember);
	kith = await kithOnNotes(Object.fromEntries(names.map((name, at) => [pathOf(name), noteText(at)])));
	sidebar = await LogsInSidebar.open(kith.opened.app);
	// Two of them lie open in editors, one with carriage returns.
	for (const name of ["Person 04", "Person 05"]) await kith.opened.app.workspace.getLeaf(true).openFile(kith.opened.file(pathOf(name)), { state: { mode: "source" } });
});

afterEach(async () => {
	await kith.close();
	process.off("unhandledRejection", remember);
});

/** Whether a log is Kith's own work, which moves the last contact too. */
const isOurs = (log: number): boolean => log % 3 !== 2;

/** Starts one log, by the sidebar, the API or another program in turn; answers the notes in which it belongs. */
function start(log: number, schedule: Schedule, pending: Promise<unknown>[]): readonly string[] {
	const name = schedule.pick(names);
	const path = pathOf(name);
	const { api, opened } = kith;
	if (log % 3 === 0) {
		sidebar.log(path, { search: name, by: schedule.chance(0.5) ? "key" : "menu", date: on, text: entry(log) });
	} else if (log % 3 === 1) {
		const paths = [...new Set([path, ...(schedule.chance(0.2) ? [pathOf(schedule.pick(names))] : [])])];
		pending.push(api.logInteraction({ path: paths, on, text: entry(log) }));
		return paths;
	} else {
		const edit = (): void => { opened.disk.edit(path, editedOutside(kith.text(path), log)); };
		// Some time, or at the worst moment: when somebody else's change of the note already has its turn.
		if (schedule.chance(0.5)) pending.push(schedule.turns(schedule.below(20)).then(edit));
		else opened.faults.before({ call: "process", path }, edit);
	}
	return [path];
}

describe("200 logs to 20 notes from the sidebar, the API and another program at once", () => {
	it.each([1, 2, 3, 4])("all arrive, once each, in the note they belong to, and nothing else changes (seed %i)", async (seed) => {
		const schedule = new Schedule(seed);
		for (let late = 0; late < 60; late++) kith.opened.faults.before({ call: "process", skip: schedule.below(400) }, () => schedule.turns(schedule.below(6)));
		const belongs = new Map<number, readonly string[]>();
		const pending: Promise<unknown>[] = [];
		for (const log of schedule.shuffled(Array.from({ length: logs }, (_, at) => at))) {
			belongs.set(log, start(log, schedule, pending));
			if (schedule.chance(0.1)) await schedule.turns(1 + schedule.below(3));
		}
		await Promise.all(pending);
		await sidebar.settled();
		// Whoever waited for a change of a note that did not come.
		for (const name of names) await kith.opened.app.vault.adapter.process(pathOf(name), (text) => text);
		await kith.opened.settle();

		for (let log = 0; log < logs; log++) {
			const found = names.map(pathOf).flatMap((path) => kith.text(path).split("\n").filter((line) => line.includes(entry(log)) && line.startsWith(`- ${on} `)).map(() => path));
			expect(found.sort(), entry(log)).toEqual([...(belongs.get(log) ?? [])].sort());
		}
		for (const [at, name] of names.entries()) {
			const rest = kith.text(pathOf(name)).split("\n").filter((line) => !/entry \d+\./.test(line)).join("\n");
			const isLogged = [...belongs].some(([log, paths]) => isOurs(log) && paths.includes(pathOf(name)));
			expect(rest, name).toBe(isLogged ? noteText(at, on) : noteText(at));
		}
		// Else they were not at once.
		expect(sidebar.mostAtOnce).toBeGreaterThan(3);
		expect(unhandled).toEqual([]);
	});
});
