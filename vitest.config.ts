import { defineConfig } from "vitest/config";

/** Unit tests run in four zones: no clock change, southern clock change, a day that never was (2011-12-30), a 45-minute offset. */
export const zones = ["UTC", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu"] as const;

/** Rooms that know no dates: one zone tells as much of them as four. */
export const roomsWithoutDates = ["notes", "search", "wording", "settings", "contributing"] as const;

/** Long property tests run in the first zone; the others repeat the zone's share of them. */
const shortRuns = { KITH_NOTES: "200", KITH_RUNS: "60" };
const notUnit = ["test/e2e/**", "test/integration/**", "test/workbench/**", "test/architecture/**", "test/bench/**", "test/vault/**", "node_modules/**"];
const once = ["test/integration/**/*.test.ts", "test/workbench/**/*.test.ts", "test/architecture/**/*.test.ts"];

export default defineConfig({
	test: {
		projects: [
			...zones.map((zone) => ({
				test: { name: `unit ${zone}`, include: ["test/**/*.test.ts"], exclude: [...notUnit, ...(zone === "UTC" ? [] : roomsWithoutDates.map((room) => `test/${room}/**`))], pool: "forks" as const, isolate: false, env: { TZ: zone, ...(zone === "UTC" ? {} : shortRuns) }, testTimeout: 600_000 },
			})),
			{
				resolve: { alias: { obsidian: new URL("test/workbench/obsidian.ts", import.meta.url).pathname } },
				test: { name: "integration", include: once, environment: "happy-dom", pool: "forks" as const, env: { TZ: "America/Los_Angeles" }, testTimeout: 30_000 },
			},
			{
				test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], exclude: ["test/e2e/node_modules/**"], globalSetup: ["test/e2e/global-setup.ts"], pool: "forks" as const, env: { TZ: "Asia/Shanghai" }, testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, expect: { poll: { interval: 50, timeout: 20_000 } } },
			},
		],
	},
});
