import { drawIcon } from "./draw-icon";
import type { ShownPromise } from "../../reconnect/entry-text";
import { spoken } from "../../notes/lines/spoken";
import type { Words } from "../../words/words";
import type { PointActions } from "../../actions/point-actions";
import { iconButton } from "./icon-button";

/** What the box needs. */
export interface PromiseTools {
	readonly words: Words;
	readonly points: Pick<PointActions, "keep">;
}

/** Draws the box that marks a promise of mine as kept. A button, not a checkbox: a pane would focus that when it opens. */
export function promiseCheck(parentEl: HTMLElement, promise: ShownPromise, { words, points }: PromiseTools): void {
	const label = (): string => words.reconnect.keep(words.veil.quote(spoken(promise.text)));
	iconButton(parentEl, { icon: "square", label, cls: "kith-keep" }, (el) => {
		// Ticked while it is being written; then whatever shows the promise is drawn anew without it, or the box is empty again.
		drawIcon(el, "square-check");
		void points.keep(promise).then((isKept) => { if (!isKept) drawIcon(el, "square"); });
	});
}
