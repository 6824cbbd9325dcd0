/** A flag of a command: the shape of its value, and whether the command needs it. */
export interface CliFlag {
	readonly value?: string;
	readonly description: string;
	readonly required?: boolean;
}

/** What was given on the command line, by flag. */
export type CliParams = Readonly<Record<string, string>>;

/** A command-line command: its id, its help text, its flags, and what it returns. */
export interface CliCommand {
	readonly id: string;
	readonly description: string;
	readonly flags: Readonly<Record<string, CliFlag>>;
	run(params: CliParams): Promise<string>;
}
