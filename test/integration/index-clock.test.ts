import { afterEach, describe, expect, it } from "vitest";
import { Clock } from "../../src/obsidian/clock";

/** The zone of this project is Los Angeles: half past six in the evening is already tomorrow in UTC. */
const evening = Date.parse("2026-03-09T18:30:00-07:00");

describe("the clock", () => {
	let clock: Clock | undefined;

	afterEach(() => { clock?.unload(); });

	it("knows the day where the device is, not the one in Greenwich", () => {
		expect(new Clock(() => evening).today()).toBe("2026-03-09");
		expect(new Clock().dayOf(Date.parse("2026-01-01T07:59:59Z"))).toBe("2025-12-31");
		expect(new Clock().dayOf(Date.parse("2026-01-01T08:00:00Z"))).toBe("2026-01-01");
	});

	it("tells of a new day when somebody comes back, once", () => {
		let now = evening;
		const told: string[] = [];
		clock = new Clock(() => now);
		clock.load();
		clock.onNewDay((today) => { told.push(today); });
		window.dispatchEvent(new Event("focus"));
		now += 8 * 3_600_000;
		window.dispatchEvent(new Event("focus"));
		document.dispatchEvent(new Event("visibilitychange"));
		expect(told).toEqual(["2026-03-10"]);
	});

	it("tells by itself after midnight", async () => {
		let now = Date.parse("2026-03-09T23:59:59.990-07:00");
		clock = new Clock(() => now);
		clock.load();
		const told = new Promise((resolve) => { clock?.onNewDay(resolve); });
		now += 1_000;
		expect(await told).toBe("2026-03-10");
	});

	it("is silent to those who have left, and when it is stopped", () => {
		let now = evening;
		const told: string[] = [];
		clock = new Clock(() => now);
		clock.load();
		clock.onNewDay((today) => { told.push(`a ${today}`); })();
		clock.onNewDay((today) => { told.push(`b ${today}`); });
		clock.unload();
		now += 24 * 3_600_000;
		window.dispatchEvent(new Event("focus"));
		expect(told).toEqual([]);
	});
});
