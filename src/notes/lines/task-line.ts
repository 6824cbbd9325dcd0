import { oneLine } from "./one-line";

/** A promise as a task, without the list marker: `[ ] text 📅 2026-11-27`, with `@them` before one of theirs; undefined without words. */
export function taskLine({ text, by, dueOn }: {
	readonly text: string;
	readonly by: "me" | "them";
	readonly dueOn?: string | null | undefined;
}): string | undefined {
	const said = oneLine(text);
	if (said === "") return undefined;
	const theirs = by === "them" && !said.startsWith("@them") ? "@them " : "";
	return `[ ] ${theirs}${said}${dueOn ? ` 📅 ${dueOn}` : ""}`;
}
