import type { CivilDate } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import { decisionText } from "../interactions/logs/decision";
import { logOfNote } from "../interactions/logs/log-of-note";
import { writeInteraction } from "../interactions/logs/write-interaction";
import { writeProperty, writtenProperty } from "../notes/yaml/write-property";
import type { NoteChange } from "../writing/note-writer";
import type { Group } from "./group";
import type { GroupWriting } from "./group-log";
import { type GroupState, groupStateWord, readGroupState } from "../notes/kinds/group-state";
import { groupKeys } from "./read-group";

/**
 * Puts a group into another state: the property, and a log line that says since when and why. Changes nothing where the note says so
 * already and there is no reason to add.
 */
export function changeGroupState(
	{ path }: Pick<Group, "path">,
	{ state, reason = "" }: { readonly state: GroupState; readonly reason?: string | undefined },
	writing: GroupWriting,
	today: CivilDate,
): readonly NoteChange[] {
	const { language } = writing;
	const change = (text: string): string => {
		const key = groupKeys.state.find((each) => writtenProperty(text, each) !== undefined) ?? groupKeys.state[0];
		const written = writtenProperty(text, key)?.text ?? "";
		const isSo = (readGroupState(written) ?? "active") === state;
		if (isSo && reason.trim() === "") return text;
		const stated = isSo ? text : writeProperty(text, key, groupStateWord(state, isChinese(written) ? "zh" : "en"));
		const decided = [groupStateWord(state, language), reason.trim()].filter((part) => part !== "").join(" — ");
		return writeInteraction(
			stated,
			{ on: dayInterval(today), channel: null, text: decisionText(decided, text, language) },
			logOfNote(writing),
		);
	};
	return [{ path, change }];
}

/** Programs and tables know the states by their English names, unless the note has them in Chinese. */
function isChinese(written: string): boolean {
	return han.test(written);
}

const han = /\p{Script=Han}/u;
