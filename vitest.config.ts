import { defineConfig } from "vitest/config";
import { otherRooms, testsWithoutDates, zones } from "./test/architecture/zones.ts";

/** Long property tests run in the first zone; the others repeat the zone's share of them. */
const shortRuns = { KITH_NOTES: "200", KITH_RUNS: "60" };
const notUnit = [...otherRooms.map((room) => `test/${room}/**`), "node_modules/**"];
const once = ["test/integration/**/*.test.ts", "test/workbench/**/*.test.ts", "test/architecture/**/*.test.ts"];
/** A test that compares nothing fails: a loop over an empty list would pass unseen. */
const expectation = { requireAssertions: true };

export default defineConfig({
	test: {
		projects: [
			...zones.map((zone) => ({
				test: {
					name: `unit ${zone}`,
					include: ["test/**/*.test.ts"],
					exclude: [...notUnit, ...(zone === "UTC" ? [] : testsWithoutDates())],
					pool: "forks" as const,
					isolate: false,
					env: { TZ: zone, ...(zone === "UTC" ? {} : shortRuns) },
					// A test that hangs fails within a minute; a long property says of itself how long it may take.
					testTimeout: 60_000,
					setupFiles: ["test/architecture/no-empty-lists.ts", "test/architecture/seeded-properties.ts"],
					expect: expectation,
				},
			})),
			{
				resolve: { alias: { obsidian: new URL("test/workbench/obsidian.ts", import.meta.url).pathname } },
				test: {
					name: "integration",
					include: once,
					environment: "happy-dom",
					pool: "forks" as const,
					// Drawing makes much that is let go at once: with more room for it the walks through all surfaces take a fifth less.
					execArgv: ["--max-semi-space-size=64"],
					env: { TZ: "America/Los_Angeles" },
					testTimeout: 30_000,
					setupFiles: ["test/architecture/no-empty-lists.ts", "test/architecture/seeded-properties.ts"],
					// What comes in idle time comes late on a busy machine.
					expect: { ...expectation, poll: { interval: 50, timeout: 10_000 } },
				},
			},
			{
				test: {
					name: "e2e",
					include: ["test/e2e/**/*.test.ts"],
					exclude: ["test/e2e/node_modules/**"],
					globalSetup: ["test/e2e/global-setup.ts"],
					setupFiles: ["test/architecture/no-empty-lists.ts", "test/architecture/seeded-properties.ts"],
					pool: "forks" as const,
					env: { TZ: "Asia/Shanghai" },
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false,
					expect: { poll: { interval: 50, timeout: 20_000 } },
				},
			},
		],
	},
});
