import { MessageLog, messageTo } from "../../actions/message";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { command } from "../../obsidian/ui/command";
import { PersonPicker } from "../../obsidian/ui/person-picker";
import type { Pressed } from "../../obsidian/person-action";
import type { Person } from "../../people/person/person";
import { OpenerModal } from "./opener-modal";

const icon = "send";

/** A message to somebody, from what the notes say: copied, and logged at a press. */
export const opener: FeatureMaker = (kith): Feature => {
	const { app, words, known, clock, notes } = kith;
	const write = ([person, ...others]: readonly Person[], pressed: Pressed = {}): void => {
		if (!person) return;
		const log = new MessageLog(kith, [person, ...others]);
		new OpenerModal(app, { words, notes, clock, log }, messageTo(kith, [person, ...others], pressed)).open();
	};
	/** Picks whom to write to; those who are due come first where nothing is typed. */
	const writeToSomebody = (): void => {
		const search = (query: string): readonly Person[] => (query === "" ? kith.list.dueFirst(clock.today()) : kith.list.search(query));
		new PersonPicker(app, words, search, (person) => { write([person]); }).open();
	};
	return {
		actions: () => [{
			id: "write",
			title: words.reconnect.writeTo,
			icon,
			section: "do",
			single: true,
			act: write,
		}],
		commands: [command(words, "write-opener", icon, { callback: () => {
			const person = known.personOf(notes.activePath() ?? "");
			if (person) write([person]);
			else writeToSomebody();
		} })],
	};
};
