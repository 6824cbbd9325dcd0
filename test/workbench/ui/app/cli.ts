import type { CliData, CliFlags, CliHandler } from "obsidian";

interface CliCommand {
	readonly command: string;
	readonly description: string;
	readonly flags: CliFlags;
	readonly handler: CliHandler;
}

/** Cuts `kith:due format=json text="two words" all` into a command and its data. */
export function parseCliLine(line: string): { command: string; data: CliData } {
	const words = [...line.trim().matchAll(/([^\s="]+)(?:=(?:"([^"]*)"|(\S*)))?/g)];
	const data: CliData = {};
	for (const [, key = "", quoted, plain] of words.slice(1)) data[key] = quoted ?? plain ?? "true";
	return { command: words[0]?.[1] ?? "", data };
}

/** The commands that plugins add to Obsidian's command line. */
export class CommandLine {
	private readonly commands = new Map<string, CliCommand>();

	register(pluginId: string, entry: CliCommand): void {
		const { command } = entry;
		if (command !== pluginId && !command.startsWith(`${pluginId}:`)) throw new Error(`The command "${command}" must begin with "${pluginId}".`);
		if (this.commands.has(command)) throw new Error(`The command "${command}" is registered already.`);
		this.commands.set(command, entry);
	}

	unregister(command: string): void {
		this.commands.delete(command);
	}

	list(): readonly CliCommand[] {
		return [...this.commands.values()];
	}

	/** Runs a command and answers with what it prints. */
	async run(command: string, data: CliData = {}): Promise<string> {
		const found = this.commands.get(command);
		if (!found) return `Error: Command "${command}" not found.`;
		const missing = Object.entries(found.flags).filter(([key, flag]) => flag.required === true && data[key] === undefined);
		if (missing.length > 0) return `Error: Missing required parameter: ${missing.map(([key]) => `${key}=`).join(", ")}`;
		try {
			return await found.handler(data);
		} catch (error) {
			return `Error: ${error instanceof Error ? error.message : String(error)}`;
		}
	}
}
