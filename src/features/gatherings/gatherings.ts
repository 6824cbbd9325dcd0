import { gatheringsApi } from "../../api/gatherings-api";
import { tellsOfAttendees } from "../../gatherings/attendees";
import type { Gathering } from "../../gatherings/gathering";
import { readGathering } from "../../gatherings/read-gathering";
import { NoteRegister } from "../../notes/note-register";
import type { BesideKind, Feature, FeatureMaker } from "../../obsidian/feature";
import { command } from "../../obsidian/ui/command";
import { readNote } from "../../obsidian/vault/note-reader";
import { CachedFiles } from "../../obsidian/vault/cached-files";
import { drawFollowUp, drawGathering } from "./draw-gathering";
import { openFollowUp } from "./follow-up-form";
import { GatheringActions } from "./gathering-actions";
import { openPlan } from "./plan-form";
import { type ShownGathering, shownGathering } from "./shown-gathering";

const icon = "list-checks";

/** Several people at once: whom to ask, who comes, and what is to be done after it. */
export const gatherings: FeatureMaker = (kith): Feature => {
	const { app, words, settings, notes } = kith;
	const isLeftOut = (path: string): boolean => settings.current.excludedFolders.some((folder) => path.startsWith(`${folder}/`));
	const register = new NoteRegister<Gathering>({
		read: (note) => (isLeftOut(note.path) ? undefined : readGathering(note)),
		notes: () => new CachedFiles(app),
	});
	const actions = new GatheringActions(kith, register);
	const followUp = (path: string): void => { void openFollowUp(kith, actions, path); };
	const gatheringBeside: BesideKind = {
		shown: (path, today): ShownGathering | undefined => {
			const gathering = register.get(path);
			return gathering && !gathering.private ? shownGathering(kith, actions, gathering, today) : undefined;
		},
		draw: (parentEl, shown: ShownGathering, tools) => { drawGathering(parentEl, shown, { kith, actions, followUp }, tools); },
	};
	/** Another note that says who was there. */
	const meetingBeside: BesideKind = {
		shown: (path): string | undefined => {
			if (register.get(path) || kith.known.personOf(path)) return undefined;
			const file = app.vault.getFileByPath(path);
			const note = file && readNote(file, app.metadataCache);
			return note && tellsOfAttendees(note) ? path : undefined;
		},
		draw: (parentEl, path: string) => { drawFollowUp(parentEl, words, () => { followUp(path); }); },
	};
	return {
		registers: [register],
		beside: [gatheringBeside],
		alongside: [meetingBeside],
		commands: [
			command(words, "follow-up-note", icon, { checkCallback: (checking) => {
				const path = notes.activePath();
				if (path !== null && !checking) followUp(path);
				return path !== null;
			} }),
			command(words, "plan-gathering", "calendar-heart", { callback: () => { openPlan(kith, actions); } }),
		],
		api: gatheringsApi(actions.ports),
	};
};
