import { Refusal } from "../../notes/refusal";

/** The refusal that says what an error of the app or of the file system means for the note at `path`. */
export function refusalOfError(error: unknown, path: string): Refusal {
	if (error instanceof Refusal) return error.in(path);
	const message = error instanceof Error ? error.message : String(error);
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (/^(?:EACCES|EPERM|EROFS|EBUSY|ETXTBSY)$/.test(code)) return new Refusal("locked", message, { path });
	if (code === "ENOENT") return new Refusal("missing", message, { path });
	if (code === "EEXIST" || /already exists/i.test(message)) return new Refusal("exists", message, { path });
	return new Refusal("not-written", message, { path });
}
