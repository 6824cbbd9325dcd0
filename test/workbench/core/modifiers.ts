import type { Modifier } from "obsidian";

/** Whether "Mod" is Cmd here, as on a Mac. */
export function isMac(): boolean {
	return typeof navigator !== "undefined" && /Mac|iP(hone|ad|od)/.test(navigator.userAgent);
}

/** Modifiers as one comparable text: "Mod" resolved for this machine, sorted, joined with commas. */
export function resolveModifiers(modifiers: readonly Modifier[]): string {
	const mod: Modifier = isMac() ? "Meta" : "Ctrl";
	return [...new Set(modifiers.map((modifier) => (modifier === "Mod" ? mod : modifier)))].sort().join(",");
}

/** The modifiers held during an event, in the same form as `resolveModifiers`. */
export function modifiersOf(event: MouseEvent | TouchEvent | KeyboardEvent): string {
	const held: Modifier[] = [];
	if (event.ctrlKey) held.push("Ctrl");
	if (event.metaKey) held.push("Meta");
	if (event.altKey) held.push("Alt");
	if (event.shiftKey) held.push("Shift");
	return resolveModifiers(held);
}
