import { awayDay, awayOffer } from "../../actions/being-away";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { command } from "../../obsidian/ui/command";
import { openDay } from "../../obsidian/ui/day-form";
import { calmApi } from "../../api/calm-api";
import { openFreshStart } from "./fresh-start-form";

/** Begin anew where too many wait, and be away without anything piling up. */
export const calm: FeatureMaker = (kith): Feature => {
	const { app, words } = kith;
	return {
		commands: [
			command(words, "fresh-start", "sunrise", { callback: () => { openFreshStart(kith); } }),
			command(words, "set-away", "plane", { callback: () => { openDay(app, words, awayDay(kith)); } }),
		],
		offers: () => awayOffer(kith),
		api: () => calmApi(kith),
	};
};
