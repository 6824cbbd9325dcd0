/** A text to draw; or, where it holds words of the vault, what makes it: asked again whenever the veil falls or rises. */
export type Drawn = string | (() => string);

/** The text as it is to be seen now. */
export function asSeen(drawn: Drawn): string {
	return typeof drawn === "string" ? drawn : drawn();
}
