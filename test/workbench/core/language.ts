import { moment } from "./moment";

let language = "en";

/** The language of the app, as an ISO code. */
export function getLanguage(): string {
	return language;
}

/** Sets the language of the app, and with it that of moment; the app itself needs a restart for it, so set it before a plugin loads. */
export function setLanguage(code: string): void {
	language = code;
	moment.locale(code === "zh" ? "zh-cn" : code);
}
