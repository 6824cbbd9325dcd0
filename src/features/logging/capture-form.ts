import type { App } from "obsidian";
import { DraftView, type DraftViewPorts } from "./draft-view";
import { fillIn } from "../../obsidian/ui/fill-in";
import { drawTextarea, FormModal } from "../../obsidian/ui/form-modal";

/** Quick capture: one line in one's own words, and a preview of what will be written. Nothing is written before the button. */
export function openCapture(app: App, ports: DraftViewPorts, text: string): FormModal {
	const { logging: words } = ports.words;
	const form: FormModal = new FormModal({ app, words: ports.words }, words.captureTitle, () => view.save());
	const textEl = drawTextarea(form.drawField(undefined, words.captureHint), "capture", words.capturePlaceholder);
	textEl.setAttribute("aria-labelledby", form.titleEl.id);
	fillIn(textEl, text, ports.words);
	const view: DraftView = new DraftView(form, ports, {
		filled: () => ({ text: textEl.value, people: [], newPeople: [], date: "", channel: "", isLog: false }),
		replace: (said, instead) => { fillIn(textEl, textEl.value.replace(said, () => instead), ports.words); },
		// Who it was may still be coming: that nobody is named is said once a clause is finished.
		isUnfinished: ({ capture }) => capture.people.length === 0 && !/[.!?;。！？；]\s*$/u.test(textEl.value),
	});
	const show = (): void => {
		if (textEl.value.trim() === "") view.clear();
		else void view.show();
	};
	textEl.addEventListener("input", show);
	textEl.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
		event.preventDefault();
		void form.submit();
	});
	view.end(words.cancel, words.capture);
	// What was said of a day may mean another one when it is opened again.
	return form.openAt(textEl, { opened: show });
}
