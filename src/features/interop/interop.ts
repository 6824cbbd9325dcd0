import { dayOr, makeApi } from "../../api/make-api";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { defaultBlock } from "../../reconnect/block-options";
import { weekText } from "../../reconnect/week";
import { cliCommands } from "./cli";
import { openCreateBase } from "./create-base";

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
	const week = (on: string | undefined): string => weekText(kith, defaultBlock, dayOr(on, { words, today: () => clock.today() }));
	const createBase = { id: "create-base", icon: "table", name: words.bases.command, callback: () => { openCreateBase(kith); } };
	return { api, commands: [createBase], cli: cliCommands(api, words, () => reading.everything(), week) };
};
