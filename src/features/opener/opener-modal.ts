import { Modal, Notice, Platform } from "obsidian";
import type { App, HoverParent, HoverPopover } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { Source } from "../../notes/note";
import type { Opener, SlotName } from "../../talking-points/opener";
import { type Words, wordsFor } from "../../words/words";
import type { Reach } from "../../channels/reach";
import { copyText } from "../../obsidian/ui/copy-text";
import { drawLocalTime } from "../../obsidian/ui/local-time";
import { drawSilence } from "./draw-silence";
import type { SourceLinkTools } from "../../obsidian/ui/source-link";
import { drawWays } from "./draw-ways";
import { drawOpenerSlot, type SlotField, type SlotTools } from "./draw-opener-slot";
import { greetingName } from "../../opener/greeting-name";
import { labelled } from "../../obsidian/ui/labelled";
import { OpenerDraft } from "../../opener/opener-draft";
import { nameDialog } from "../../obsidian/ui/name-dialog";
import { textButton } from "../../obsidian/ui/text-button";
import { WriteAnyway } from "../../obsidian/ui/write-anyway";
import { drawText } from "../../obsidian/ui/drawn";
import type { Drawn } from "../../veil/drawn";
import { fillIn, underVeil } from "../../obsidian/ui/fill-in";
import { whoOf } from "../../reconnect/who-of";
import type { VaultWords } from "../../notes/vault-words";
import type { MessageLog } from "../../actions/message";
import type { Clock } from "../../obsidian/clock";
import { openAddress } from "../../obsidian/ui/open-address";
import type { NotesOnScreen } from "../../obsidian/ui/notes-on-screen";
import { handOver, isCarried } from "../../opener/hand-over";
import { lacksInvitation, refusalOf, withBooking } from "../../opener/opener-guard";
import type { OpenerRequest } from "../../opener/opener-request";

/** What the dialog needs. */
export interface OpenerModalPorts {
	readonly words: Words;
	readonly notes: Pick<NotesOnScreen, "openSource" | "preview" | "linkTo">;
	readonly clock: Pick<Clock, "today" | "now" | "dayOf">;
	/** Writes what was sent to the log, and says before what it goes against. */
	readonly log: Pick<MessageLog, "against" | "write">;
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
	#writeAnyway: WriteAnyway | undefined;
	#logging = false;
	/** The sentence with my booking link, once it was put in. */
	#booking = "";
	#sentBy: string | undefined;
	readonly #ports: OpenerModalPorts;
	readonly #request: OpenerRequest;

