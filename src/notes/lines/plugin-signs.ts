/** A day as such or as a link to its note, `[[Daily/2026-11-20|Friday]]`. */
const day = "(?:\\d{4}-\\d{2}-\\d{2}|\\[\\[[^[\\]|]*\\d{4}-\\d{2}-\\d{2}[^[\\]]*\\]\\])";
const dateSigns = "📅📆🗓⏳⌛🛫✅❌➕";
/** Dates, repetition, priorities and ids of the Tasks plugin; the days of Kanban (`@{2026-11-20}`) and of reminders (`(@2026-11-20)`). */
const taskSigns = new RegExp(
	`[${dateSigns}]\\uFE0F?\\s*${day}|🔁\\uFE0F?[^${dateSigns}]*|(?:🆔|⛔)\\uFE0F?\\s*[\\w,-]+|🏁\\uFE0F?\\s*\\w+|[⏫🔼🔽🔺⏬]\\uFE0F?|\\(@${day}[^()]*\\)|@@?\\{[^{}]*\\}|@${day}`,
	"gu",
);
/** A field in brackets as Dataview has it: `[estimate:: 10h]`, `(place:: [[park]])`. */
const field = /[[(]\s*([\p{L}\p{N}_ -]{1,40})::(?:\[\[[^[\]]*\]\]|[^[\]()])*[\])]/gu;

/** The text without the signs that other plugins put into a task. */
export function withoutTaskSigns(text: string): string {
	return tidy(text.replace(taskSigns, ""));
}

/** The text without the fields in brackets that it holds beside its words; `isOurs` tells those that are kept. */
export function withoutFields(text: string, isOurs: (name: string) => boolean = () => false): string {
	return text.includes("::")
		? tidy(text.replace(field, (whole, name: string) => (isOurs(name.trim().toLowerCase()) ? whole : "")))
		: text;
}

const due = new RegExp(`(?:[📅📆🗓]\\uFE0F?\\s*|[[(]due::\\s*)(${day})`, "u");

/** The day by which a task is due: `📅 2026-11-20`, `📅 [[2026-11-20]]`, `[due:: 2026-11-20]`. */
export function writtenDue(text: string): string | undefined {
	return due.exec(text)?.[1];
}

function tidy(text: string): string {
	return text.replace(/\s{2,}/g, " ").trim();
}
