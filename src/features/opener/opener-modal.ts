import { Modal, Notice, Platform } from "obsidian";
import type { App, HoverParent, HoverPopover } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { Source } from "../../notes/note";
import type { Person } from "../../people/person/person";
import { guardGreeting } from "../../talking-points/greeting-guard";
import type { Opener, SlotName } from "../../talking-points/opener";
import type { Words } from "../../words/words";
import { copyText } from "../../obsidian/ui/copy-text";
import { drawOpenerSlot, type SlotField, type SlotTools } from "./draw-opener-slot";
import type { NotesOnScreen } from "../../obsidian/ui/notes-on-screen";
import { greetingName } from "../../opener/greeting-name";
import { labelled } from "../../obsidian/ui/labelled";
import { OpenerDraft } from "../../opener/opener-draft";
import { textButton } from "../../obsidian/ui/text-button";

/** A message to be written: to whom, from what, and about which note where one is named. */
export interface OpenerRequest {
	readonly person: Pick<Person, "path" | "name" | "aliases">;
	readonly opener: Opener;
	readonly about?: string | undefined;
	/** What finds them in WeChat; null where they are not met there or no id is known. */
	readonly chatId: string | null;
	/** A sentence of my own to begin with. */
	readonly honest?: string | undefined;
	/** Called when the message was copied. */
	readonly sent?: (() => void) | undefined;
}

/** What the dialog needs. */
export interface OpenerModalPorts {
	readonly words: Words;
	readonly notes: Pick<NotesOnScreen, "openSource" | "preview" | "linkTo">;
	today(): CivilDate;
	/** Writes a line to the log of a person; resolves with undefined when done, or with the sentence that says why not. */
	log(path: string, text: string): Promise<string | undefined>;
}