	constructor(app: App, ports: OpenerModalPorts, request: OpenerRequest) {
		super(app);
		this.#ports = ports;
		this.#request = request;
		this.#today = ports.clock.today();
		this.#draft = new OpenerDraft(
			request.opener,
			{
				name: greetingName(request.person, request.opener.language), about: request.about, drafted: request.drafted,
				fullName: request.drafted ? undefined : request.person.name,
			},
			this.#today,
		);
		const said = request.inviting?.said;
		if (said) this.#draft.writeSlot("honest", said.text);
		this.scope.register(["Mod"], "Enter", () => {
			void this.#copy();
			return false;
		});
	}

	override onOpen(): void {
		nameDialog(this, () => this.#words.title(this.#names));
		this.modalEl.addClass("kith-opener-modal");
		this.titleEl.addClass("kith-title");
		const formEl = this.contentEl.createDiv("kith-form");
		const { words, notes } = this.#ports;
		const sources: SourceLinkTools = { words, hoverParent: this, notes: {
			preview: notes.preview.bind(notes), openSource: (source, event) => { this.#openSource(source, event); },
		} };
		if (drawSilence(formEl, this.#draft.silence, this.#names, sources)) return;
		drawLocalTime(formEl, this.#request.zone, this.#ports);
		this.#drawMessage(formEl);
		const tools: SlotTools = {
			...sources, draft: this.#draft, lately: this.#request.lately ?? [], changed: () => { this.#show(); },
			...(this.#request.inviting ? { inviting: this.#request.inviting } : {}),
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

	get #names(): string {
		const { person, names } = this.#request;
		const { words } = this.#ports;
		return names === undefined ? whoOf(person, words) : words.veil.people(2, names);
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
		underVeil(this.#messageEl, this.#ports.words);
		this.#messageEl.addEventListener("input", () => {
			this.#draft.writeMessage(this.#messageEl?.value ?? "");
			this.#clearAnswers();
			this.#warn();
		});
		const { giveFirst } = this.#request;
		if (giveFirst !== undefined) fieldEl.createDiv({ cls: "kith-field-hint kith-give-first", text: giveFirst });
		this.#ofThemEl = fieldEl.createDiv({ cls: "kith-of-them", attr: { role: "status" } });
	}

	#drawButtons(formEl: HTMLElement): void {
		const words = this.#words;
		const { reach, bookingLink } = this.#request;
		const chatId = reach.find(({ channel }) => channel === "wechat")?.value;
		const footEl = formEl.createDiv("kith-foot");
		this.#guardEl = footEl.createDiv({ cls: "kith-error kith-guard", attr: { role: "alert" } });
		drawWays(footEl, reach, {
			words: this.#ports.words,
			send: (way) => { void this.#send(way); },
			book: bookingLink === "" ? undefined : () => { this.#addBooking(bookingLink); },
		});
		const buttonsEl = footEl.createDiv("kith-form-buttons");
		this.#statusEl = buttonsEl.createDiv({ cls: "kith-status", attr: { role: "status" } });
		if (chatId !== undefined) {
			textButton(buttonsEl, words.copyId, "kith-copy-id", () => { void this.#copyId(chatId); });
		}
		this.#copyEl = textButton(buttonsEl, words.copy, "mod-cta kith-copy", () => { void this.#copy(); });
		this.#logEl = textButton(buttonsEl, words.logIt, "kith-log-written", () => { void this.#log(); });
		this.#logEl.hide();
		this.#writeAnyway = new WriteAnyway(this.#logEl, this.#ports.words);
	}

	/** Shows the draft as it now stands; what the last copy said is over. */
	#show(): void {
		for (const slot of this.#draft.slots) this.#fields.get(slot.name)?.show(slot);
		const { message } = this.#draft;
		if (this.#messageEl && this.#messageEl.value !== message) fillIn(this.#messageEl, message, this.#ports.words);
		this.#languageEl?.setText(this.#words.writeIn[otherOf(this.#draft.language)]);
		this.#clearAnswers();
		this.#warn();
	}

	/** Says what in the message still speaks of them; nothing waits for it. */
	#warn(): void {
		const { ofThem } = this.#draft;
		const { opener, veil, discreet } = this.#ports.words;
		const said = ofThem === undefined ? "" : opener.ofThem(ofThem);
		if (this.#ofThemEl) drawText(this.#ofThemEl, () => veil.quote(said, discreet.problem));
	}

	#clearAnswers(): void {
		this.#guardEl?.empty();
		this.#statusEl?.empty();
	}

	/** Copies a message that says something of the person; of any other it says why not, and what to add. */
	async #copy(): Promise<void> {
		this.#clearAnswers();
		if (this.#isRefused() || !await this.#copyOrSay(this.#draft.message)) return;
		this.#isSent(this.#words.copied, undefined);
	}

	/** Sends the message by a way, or reaches them without one. */
	async #send(way: Reach): Promise<void> {
		this.#clearAnswers();
		const { words } = this.#ports;
		if (isCarried(way) && this.#isRefused()) return;
		const said = await handOver(way, this.#draft.message, {
			words, copy: (text) => this.#copyOrSay(text), open: (address) => { openAddress(this.contentEl.win, address); },
		});
		if (said === undefined) return;
		if (isCarried(way)) this.#isSent(said, words.channels.logged[way.channel]);
		else if (this.#statusEl) drawText(this.#statusEl, said);
	}

	#addBooking(link: string): void {
		this.#booking = wordsFor(this.#draft.language).channels.booking(link);
		const message = withBooking(this.#draft.message, this.#booking, link);
		if (message !== this.#draft.message) this.#draft.writeMessage(message);
		this.#show();
		this.#messageEl?.focus();
	}

	/** The message has left: now it can be logged. */
	#isSent(said: Drawn, by: string | undefined): void {
		this.#sentBy = by;
		this.#request.sent?.();
		if (this.#statusEl) drawText(this.#statusEl, said);
		this.#copyEl?.removeClass("mod-cta");
		this.#logEl?.addClass("mod-cta");
		this.#logEl?.show();
		this.#logEl?.focus();
	}

	#isRefused(): boolean {
		const { words } = this.#ports;
		const refusal = refusalOf(this.#draft, this.#booking, this.#request);
		if (refusal) {
			const said = words.opener.refused(refusal);
			if (this.#guardEl) drawText(this.#guardEl.createDiv(), () => words.veil.quote(said, words.discreet.refusal));
			this.#offer(refusal.add);
			return true;
		}
		if (!lacksInvitation(this.#draft, this.#request)) return false;
		this.#guardEl?.setText(words.groups.inviteAsk);
		this.#fields.get("honest")?.focus();
		return true;
	}

	async #copyId(chatId: VaultWords): Promise<void> {
		this.#clearAnswers();
		const copied = await this.#copyOrSay(chatId);
		const { veil } = this.#ports.words;
		if (copied && this.#statusEl) drawText(this.#statusEl, () => this.#words.idCopied(veil.quote(chatId)));
	}

	async #copyOrSay(text: VaultWords): Promise<boolean> {
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
			const { log, notes } = this.#ports;
			const text = this.#draft.logText((note) => notes.linkTo(note, this.#request.person.path));
			const by = this.#sentBy;
			const problem = this.#writeAnyway?.hold(log.against(text, by)) ?? await log.write(text, by);
			if (problem === undefined) this.close();
			else if (this.#guardEl) drawText(this.#guardEl, problem);
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
		textButton(notice.messageEl, () => this.#words.back(this.#names), "kith-back", () => {
			notice.hide();
			this.open();
		});
	}
}

function otherOf(language: Opener["language"]): Opener["language"] {
	return language === "en" ? "zh" : "en";
}
