const always = ["Interactions", "互动", "Contact log", "Interaction log"];

/** The headings under which a log is read: the configured one, ours in both languages, and those of other plugins. */
export function logHeadings(configured: string): readonly string[] {
	return configured.trim() === "" ? always : [configured, ...always];
}
