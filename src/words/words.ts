import { bases as basesEn } from "./en/bases";
import { brief as briefEn } from "./en/brief";
import { calm as calmEn } from "./en/calm";
import { capture as captureEn } from "./en/capture";
import { channels as channelsEn } from "./en/channels";
import { discreet as discreetEn } from "./en/discreet";
import { exchange as exchangeEn } from "./en/exchange";
import { experiments as experimentsEn } from "./en/experiments";
import { gatherings as gatheringsEn } from "./en/gatherings";
import { giving as givingEn } from "./en/giving";
import { groups as groupsEn } from "./en/groups";
import { inbound as inboundEn } from "./en/inbound";
import { introductions as introductionsEn } from "./en/introductions";
import { logging as loggingEn } from "./en/logging";
import { opener as openerEn } from "./en/opener";
import { people as peopleEn } from "./en/people";
import { pictures as picturesEn } from "./en/pictures";
import { reasons as reasonsEn } from "./en/reasons";
import { reconnect as reconnectEn } from "./en/reconnect";
import { refusals as refusalsEn } from "./en/refusals";
import { reviews as reviewsEn } from "./en/reviews";
import { sample as sampleEn } from "./en/sample";
import { screens as screensEn } from "./en/screens";
import { settings as settingsEn } from "./en/settings";
import { sorting as sortingEn } from "./en/sorting";
import { talkingPoints as talkingPointsEn } from "./en/talking-points";
import { when as whenEn } from "./en/when";
import { bases as basesZh } from "./zh/bases";
import { brief as briefZh } from "./zh/brief";
import { calm as calmZh } from "./zh/calm";
import { capture as captureZh } from "./zh/capture";
import { channels as channelsZh } from "./zh/channels";
import { discreet as discreetZh } from "./zh/discreet";
import { exchange as exchangeZh } from "./zh/exchange";
import { experiments as experimentsZh } from "./zh/experiments";
import { gatherings as gatheringsZh } from "./zh/gatherings";
import { giving as givingZh } from "./zh/giving";
import { groups as groupsZh } from "./zh/groups";
import { inbound as inboundZh } from "./zh/inbound";
import { introductions as introductionsZh } from "./zh/introductions";
import { logging as loggingZh } from "./zh/logging";
import { opener as openerZh } from "./zh/opener";
import { people as peopleZh } from "./zh/people";
import { pictures as picturesZh } from "./zh/pictures";
import { reasons as reasonsZh } from "./zh/reasons";
import { reconnect as reconnectZh } from "./zh/reconnect";
import { refusals as refusalsZh } from "./zh/refusals";
import { reviews as reviewsZh } from "./zh/reviews";
import { sample as sampleZh } from "./zh/sample";
import { screens as screensZh } from "./zh/screens";
import { settings as settingsZh } from "./zh/settings";
import { sorting as sortingZh } from "./zh/sorting";
import { talkingPoints as talkingPointsZh } from "./zh/talking-points";
import { when as whenZh } from "./zh/when";
import { Veil } from "../veil/veil";

/** Each area is asked for, so that its sentences are made when the first of them is said. */
const en = {
	language: "en",
	get bases() { return basesEn; },
	get brief() { return briefEn; },
	get calm() { return calmEn; },
	get capture() { return captureEn; },
	get channels() { return channelsEn; },
	get discreet() { return discreetEn; },
	get exchange() { return exchangeEn; },
	get experiments() { return experimentsEn; },
	get gatherings() { return gatheringsEn; },
	get giving() { return givingEn; },
	get groups() { return groupsEn; },
	get inbound() { return inboundEn; },
	get introductions() { return introductionsEn; },
	get logging() { return loggingEn; },
	get opener() { return openerEn; },
	get people() { return peopleEn; },
	get pictures() { return picturesEn; },
	get reasons() { return reasonsEn; },
	get reconnect() { return reconnectEn; },
	get refusals() { return refusalsEn; },
	get reviews() { return reviewsEn; },
	get sample() { return sampleEn; },
	get screens() { return screensEn; },
	get settings() { return settingsEn; },
	get sorting() { return sortingEn; },
	get talkingPoints() { return talkingPointsEn; },
	get when() { return whenEn; },
	veil: new Veil(discreetEn),
};

/** Every sentence on screen in one language, and the veil that names and quotations pass through on their way there. */
export type Words = typeof en;

const zh: Words = {
	language: "zh",
	get bases() { return basesZh; },
	get brief() { return briefZh; },
	get calm() { return calmZh; },
	get capture() { return captureZh; },
	get channels() { return channelsZh; },
	get discreet() { return discreetZh; },
	get exchange() { return exchangeZh; },
	get experiments() { return experimentsZh; },
	get gatherings() { return gatheringsZh; },
	get giving() { return givingZh; },
	get groups() { return groupsZh; },
	get inbound() { return inboundZh; },
	get introductions() { return introductionsZh; },
	get logging() { return loggingZh; },
	get opener() { return openerZh; },
	get people() { return peopleZh; },
	get pictures() { return picturesZh; },
	get reasons() { return reasonsZh; },
	get reconnect() { return reconnectZh; },
	get refusals() { return refusalsZh; },
	get reviews() { return reviewsZh; },
	get sample() { return sampleZh; },
	get screens() { return screensZh; },
	get settings() { return settingsZh; },
	get sorting() { return sortingZh; },
	get talkingPoints() { return talkingPointsZh; },
	get when() { return whenZh; },
	veil: new Veil(discreetZh),
};

/** The words for a language code of the app (`zh`, `zh-TW`, `en-GB`); English where there are none. */
export function wordsFor(language: string): Words {
	return language.toLowerCase().startsWith("zh") ? zh : en;
}

/** The same words with a veil of their own. */
export function underOwnVeil(words: Words): Words {
	return Object.defineProperties({}, {
		...Object.getOwnPropertyDescriptors(words), veil: { value: new Veil(words.discreet), enumerable: true },
	}) as Words;
}
