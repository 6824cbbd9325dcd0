import { gatheringsApi } from "../../api/gatherings-api";
import { tellsOfAttendees } from "../../gatherings/attendees";
import type { Gathering } from "../../gatherings/gathering";
import { readGathering } from "../../gatherings/read-gathering";
import type { BesideKind, Feature, FeatureMaker } from "../../obsidian/feature";
import { late } from "../../notes/late";
import { command } from "../../obsidian/ui/command";
import { registerIn } from "../../obsidian/vault/register-in";
import { drawFollowUp, drawGathering } from "./draw-gathering";
import { openFollowUp } from "./follow-up-form";
import { GatheringActions } from "../../actions/gathering-actions";
import { openPlan } from "./plan-form";
import { type ShownGathering, shownGathering } from "../../beside/shown-gathering";

const icon = "list-checks";

/** Several people at once: whom to ask, who comes, and what is to be done after it. */
export const gatherings: FeatureMaker = (kith): Feature => {
	const { words, notes } = kith;
	const register = registerIn<Gathering>(kith, readGathering);
	const actions = late(() => new GatheringActions(kith, register));
	const followUp = (path: string): void => { void openFollowUp(kith, actions(), path); };
	const gatheringBeside: BesideKind = {
		shown: (path, today): ShownGathering | undefined => {
			const gathering = register.get(path);
			return gathering && !gathering.private ? shownGathering(kith, actions().ports.names, gathering, today) : undefined;
		},
		draw: (parentEl, shown: ShownGathering, tools) => {
			drawGathering(parentEl, shown, { kith, actions: actions(), followUp }, tools);
		},
	};
	/** Another note that says who was there. */
	const meetingBeside: BesideKind = {
		shown: (path): string | undefined => {
			if (register.get(path) || kith.known.personOf(path)) return undefined;
			const note = kith.vault.noteAt(path);
			return note && tellsOfAttendees(note) ? path : undefined;
		},
		draw: (parentEl, path: string) => { drawFollowUp(parentEl, words, () => { followUp(path); }); },
	};
	return {
		registers: [register],
		beside: () => [gatheringBeside],
		alongside: () => [meetingBeside],
		commands: [
			command(words, "follow-up-note", icon, { checkCallback: (checking) => {
				const path = notes.activePath();
				if (path !== null && !checking) followUp(path);
				return path !== null;
			} }),
			command(words, "plan-gathering", "calendar-heart", { callback: () => { openPlan(kith, actions()); } }),
		],
		api: () => gatheringsApi(actions().ports),
	};
};
