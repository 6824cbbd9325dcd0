import { Refusal, type RefusalCode } from "../notes/refusal";
import { messageOf } from "./message-of";

/** The refusal that says what an error of the app or of the file system means for the note at `path`. */
export function refusalOfError(error: unknown, path: string): Refusal {
	if (error instanceof Refusal) return error.in(path);
	const message = messageOf(error);
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return new Refusal(codeOf(code, message), message, { path });
}

function codeOf(code: string, message: string): RefusalCode {
	if (/^(?:EACCES|EPERM|EROFS|EBUSY|ETXTBSY)$/.test(code)) return "locked";
	if (code === "ENOENT") return "missing";
	return code === "EEXIST" || /already exists/i.test(message) ? "exists" : "not-written";
}
