import type { AnyAction } from "../../obsidian/feature";
import { Modal } from "obsidian";
import type { App } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { DateAhead } from "../../reconnect/dates-ahead";
import type { Words } from "../../words/words";
import { drawHint } from "../../obsidian/ui/draw-hint";
import type { NotesOnScreen } from "../../obsidian/ui/notes-on-screen";
import { iconButton } from "../../obsidian/ui/icon-button";
import { textLink } from "../../obsidian/ui/text-link";
import { whoOf } from "../../reconnect/who-of";
import { nameDialog } from "../../obsidian/ui/name-dialog";

/** What the list of dates needs. */
export interface DatesAheadPorts {
	readonly words: Words;
	readonly notes: Pick<NotesOnScreen, "open">;
	readonly actions: AnyAction;
}

/** Shows the dates of the weeks to come, a line a date, with a way to the note and to a message. */
export function openDatesAhead(
	app: App,
	{ words, notes, actions }: DatesAheadPorts,
	dates: readonly DateAhead[],
	today: CivilDate,
): void {
	const { screens, reconnect, when } = words;
	const modal = new Modal(app);
	nameDialog(modal, screens.datesTitle);
	if (dates.length === 0) drawHint(modal.contentEl, reconnect.noDates);
	const listEl = modal.contentEl.createEl("ul", { cls: "kith-dates" });
	for (const { on, person, said } of dates) {
		const itemEl = listEl.createEl("li");
		itemEl.createSpan({ cls: "kith-date-day", text: when.day(on, today) });
		const whoEl = itemEl.createSpan("kith-date-who");
		textLink(whoEl, { cls: "kith-name", text: () => whoOf(person, words) }, (event) => {
			modal.close();
			notes.open(person.path, event);
		});
		whoEl.createSpan({ cls: "kith-aside", text: said });
		const label = (): string => words.logging.colon(reconnect.writeTo, whoOf(person, words));
		iconButton(itemEl, { icon: "send", label, cls: "kith-write" }, () => {
			modal.close();
			actions.run("write", [person.path]);
		});
	}
	modal.open();
}
