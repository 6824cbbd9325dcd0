import { dayOr, makeApi } from "../../api/make-api";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import { late } from "../../notes/late";
import { defaultBlock } from "../../reconnect/block-options";
import { weekText } from "../../reconnect/week";
import { command } from "../../obsidian/ui/command";
import { cliCommands } from "../../api/cli";
import { openCreateBase } from "./create-base";

/** What other plugins, scripts and the command line see: the same lists and the same writes as the screen. */
export const interop: FeatureMaker = (kith): Feature => {
	const { words, known, clock, reading, screens } = kith;
	const api = late(() => makeApi({
		words, readCapture: kith.readCapture, ready: reading.ready,
		get list() { return kith.list; },
		get writes() { return kith.writes; },
		people: known.people, personOf: known.personOf, briefText: kith.talk.briefText,
		settle: () => { reading.settle(); },
		today: () => clock.today(),
		onChange: (callback) => screens.onChange(callback),
	}));
	const week = (on: string | undefined): string => weekText(kith, defaultBlock, dayOr(on, { words, today: () => clock.today() }));
	const createBase = command(words, "create-base", "table", { callback: () => { openCreateBase(kith); } });
	return { api, commands: [createBase], cli: cliCommands(api, words, reading, week) };
};
