import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../workbench/server/find-browser";
import { startWorkbench } from "../workbench/server/start-workbench";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the one browser of the run listens. */
		readonly browser: string;
	}
}

/** Builds Kith and the workbench once (KITH_BUILT=1: takes them as they were built before), and starts the one browser that all specs share. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
	const built = await startWorkbench({ build: process.env["KITH_BUILT"] !== "1" });
	await built.close();
	const { executablePath, args, env } = await findBrowser();
	const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
	const server = await chromium.launchServer({ executablePath, args: [...args], env: { ...inherited, ...env } });
	provide("browser", server.wsEndpoint());
	return () => server.close();
}
