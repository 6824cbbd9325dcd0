import { makeApi } from "../../api/make-api";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { cliCommands } from "./cli";

/** What other plugins, scripts and the command line see: the same lists and the same writes as the screen. */
export const interop: FeatureMaker = (kith): Feature => {
	const { words, known, list, talk, writes, clock, reading, screens } = kith;
	const api = makeApi({
		words, list, writes, readCapture: kith.readCapture, ready: reading.ready,
		people: known.people, personOf: known.personOf, briefText: talk.briefText,
		settle: () => { reading.settle(); },
		today: () => clock.today(),
		onChange: (callback) => screens.onChange(callback),
	});
	return { api, cli: cliCommands(api, words, () => reading.everything()) };
};
