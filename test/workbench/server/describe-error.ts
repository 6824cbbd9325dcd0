/** An error as the page's adapter takes it: the code of the file system, and the rest. */
export function describeError(error: unknown): { code: string; message: string } {
	const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
	// The page's adapter puts the code in front, as the file system does.
	const message = error instanceof Error ? error.message.replace(`${code}: `, "") : String(error);
	return { code, message };
}
