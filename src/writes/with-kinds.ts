import type { Capture } from "../capture/capture";
import { withKind } from "../giving/value-kinds";

/** A capture in which what is given and asked for says of which kind it is. */
export function withKinds(capture: Capture, kinds: readonly string[]): Capture {
	const kinded = (texts: readonly string[]): readonly string[] => texts.map((text) => withKind(text, kinds));
	return { ...capture, gave: kinded(capture.gave), asked: kinded(capture.asked) };
}
