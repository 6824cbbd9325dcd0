const always = ["Interactions", "互动", "Contact log", "Interaction log"];

/** The headings under which a log is read: the configured ones, ours in both languages, and those of other plugins. */
export function logHeadings(configured: string): readonly string[] {
	return [...headingsIn(configured), ...always];
}

/** The heading of a log that Kith begins: the first of the configured ones; empty where none is. */
export function headingToWrite(configured: string): string {
	return headingsIn(configured)[0] ?? "";
}

/** Several are written with commas between them. */
function headingsIn(configured: string): readonly string[] {
	return configured.split(/[,，、]/).map((heading) => heading.replace(/^[#\s]+/, "").trim()).filter((heading) => heading !== "");
}
