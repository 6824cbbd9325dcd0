import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { startWorkbench, type WorkbenchOptions } from "./server/start-workbench";

const usage = `npm start -- [options]        Try Kith in the workbench, on a copy of the demo vault.

  --vault DIR     another vault, copied before it is touched
  --in-place      with --vault: work on that vault itself
  --plugin DIR    run this built plugin too (may be given several times)
  --lang CODE     en or zh
  --today DAY     pretend that today is DAY (YYYY-MM-DD)
  --port NUMBER   a fixed port
  --no-open       do not open a browser
  --help          this text`;

interface Choices extends WorkbenchOptions {
	readonly open: boolean;
}

function readChoices(): Choices | undefined {
	const { values } = parseArgs({
		options: {
			vault: { type: "string" },
			"in-place": { type: "boolean", default: false },
			plugin: { type: "string", multiple: true, default: [] },
			lang: { type: "string" },
			today: { type: "string" },
			port: { type: "string" },
			"no-open": { type: "boolean", default: false },
			help: { type: "boolean", default: false },
		},
	});
	if (values.help) return undefined;
	const { vault, lang, today, port } = values;
	return {
		inPlace: values["in-place"],
		plugins: values.plugin,
		open: !values["no-open"],
		...(vault === undefined ? {} : { vault }),
		...(lang === undefined ? {} : { lang }),
		...(today === undefined ? {} : { today }),
		...(port === undefined ? {} : { port: Number(port) }),
	};
}

/** Opens the address where there is a screen; that it cannot is no failure, for the address is printed. */
function openBrowser(url: string): void {
	const screen = process.platform !== "linux" || process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined;
	if (!screen || process.env["CI"] !== undefined) return;
	const [command, args] = process.platform === "darwin" ? ["open", [url]] : process.platform === "win32" ? ["cmd", ["/c", "start", "", url.replaceAll("&", "^&")]] : ["xdg-open", [url]];
	const opener = spawn(command, args, { stdio: "ignore", detached: true });
	opener.on("error", () => undefined);
	opener.unref();
}

async function main(): Promise<void> {
	const choices = readChoices();
	if (!choices) {
		console.log(usage);
		return;
	}
	const running = await startWorkbench(choices);
	console.log(`Kith is open at  ${running.url}`);
	console.log(choices.inPlace === true ? `It writes to      ${running.vault}` : `It works on a copy, in ${running.vault}; your notes stay as they are.`);
	console.log("The workbench is a stand-in, not Obsidian. Press Ctrl+C to stop.");
	if (choices.open) openBrowser(running.url);
	for (const signal of ["SIGINT", "SIGTERM"] as const) {
		process.once(signal, () => {
			void running.close().finally(() => process.exit(0));
		});
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
