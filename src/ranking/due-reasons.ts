import type { Reason } from "./reason";

/** A promise tops the list from a week before its day on. */
const promiseDays = 7;

/** Whether a promise is due within the week or was before. */
export function isPromiseDue(reason: Reason): boolean {
	return reason.kind === "promise" && reason.daysLeft !== undefined && reason.daysLeft <= promiseDays;
}

/** Whether a reason puts a person on the list whatever the budget says. */
export function cannotWait(reason: Reason): boolean {
	return isPromiseDue(reason) || reason.kind === "owed-reply" || reason.kind === "planned" || reason.kind === "date";
}

/** Whether a reason puts a person on the list at all. */
export function isDueReason(reason: Reason): boolean {
	return reason.kind === "overdue" || reason.kind === "never" || cannotWait(reason);
}
