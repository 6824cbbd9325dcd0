/** Keeps the language where the app does and where plugins look for it: under "language", and nowhere for English. Not documented. */
export function storeLanguage(code: string): void {
	if (code === "en") window.localStorage.removeItem("language");
	else window.localStorage.setItem("language", code);
}
