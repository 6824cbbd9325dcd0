import { type GroupState, readGroupState, stateKeys } from "../notes/kinds/group-state";
import { statedKind } from "../notes/kinds/note-kind";
import { propertyIn, shownText, textsOf } from "../notes/yaml/property-values";
import type { Person, Term } from "../people/person/person";
import { termName } from "../people/person/term-name";
import type { WrittenTopic } from "../topics/person-topics";
import { linkedName } from "../topics/note-topics";
import type { TalkingContext } from "./subject";

/** What is asked of the vault to know of groups. */
type GroupContext = Pick<TalkingContext, "openPropertiesOf" | "topicIndex">;

/** The life of the group that a note is about, by its properties; undefined where it is about none. */
function stateOf(path: string, context: GroupContext): GroupState | undefined {
	const properties = context.openPropertiesOf(path);
	if (statedKind(properties) !== "group") return undefined;
	const [written] = stateKeys.flatMap((key) => textsOf(propertyIn(properties, key)));
	return readGroupState(shownText(written ?? "")) ?? "active";
}

/** Whether a term names a group that nothing refers to: one that is over, or into which one only calls out. Its people stay. */
export function isQuietGroup(term: Term, context: GroupContext): boolean {
	// Asked in any case: a note of this name may come to be the one that a link leads to.
	const [named] = context.topicIndex.notesNamed(termName(term));
	const path = term.path ?? named;
	const state = path === undefined ? undefined : stateOf(path, context);
	return state === "archive" || state === "broadcast";
}

/** Whether a topic is such a group. */
export function isQuietTopic({ text, term }: Pick<WrittenTopic, "text" | "term">, context: TalkingContext): boolean {
	return isQuietGroup(term ?? { text: linkedName(text), path: undefined }, context);
}

/** Whether a note is that of a group that is over. */
export function isArchivedGroupNote(path: string, context: TalkingContext): boolean {
	return stateOf(path, context) === "archive";
}

const workplaceKeys = new Set(["company", "organization", "organisation", "org", "employer", "公司", "单位"]);

/** Whether a group of a person is told by a property for a workplace alone. */
export function isWorkplace({ text }: Term, { path }: Person, context: TalkingContext): boolean {
	const keys = Object.entries(context.openPropertiesOf(path))
		.filter(([, value]) => textsOf(value).some((one) => shownText(one) === text))
		.map(([key]) => key.toLowerCase());
	return keys.length > 0 && keys.every((key) => workplaceKeys.has(key));
}
