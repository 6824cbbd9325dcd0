const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Matches the name of a month, short or long, in one group (to be used without regard to case). */
export const monthNames =
	"\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b";

/** Matches the name of a day of the week, short or long, in one group (to be used without regard to case). */
export const weekdayNames =
	"\\b(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b";

/** The month (1–12) of a name that `monthNames` matched. */
export function englishMonth(name = ""): number {
	return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The day of the week (1 = Monday … 7 = Sunday) of a name that `weekdayNames` matched, in lower case. */
export function englishWeekday(name = ""): number {
	return weekdays.indexOf(name.slice(0, 3)) + 1;
}

/** The short name of a month, with its capital. */
export function englishMonthName(month: number): string {
	const name = months[month - 1] ?? "";
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}
