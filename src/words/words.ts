import { brief as briefEn } from "./en/brief";
import { capture as captureEn } from "./en/capture";
import { groups as groupsEn } from "./en/groups";
import { logging as loggingEn } from "./en/logging";
import { opener as openerEn } from "./en/opener";
import { people as peopleEn } from "./en/people";
import { reasons as reasonsEn } from "./en/reasons";
import { reconnect as reconnectEn } from "./en/reconnect";
import { refusals as refusalsEn } from "./en/refusals";
import { sample as sampleEn } from "./en/sample";
import { screens as screensEn } from "./en/screens";
import { settings as settingsEn } from "./en/settings";
import { talkingPoints as talkingPointsEn } from "./en/talking-points";
import { when as whenEn } from "./en/when";
import { brief as briefZh } from "./zh/brief";
import { capture as captureZh } from "./zh/capture";
import { groups as groupsZh } from "./zh/groups";
import { logging as loggingZh } from "./zh/logging";
import { opener as openerZh } from "./zh/opener";
import { people as peopleZh } from "./zh/people";
import { reasons as reasonsZh } from "./zh/reasons";
import { reconnect as reconnectZh } from "./zh/reconnect";
import { refusals as refusalsZh } from "./zh/refusals";
import { sample as sampleZh } from "./zh/sample";
import { screens as screensZh } from "./zh/screens";
import { settings as settingsZh } from "./zh/settings";
import { talkingPoints as talkingPointsZh } from "./zh/talking-points";
import { when as whenZh } from "./zh/when";

const en = {
	language: "en",
	brief: briefEn,
	capture: captureEn,
	groups: groupsEn,
	logging: loggingEn,
	opener: openerEn,
	people: peopleEn,
	reasons: reasonsEn,
	reconnect: reconnectEn,
	refusals: refusalsEn,
	sample: sampleEn,
	screens: screensEn,
	settings: settingsEn,
	talkingPoints: talkingPointsEn,
	when: whenEn,
};

/** Every sentence on screen in one language. */
export type Words = typeof en;

const zh: Words = {
	language: "zh",
	brief: briefZh,
	capture: captureZh,
	groups: groupsZh,
	logging: loggingZh,
	opener: openerZh,
	people: peopleZh,
	reasons: reasonsZh,
	reconnect: reconnectZh,
	refusals: refusalsZh,
	sample: sampleZh,
	screens: screensZh,
	settings: settingsZh,
	talkingPoints: talkingPointsZh,
	when: whenZh,
};

/** The words for a language code of the app (`zh`, `zh-TW`, `en-GB`); English where there are none. */
export function wordsFor(language: string): Words {
	return language.toLowerCase().startsWith("zh") ? zh : en;
}
