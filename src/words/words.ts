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

const en = {
	language: "en",
	bases: basesEn,
	brief: briefEn,
	calm: calmEn,
	capture: captureEn,
	channels: channelsEn,
	discreet: discreetEn,
	exchange: exchangeEn,
	experiments: experimentsEn,
	gatherings: gatheringsEn,
	giving: givingEn,
	groups: groupsEn,
	inbound: inboundEn,
	introductions: introductionsEn,
	logging: loggingEn,
	opener: openerEn,
	people: peopleEn,
	pictures: picturesEn,
	reasons: reasonsEn,
	reconnect: reconnectEn,
	refusals: refusalsEn,
	reviews: reviewsEn,
	sample: sampleEn,
	screens: screensEn,
	settings: settingsEn,
	sorting: sortingEn,
	talkingPoints: talkingPointsEn,
	when: whenEn,
	veil: new Veil(discreetEn),
};

/** Every sentence on screen in one language, and the veil that names and quotations pass through on their way there. */
export type Words = typeof en;

const zh: Words = {
	language: "zh",
	bases: basesZh,
	brief: briefZh,
	calm: calmZh,
	capture: captureZh,
	channels: channelsZh,
	discreet: discreetZh,
	exchange: exchangeZh,
	experiments: experimentsZh,
	gatherings: gatheringsZh,
	giving: givingZh,
	groups: groupsZh,
	inbound: inboundZh,
	introductions: introductionsZh,
	logging: loggingZh,
	opener: openerZh,
	people: peopleZh,
	pictures: picturesZh,
	reasons: reasonsZh,
	reconnect: reconnectZh,
	refusals: refusalsZh,
	reviews: reviewsZh,
	sample: sampleZh,
	screens: screensZh,
	settings: settingsZh,
	sorting: sortingZh,
	talkingPoints: talkingPointsZh,
	when: whenZh,
	veil: new Veil(discreetZh),
};

/** The words for a language code of the app (`zh`, `zh-TW`, `en-GB`); English where there are none. */
export function wordsFor(language: string): Words {
	return language.toLowerCase().startsWith("zh") ? zh : en;
}

/** The same words with a veil of their own. */
export function underOwnVeil(words: Words): Words {
	return { ...words, veil: new Veil(words.discreet) };
}
