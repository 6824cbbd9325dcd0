import type { App } from "obsidian";
import type { Words } from "../../words/words";
import { type Choice, drawSelect } from "../views/draw-select";
import { labelled } from "../views/labelled";
import { drawInput, FormModal } from "./form-modal";

/** A person to be given a note. */
export interface NewPerson {
	readonly name: string;
	readonly aliases: readonly string[];
	/** Id of a circle; empty for none. */
	readonly circle: string;
	readonly folder: string;
	readonly why: string;
}

/** What the form needs. */
export interface AddPersonPorts {
	readonly words: Words;
	readonly circles: readonly (Choice & { readonly full: () => string })[];
	readonly folder: string;
	/** Makes the note; resolves with undefined, or with the sentence that says why not. */
	readonly save: (person: NewPerson) => Promise<string | undefined>;
}

/** Add a person: a name is enough. */
export function openAddPerson(app: App, { words, circles, folder, save }: AddPersonPorts): FormModal {
	const say = words.logging;
	const form: FormModal = new FormModal(app, say.addTitle, () => save({
		name: valueOf(nameEl), aliases: valueOf(aliasesEl).split(/\s*[,，、]\s*/).filter((alias) => alias !== ""),
		circle: circleEl.value, folder: valueOf(folderEl), why: valueOf(whyEl),
	}));
	const input = (field: string, label: string, placeholder?: string): HTMLInputElement => drawInput(form.drawField(label), field, placeholder);
	const nameEl = input("name", say.addName, say.addNamePlaceholder);
	const aliasesEl = input("aliases", say.addAliases, say.addAliasesHint);
	const circleEl = labelled(drawSelect(form.drawField(say.addCircle), "", {}, [{ id: "", label: words.reconnect.noCircle }, ...circles]), "circle");
	const fullEl = circleEl.parentElement?.createDiv({ cls: "kith-field-hint kith-circle-full", attr: { role: "status" } });
	circleEl.addEventListener("change", () => { fullEl?.setText(circles.find(({ id }) => id === circleEl.value)?.full() ?? ""); });
	const whyEl = input("why", say.addWhy);
	const folderEl = input("folder", say.addFolder);
	folderEl.value = folder;
	form.end(say.cancel, say.add);
	return form.openAt(nameEl);
}

function valueOf({ value }: HTMLInputElement): string {
	return value.trim();
}
