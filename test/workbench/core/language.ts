let language = "en";

/** The language of the app, as an ISO code. */
export function getLanguage(): string {
	return language;
}

/** Sets the language of the app; the app itself needs a restart for it, so set it before a plugin loads. */
export function setLanguage(code: string): void {
	language = code;
}
