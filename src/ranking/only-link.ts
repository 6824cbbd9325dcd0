import type { Signal } from "./rankable";

/** The only one left of a group with whom one is still in touch. */
export const onlyLink: Signal = (_, context) =>
	(context.onlyLink === undefined ? undefined : { kind: "only-link", group: context.onlyLink });
