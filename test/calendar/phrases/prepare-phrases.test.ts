import { expect, it, vi } from "vitest";
import { day } from "../day";

const today = day("2026-11-30");
const said = ["met on 2026-11-02", "two Fridays ago", "下周三一起吃饭", "on Christmas Eve", "去年中秋", "nothing of the kind"];

it("gets ready in small steps what reads dates in texts, which may be asked for between them", async () => {
	// Other tests have made it ready.
	vi.resetModules();
	const { preparePhrases, readDatePhrase } = await import("../../../src/calendar/phrases/read-date-phrase");
	const read = (): readonly (string | undefined)[] => said.map((text) => readDatePhrase(text, today)?.interval.from);
	const steps = preparePhrases();
	for (let step = 0; step < 40; step++) expect(steps.next().done).toBe(false);
	const between = read();
	expect(between.slice(0, -1)).not.toContain(undefined);
	expect(between.at(-1)).toBeUndefined();
	let more = 0;
	while (steps.next().done !== true) more++;
	expect(more).toBeGreaterThan(100);
	expect(read()).toEqual(between);
	// There is nothing left to do.
	expect([...preparePhrases()]).toEqual([]);
});
