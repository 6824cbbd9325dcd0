import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "../server/find-browser";
import { startWorkbench } from "../server/start-workbench";
import { tryPlugin } from "./try-plugin";

const usage = `npm run try-plugins -- DIR [DIR…]        Run other plugins in the workbench: does it stand in for the app?

  DIR             a folder with the built plugin: manifest.json, main.js, styles.css where it has one
  --today DAY     the day that the page takes for today (2026-11-22)
  --built         take the page and Kith as they were built before
  --help          this text

Each is switched off and on, its settings are opened, what main-actions.ts knows of it is done, and it is switched off again:
nothing may be left behind, no error stand on the console, no request leave the machine.`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { today: { type: "string", default: "2026-11-22" }, built: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
if (values.help || positionals.length === 0) {
	console.log(usage);
} else {
	const built = await startWorkbench({ build: !values.built });
	await built.close();
	const { executablePath, args, env } = await findBrowser();
	const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
	for (const folder of positionals) {
		const { id, version, tried, faults } = await tryPlugin(browser, { folder: resolve(folder), today: values.today });
		console.log(`${faults.length === 0 ? "well" : "ILL "}  ${id} ${version}: ${tried.join(", ")}`);
		for (const fault of faults) console.log(`      ${fault.split("\n").slice(0, 8).join("\n        ")}`);
		if (faults.length > 0) process.exitCode = 1;
	}
	await browser.close();
}
