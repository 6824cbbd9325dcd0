import { crossedBoundaries } from "../../capture/crossed-boundaries";
import { readPastedNames } from "../../people/names/pasted-names";
import type { MoveProposal } from "../../groups/propose-move";
import type { RosterEntry } from "../../interactions/roster/add-to-roster";
import type { GroupState } from "../../notes/kinds/group-state";
import type { Kith } from "../../obsidian/kith";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { drawChoice, drawInput, drawTextarea, FormModal } from "../../obsidian/ui/form-modal";
import { labelled } from "../../obsidian/ui/labelled";
import { WriteAnyway } from "../../obsidian/ui/write-anyway";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Person } from "../../people/person/person";
import { circleLabel } from "../../reconnect/entry-words";
import type { Words } from "../../words/words";
import { type GroupActions } from "../../actions/group-actions";
import { mostMoved } from "../../writes/group-changes";
import type { VaultWords } from "../../notes/vault-words";
import { drawText } from "../../obsidian/ui/drawn";
import { whoOf } from "../../reconnect/who-of";

interface Named {
	readonly path: string;
	readonly name: VaultWords;
}

const states: readonly GroupState[] = ["active", "fading", "broadcast", "archive"];
/** So many lines that are no name are shown. */
const mostUnread = 5;

/** The dialogs of groups: each ends in one write with its undo, or in a sentence that says why not. */
export class GroupForms {
	readonly #words: Words;
	readonly #kith: Kith;
	readonly #actions: GroupActions;

	constructor(kith: Kith, actions: GroupActions) {
		this.#words = kith.words;
		this.#kith = kith;
		this.#actions = actions;
	}

	/** Changes the state: says what each does, and asks why. */
	changeState(group: Named & { readonly state: GroupState }): void {
		const { groups: text, logging } = this.#words;
		const form: FormModal = new FormModal(this.#kith, () => text.stateTitle(this.#nameOf(group)), () =>
			this.#actions.changeState(group, stateEl.value as GroupState, reasonEl.value.trim()),
		);
		const fieldEl = form.drawField(text.changeState);
		const stateEl = labelled(drawSelect(fieldEl, "", {}, states.map((id) => ({ id, label: text.state[id] }))), "state");
		stateEl.value = group.state;
		const doesEl = fieldEl.createDiv({ cls: "kith-field-hint", attr: { role: "status" } });
		const say = (): void => { doesEl.setText(text.does[stateEl.value as GroupState]); };
		stateEl.addEventListener("change", say);
		say();
		const reasonEl = drawInput(form.drawField(text.reason), "reason", text.reasonPlaceholder);
		form.end(logging.cancel, text.saveState);
		form.openAt(stateEl);
	}

	/** Writes a line to the log of a group. */
	log(group: Named): void {
		const { groups: text, logging } = this.#words;
		const form: FormModal = new FormModal(this.#kith, () => text.logTitle(this.#nameOf(group)), () => {
			const said = textEl.value.trim();
			const crossed = crossedBoundaries(said, [this.#actions.groups.get(group.path)]).map(this.#words.capture.crossed);
			return said === "" ? text.logMissing : writeAnyway.hold(crossed) ?? this.#actions.log(group, said);
		});
		const textEl = drawTextarea(form.drawField(undefined, text.logHint), "text", text.logPlaceholder);
		const writeAnyway = new WriteAnyway(form.end(logging.cancel, logging.save), this.#words);
		textEl.addEventListener("input", () => { writeAnyway.show(""); });
		form.openAt(textEl);
	}

	/** Shows whom to take along, each with the reasons; those who are ticked are put on the roster. */
	move(path: string): void {
		const group = this.#actions.groups.get(path);
		if (!group) return;
		const { groups: text, logging } = this.#words;
		const today = this.#kith.clock.today();
		const proposals = this.#actions.changes.proposals(group, mostMoved, today);
		const chosen = new Set<Person>();
		const form: FormModal = new FormModal(this.#kith, () => text.moveTitle(this.#nameOf(group)), () => {
			const to = toEl.value.trim();
			return to === "" || chosen.size === 0 ? text.moveMissing : this.#actions.move(group, [...chosen], to);
		});
		form.modalEl.addClass("kith-find-modal");
		const toEl = drawInput(form.drawField(text.moveTo, text.moveToHint), "to");
		const listEl = form.drawField(undefined, proposals.length === 0 ? text.moveNobody : undefined);
		for (const proposal of proposals) this.#drawProposal(listEl, proposal, chosen);
		const saveEl = form.end(logging.cancel, text.moveSave(0));
		saveEl.disabled = proposals.length === 0;
		listEl.addEventListener("change", () => { saveEl.setText(text.moveSave(chosen.size)); });
		form.openAt(toEl);
	}

	/** Reads names that are pasted, says what was read, and adds them to the members. */
	names(group: Named): void {
		const { groups: text, logging } = this.#words;
		const form: FormModal = new FormModal(this.#kith, () => text.namesTitle(this.#nameOf(group)), () => {
			const names = entriesOf(namesEl.value);
			return names.length === 0 ? text.namesNone : this.#actions.addNames(group, names);
		});
		const namesEl = this.#drawNames(form);
		form.end(logging.cancel, text.namesSave);
		form.openAt(namesEl);
	}

