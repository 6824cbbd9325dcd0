import { Notice } from "obsidian";
import type { FollowUndo } from "../../writing/note-writer";
import type { Words } from "../../words/words";
import { textButton } from "./text-button";

/** An undo that is over before this is not told of. */
const untoldMs = 1000;
/** How often the count is told: more would be read out over and over. */
const everyMs = 500;

/** Tells in a notice how far the undo of a long run is, with a button that ends it. `now` is the clock, in milliseconds. */
export function followUndo(words: Words, now: () => number): FollowUndo {
	return (total) => {
		const begun = now();
		let notice: Notice | undefined;
		let shownAt = 0;
		let isStopped = false;
		const show = (done: number): void => {
			if (!notice) {
				notice = new Notice("", 0);
				notice.messageEl.addClass("kith-notice");
				notice.messageEl.createSpan({ attr: { role: "status" } });
				notice.messageEl.createEl("progress", { attr: { max: String(total) } });
				textButton(notice.messageEl, words.exchange.stop, "mod-warning kith-stop", () => { isStopped = true; });
			}
			const said = words.logging.undoing(done, total);
			notice.messageEl.find("span").setText(said);
			Object.assign(notice.messageEl.find("progress"), { value: done, ariaLabel: said });
		};
		return {
			goesOn: (done) => {
				const time = now();
				if (time - begun >= untoldMs && time - shownAt >= everyMs) {
					shownAt = time;
					show(done);
				}
				return !isStopped;
			},
			end: () => notice?.hide(),
		};
	};
}
