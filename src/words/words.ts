import { logging as loggingEn } from "./en/logging";
import { reconnect as reconnectEn } from "./en/reconnect";
import { sample as sampleEn } from "./en/sample";
import { screens as screensEn } from "./en/screens";
import { settings as settingsEn } from "./en/settings";
import { logging as loggingZh } from "./zh/logging";
import { reconnect as reconnectZh } from "./zh/reconnect";
import { sample as sampleZh } from "./zh/sample";
import { screens as screensZh } from "./zh/screens";
import { settings as settingsZh } from "./zh/settings";

const en = { language: "en", logging: loggingEn, reconnect: reconnectEn, sample: sampleEn, screens: screensEn, settings: settingsEn };

/** Every sentence on screen in one language. */
export type Words = typeof en;

const zh: Words = { language: "zh", logging: loggingZh, reconnect: reconnectZh, sample: sampleZh, screens: screensZh, settings: settingsZh };

/** The words for a language code of the app (`zh`, `zh-TW`, `en-GB`); English where there are none. */
export function wordsFor(language: string): Words {
	return language.toLowerCase().startsWith("zh") ? zh : en;
}
