import type { Capture } from "../capture/capture";
import type { CivilDate } from "../calendar/civil-date";
import { commaList } from "../notes/comma-list";
import { noteName } from "../notes/note-name";
import { saysNoPerson } from "../people/reading/is-person-note";
import { usualFolder } from "../people/names/new-person-path";
import type { Drawn } from "../veil/drawn";
import type { Words } from "../words/words";
import { type Draft, Drafting, type Form, type LinesOfOne } from "../writes/drafting";
import type { ActionPorts } from "./action-ports";
import { written } from "./telling";

/** What a form that writes needs. */
export interface DraftPorts {
	readonly words: Words;
	today(): CivilDate;
	read(form: Form, today: CivilDate): Draft;
	/** The lines that a draft adds, as they will stand in the notes: first those of the first named. */
	linesOf(draft: Draft): Promise<readonly LinesOfOne[]>;
	/** Writes just this draft; resolves with undefined when done, or with the sentence that says why not. */
	save(draft: Draft): Promise<Drawn | undefined>;
}

/** What drafts are read and written with. */
export type DraftSources = Pick<ActionPorts, "words" | "telling" | "known" | "settings" | "writes" | "vault" | "clock"> & {
	readonly readCapture: (text: string, today: CivilDate) => Capture;
};

/** Drafts as they are read and written now. */
export function draftPorts(sources: DraftSources): DraftPorts {
	const { words, known, settings, clock, vault, writes, readCapture } = sources;
	const folder = usualFolder(known.people(), settings.current.peopleFolders) ?? words.logging.peopleFolder;
	const unmarkedNote = (name: string): string | undefined => {
		const path = vault.resolveLink(name, "");
		const note = path === undefined || known.personOf(path) ? undefined : vault.noteAt(path);
		const [marker = ""] = commaList(settings.current.markerProperty);
		const frontmatter = note?.structure.frontmatter;
		return frontmatter?.[marker] === undefined && !saysNoPerson(frontmatter) ? note?.path : undefined;
	};
	const drafting = new Drafting({ words, known, writes, readCapture, unmarkedNote, textOf: vault.textOf }, folder);
	const names = (paths: readonly string[]): string =>
		words.veil.people(paths.length, paths.map(noteName).join(words.logging.comma));
	return {
		words,
		today: () => clock.today(),
		read: (form, today) => drafting.read(form, today),
		linesOf: (draft) => drafting.linesOf(draft),
		save: (draft) => written(sources, () => drafting.write(draft), (paths) => {
			const today = clock.today();
			return () => drafting.done(draft, names(paths), today);
		}),
	};
}
