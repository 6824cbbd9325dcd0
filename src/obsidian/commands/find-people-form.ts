import type { App } from "obsidian";
import type { Words } from "../../words/words";
import { drawChoice, FormModal } from "./form-modal";
import type { LinkedName } from "./linked-names";

/** Find my people: names from dated notes, of which one ticks those of people. `add` makes or marks the notes of all of them as one write; nothing is written before the button. */
export function openFindPeople(app: App, { logging, screens: { firstRun } }: Words, names: readonly LinkedName[], add: (names: readonly LinkedName[]) => Promise<string | undefined>): void {
	const chosen = new Set<LinkedName>();
	const form = new FormModal(app, firstRun.findTitle, () => add([...chosen]));
	const fieldEl = form.drawField(undefined, firstRun.linkedHint);
	for (const one of names) drawChoice(fieldEl, one.name, chosen, one).parentElement?.createSpan({ cls: "kith-aside", text: firstRun.linkedIn(one.count) });
	form.end(logging.cancel, logging.add);
	form.open();
}