/** Write to a person: their thing, our shared thing, a question, each from the notes and each to be edited. */
export class OpenerModal extends Modal implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	readonly #today: CivilDate;
	readonly #draft: OpenerDraft;
	readonly #fields = new Map<SlotName, SlotField>();
	#messageEl: HTMLTextAreaElement | undefined;
	#languageEl: HTMLButtonElement | undefined;
	#ofThemEl: HTMLElement | undefined;
	#guardEl: HTMLElement | undefined;
	#statusEl: HTMLElement | undefined;
	#copyEl: HTMLButtonElement | undefined;
	#logEl: HTMLButtonElement | undefined;
	#logging = false;
	readonly #ports: OpenerModalPorts;
	readonly #request: OpenerRequest;

	constructor(app: App, ports: OpenerModalPorts, request: OpenerRequest) {
		super(app);
		this.#ports = ports;
		this.#request = request;
		this.#today = ports.today();
		this.#draft = new OpenerDraft(
			request.opener,
			{ name: greetingName(request.person), fullName: request.person.name, about: request.about },
			this.#today,
		);
		if (request.honest !== undefined) this.#draft.writeSlot("honest", request.honest);
		this.scope.register(["Mod"], "Enter", () => {
			void this.#copy();
			return false;
		});
	}

	override onOpen(): void {
		this.setTitle(this.#words.title(this.#request.person.name));
		this.modalEl.addClass("kith-opener-modal");
		this.titleEl.addClass("kith-title");
		const formEl = this.contentEl.createDiv("kith-form");
		this.#drawMessage(formEl);
		const { words, notes } = this.#ports;
		const tools: SlotTools = {
			words, hoverParent: this, draft: this.#draft,
			notes: { preview: notes.preview.bind(notes), openSource: (source, event) => { this.#openSource(source, event); } },
			changed: () => { this.#show(); },
		};
		for (const slot of this.#draft.slots) this.#fields.set(slot.name, drawOpenerSlot(formEl, slot, tools, this.#today));
		this.#drawButtons(formEl);
		this.#show();
		// A field would raise the keyboard of a phone over what there is to read.
		(Platform.isMobile ? this.#copyEl : this.#messageEl)?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	get #words(): Words["screens"]["opener"] {
		return this.#ports.words.screens.opener;
	}

	#drawMessage(formEl: HTMLElement): void {
		const words = this.#words;
		const fieldEl = formEl.createDiv("kith-field kith-opener-draft");
		const headEl = fieldEl.createDiv("kith-opener-head");
		headEl.createEl("label", { cls: "kith-field-label", text: words.draft });
		this.#languageEl = textButton(headEl, "", "kith-language", () => {
			this.#draft.writeIn(otherOf(this.#draft.language));
			this.#show();
		});
		this.#messageEl = labelled(fieldEl.createEl("textarea", { attr: { rows: "5", dir: "auto" } }), "message");
		this.#messageEl.addEventListener("input", () => {
			this.#draft.writeMessage(this.#messageEl?.value ?? "");
			this.#clearAnswers();
			this.#warn();
		});
		this.#ofThemEl = fieldEl.createDiv({ cls: "kith-of-them", attr: { role: "status" } });
	}

	#drawButtons(formEl: HTMLElement): void {
		const words = this.#words;
		const { chatId } = this.#request;
		const footEl = formEl.createDiv("kith-foot");
		this.#guardEl = footEl.createDiv({ cls: "kith-error kith-guard", attr: { role: "alert" } });
		const buttonsEl = footEl.createDiv("kith-form-buttons");
		this.#statusEl = buttonsEl.createDiv({ cls: "kith-status", attr: { role: "status" } });
		if (chatId !== null) {
			textButton(buttonsEl, words.copyId, "kith-copy-id", () => { void this.#copyId(chatId); });
		}
		this.#copyEl = textButton(buttonsEl, words.copy, "mod-cta kith-copy", () => { void this.#copy(); });
		this.#logEl = textButton(buttonsEl, words.logIt, "kith-log-written", () => { void this.#log(); });
		this.#logEl.hide();
	}

	/** Shows the draft as it now stands; what the last copy said is over. */
	#show(): void {
		for (const slot of this.#draft.slots) this.#fields.get(slot.name)?.show(slot);
		if (this.#messageEl && this.#messageEl.value !== this.#draft.message) this.#messageEl.value = this.#draft.message;
		this.#languageEl?.setText(this.#words.writeIn[otherOf(this.#draft.language)]);
		this.#clearAnswers();
		this.#warn();
	}

	/** Says what in the message still speaks of them; nothing waits for it. */
	#warn(): void {
		const { ofThem } = this.#draft;
		this.#ofThemEl?.setText(ofThem === undefined ? "" : this.#ports.words.opener.ofThem(ofThem));
	}

	#clearAnswers(): void {
		this.#guardEl?.empty();
		this.#statusEl?.empty();
	}

	/** Copies a message that says something of the person; of any other it says why not, and what to add. */
	async #copy(): Promise<void> {
		const { words } = this.#ports;
		const { name, aliases } = this.#request.person;
		this.#clearAnswers();
		const refusal = guardGreeting(this.#draft.message, [name, ...aliases]);
		if (refusal) {
			this.#guardEl?.createDiv({ text: words.opener.refused(refusal) });
			this.#offer(refusal.add);
			return;
		}
		if (!await this.#copyOrSay(this.#draft.message)) return;
		this.#request.sent?.();
		this.#statusEl?.setText(words.screens.opener.copied);
		this.#copyEl?.removeClass("mod-cta");
		this.#logEl?.addClass("mod-cta");
		this.#logEl?.show();
		this.#logEl?.focus();
	}

	async #copyId(chatId: string): Promise<void> {
		this.#clearAnswers();
		if (await this.#copyOrSay(chatId)) this.#statusEl?.setText(this.#words.idCopied(chatId));
	}

	async #copyOrSay(text: string): Promise<boolean> {
		const copied = await copyText(this.contentEl.win, text);
		if (!copied) {
			this.#guardEl?.setText(this.#words.copyFailed);
			this.#messageEl?.select();
		}
		return copied;
	}

	/** A press fills an empty slot with its best choice, or asks for it. */
	#offer(slots: readonly SlotName[]): void {
		const buttonsEl = this.#guardEl?.createDiv("kith-guard-offers");
		if (!buttonsEl) return;
		for (const name of slots) {
			textButton(buttonsEl, this.#ports.words.opener.add[name], "", () => {
				this.#draft.add(name);
				this.#show();
				this.#fields.get(name)?.focus();
			}).dataset["add"] = name;
		}
	}

	async #log(): Promise<void> {
		if (this.#logging) return;
		this.#logging = true;
		try {
			const { path } = this.#request.person;
			const problem = await this.#ports.log(path, this.#draft.logText((note) => this.#ports.notes.linkTo(note, path)));
			if (problem === undefined) this.close();
			else this.#guardEl?.setText(problem);
		} finally {
			this.#logging = false;
		}
	}

	/** The dialog makes room for the note; a notice brings it back as it was. */
	#openSource(source: Source, event?: MouseEvent | KeyboardEvent): void {
		this.close();
		this.#ports.notes.openSource(source, event);
		const notice = new Notice("", 0);
		notice.messageEl.addClass("kith-notice");
		textButton(notice.messageEl, this.#words.back(this.#request.person.name), "kith-back", () => {
			notice.hide();
			this.open();
		});
	}
}

function otherOf(language: Opener["language"]): Opener["language"] {
	return language === "en" ? "zh" : "en";
}