	/** A new group: a name is enough; its members may be pasted. */
	add(): void {
		const { groups: text, logging } = this.#words;
		const form: FormModal = new FormModal(this.#kith, text.addTitle, () => this.#actions.add({
			name: nameEl.value.trim(), platform: platformEl.value.trim(), folder: folderEl.value.trim(), members: entriesOf(namesEl.value),
		}));
		const nameEl = drawInput(form.drawField(text.addName), "name");
		const platformEl = drawInput(form.drawField(text.addPlatform), "platform", text.addPlatformHint);
		const namesEl = this.#drawNames(form);
		const folderEl = drawInput(form.drawField(text.addFolder), "folder");
		folderEl.value = this.#folder();
		form.end(logging.cancel, text.add);
		form.openAt(nameEl);
	}

	#nameOf({ name }: Named): string {
		return this.#words.veil.quote(name, this.#words.discreet.group);
	}

	#folder(): string {
		const path = this.#actions.groups.all()[0]?.path ?? `${this.#words.groups.groupsFolder}/`;
		return path.slice(0, Math.max(0, path.lastIndexOf("/")));
	}

	/** A box to paste names into, which says what was read of them. */
	#drawNames(form: FormModal): HTMLTextAreaElement {
		const { groups: text } = this.#words;
		const fieldEl = form.drawField(text.members, text.namesHint);
		const namesEl = drawTextarea(fieldEl, "names", "");
		namesEl.rows = 8;
		const readEl = fieldEl.createDiv({ cls: "kith-field-hint", attr: { role: "status" } });
		const unreadEl = fieldEl.createDiv("kith-field-hint");
		namesEl.addEventListener("input", () => {
			const { names, repeated, unread } = readPastedNames(namesEl.value);
			readEl.setText(namesEl.value.trim() === "" ? "" : text.namesRead(names.length, repeated.length, unread.length));
			const quoted = unread.slice(0, mostUnread).join(" · ");
			drawText(unreadEl, () => (unread.length === 0 ? "" : text.namesUnread(this.#words.veil.quote(quoted))));
		});
		return namesEl;
	}

	#drawProposal(listEl: HTMLElement, { person, reasons }: MoveProposal, chosen: Set<Person>): void {
		const { groups: text, when } = this.#words;
		const { circles } = this.#kith.settings.current;
		const today = this.#kith.clock.today();
		const rowEl = listEl.createDiv("kith-pick");
		drawChoice(rowEl, () => whoOf(person, this.#words), chosen, person);
		const { veil, discreet } = this.#words;
		const said = reasons.map((reason) => text.moveReason(
			reason,
			reason.kind === "circle" ? circleLabel(reason.circle, circles, this.#words) : "",
			reason.kind === "talks"
				? when.ago({ from: reason.lastOn, to: reason.lastOn, precision: "day", text: reason.lastOn }, today)
				: "",
		));
		const told = (): readonly string[] =>
			said.map((words, at) => (reasons[at]?.kind === "topics" ? veil.quote(words, discreet.topics) : veil.quote(words, words)));
		vaultText(rowEl, () => told().join(" · "), "kith-aside");
	}
}

function entriesOf(text: string): readonly RosterEntry[] {
	return readPastedNames(text).names.map(({ name, remark }) => ({ name, ...(remark === undefined ? {} : { remark }) }));
}
