import type { EditorState } from "@codemirror/state";

/** Whether a cursor or a selection stands in this stretch of the note, or right at an end of it: it then shows as it is written. */
export function isTouched(state: EditorState, from: number, to: number): boolean {
	return state.selection.ranges.some((range) => range.to >= from && range.from <= to);
}
