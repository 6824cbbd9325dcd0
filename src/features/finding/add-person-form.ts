import type { App } from "obsidian";
import { aliasesIn, type NewPerson } from "../../actions/add-person";
import type { Words } from "../../words/words";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { labelled } from "../../obsidian/ui/labelled";
import { drawInput, FormModal } from "../../obsidian/ui/form-modal";
import { drawCadence } from "../../obsidian/ui/cadence-field";
import { cadenceProblem } from "../../actions/cadence-choices";
import type { CircleChoice } from "../../reconnect/circle-choices";
import { drawText } from "../../obsidian/ui/drawn";
import type { Drawn } from "../../veil/drawn";

/** What the form needs. */
export interface AddPersonPorts {
	readonly words: Words;
	readonly circles: readonly CircleChoice[];
	readonly folder: string;
	/** Whether the folder is asked for the first time, there being nobody yet. */
	readonly isFirst: boolean;
	/** Who is called so already, in a sentence. */
	readonly namesake: (name: string) => Drawn | undefined;
	/** Makes the note; resolves with undefined, or with the sentence that says why not. */
	readonly save: (person: NewPerson) => Promise<Drawn | undefined>;
}

/** Add a person: a name is enough. How often is asked in words, with an answer that comes due. */
export function openAddPerson(app: App, { words, circles, folder, isFirst, namesake, save }: AddPersonPorts): FormModal {
	const say = words.logging;
	const form: FormModal = new FormModal({ app, words }, say.addTitle, () => cadenceProblem(cadenceField.value(), words) ?? save({
		name: valueOf(nameEl), aliases: aliasesIn(valueOf(aliasesEl)),
		circle: circleEl.value, cadence: cadenceField.value(), folder: valueOf(folderEl), why: valueOf(whyEl),
	}));
	const input = (field: string, label: string, placeholder?: string): HTMLInputElement =>
		drawInput(form.drawField(label), field, placeholder);
	const nameEl = input("name", say.addName, say.addNamePlaceholder);
	const namesakeEl = nameEl.parentElement?.createDiv({ cls: "kith-field-hint kith-namesake", attr: { role: "status" } });
	nameEl.addEventListener("input", () => {
		if (namesakeEl) drawText(namesakeEl, namesake(valueOf(nameEl)) ?? "");
	});
	const aliasesEl = input("aliases", say.addAliases, say.addAliasesHint);
	const circleEl = labelled(
		drawSelect(form.drawField(say.addCircle), "", {}, [{ id: "", label: words.reconnect.noCircle }, ...circles]),
		"circle",
	);
	const fullEl = circleEl.parentElement?.createDiv({ cls: "kith-field-hint kith-circle-full", attr: { role: "status" } });
	const cadenceField = drawCadence(form, words, {
		keep: [],
		before: say.cadenceUsual,
		leavesToCircle: true,
		ofCircle: () => circles.find(({ id }) => id === circleEl.value)?.cadence,
	});
	circleEl.addEventListener("change", () => {
		const chosen = circles.find(({ id }) => id === circleEl.value);
		if (fullEl) drawText(fullEl, () => chosen?.full() ?? "");
		cadenceField.follow();
	});
	const whyEl = input("why", say.addWhy);
	const folderEl = drawInput(form.drawField(say.addFolder, isFirst ? say.addFolderHint : undefined), "folder");
	folderEl.value = folder;
	form.end(say.cancel, say.add);
	return form.openAt(nameEl);
}

function valueOf({ value }: HTMLInputElement): string {
	return value.trim();
}
