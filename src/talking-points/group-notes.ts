import { shownText, textsOf } from "../notes/yaml/property-values";
import type { Person, Term } from "../people/person/person";
import { termName } from "../people/person/term-name";
import type { TalkingContext } from "./subject";

const groupKinds = new Set(["group", "community", "群", "群组", "社群"]);
const archivedStates = new Set(["archive", "archived", "dissolved", "档案", "解散"]);

/** Whether a term names a group that is kept as an archive only: its people stay, and nothing is said of it any more. */
export function isArchivedGroup(term: Term, context: TalkingContext): boolean {
	// Asked in any case: a note of this name may come to be the one that a link leads to.
	const [named] = context.topicIndex.notesNamed(termName(term));
	const path = term.path ?? named;
	return path !== undefined && isArchivedGroupNote(path, context);
}

/** Whether a note is that of such a group. */
export function isArchivedGroupNote(path: string, context: TalkingContext): boolean {
	const { type, state } = context.openPropertiesOf(path);
	return wordsOf(state).some((word) => archivedStates.has(word)) && wordsOf(type).some((word) => groupKinds.has(word));
}

const workplaceKeys = new Set(["company", "organization", "organisation", "org", "employer", "公司", "单位"]);

/** Whether a group of a person is told by a property for a workplace alone. */
export function isWorkplace({ text }: Term, { path }: Person, context: TalkingContext): boolean {
	const keys = Object.entries(context.openPropertiesOf(path)).filter(([, value]) => textsOf(value).some((one) => shownText(one) === text)).map(([key]) => key.toLowerCase());
	return keys.length > 0 && keys.every((key) => workplaceKeys.has(key));
}

/** The words of a property in whatever shape: text, link or list. */
function wordsOf(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(wordsOf);
	return typeof value === "string" ? [value.replace(/^\[\[(?:[^[\]]*[/|])?|\]\]$/gu, "").trim().toLowerCase()] : [];
}
