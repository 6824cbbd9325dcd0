import { type App, Modal } from "obsidian";
import type { Kith } from "../../obsidian/kith";
import { nameDialog } from "../../obsidian/ui/name-dialog";
import { textButton } from "../../obsidian/ui/text-button";
import { drawChoose } from "./draw-choose";
import { drawColumns } from "./draw-columns";
import { ImportPreview } from "./import-preview";
import type { Importing, ImportOptions, ImportPlan } from "../../actions/exchange/importing";
import { columnsKey, type GivenFile, type ReadFile, writtenChoice } from "../../exchange/importing/read-files";
import { countWritten, writeImport } from "../../actions/exchange/write-import";
import type { Drawn } from "../../veil/drawn";
import type { VaultWords } from "../../notes/vault-words";

/** What takes longer is said to be under way. */
const patienceMs = 250;
/** So often the window may show how far it is. */
const toldEveryMs = 50;

/** What the dialog needs of the rest of Kith. */
export interface ImportModalPorts extends Pick<Kith, "words" | "telling" | "settings"> {
	readonly importing: Importing;
}

/** Import people, step by step: what to read, what its columns are, who it is. Nothing is written before the last button. */
export class ImportModal extends Modal {
	#files: readonly ReadFile[] = [];
	#where: ImportOptions;
	#preview: ImportPreview | undefined;
	/** Grows with everything that is drawn: what was being read for what stood there before is not waited for any more. */
	#drawing = 0;
	readonly #ports: ImportModalPorts;
	readonly #dropped: readonly File[];

	/** `dropped`: files to begin with. */
	constructor(app: App, ports: ImportModalPorts, dropped: readonly File[] = []) {
		super(app);
		this.#ports = ports;
		this.#dropped = dropped;
		this.#where = { folder: ports.importing.usualFolder };
		this.modalEl.addClass("kith-import-modal");
		this.contentEl.addClass("kith-import");
		nameDialog(this, ports.words.exchange.title);
	}

	override onOpen(): void {
		this.#choose();
		if (this.#dropped.length > 0) void this.#takeFiles(this.#dropped);
	}

	/** Gives back what was read: thousands of rows are held by nobody else. */
	override onClose(): void {
		this.#clear();
		this.#files = [];
	}

	#clear(): void {
		this.#drawing++;
		this.#preview?.close();
		this.#preview = undefined;
		this.contentEl.empty();
	}

	#choose(problem: Drawn = ""): void {
		this.#clear();
		drawChoose(this.contentEl, this.#ports.words, problem, {
			files: (files) => { void this.#takeFiles(files); },
			text: (text) => { void this.#take([{ name: this.#ports.words.exchange.pasted, data: text }]); },
		});
	}

	async #takeFiles(files: readonly File[]): Promise<void> {
		const { words: { exchange: text, veil } } = this.#ports;
		const read: { name: string; data: Uint8Array }[] = [];
		for (const file of files) {
			try {
				read.push({ name: file.name, data: new Uint8Array(await file.arrayBuffer()) });
			} catch {
				this.#choose(() => text.unreadableFile(veil.quote(file.name)));
				return;
			}
		}
		await this.#take(read);
	}

	/** Has something worked out, so long as nothing else is drawn; where it takes long, that is said. */
	async #await<Result>(work: (isAwaited: () => boolean) => Promise<Result>): Promise<Result> {
		const { words: { exchange: text } } = this.#ports;
		let drawing = ++this.#drawing;
		const isAwaited = (): boolean => drawing === this.#drawing;
		const timer = window.setTimeout(() => {
			if (!isAwaited()) return;
			this.#clear();
			drawing = this.#drawing;
			this.contentEl.createDiv({ cls: "kith-import-progress", text: text.reading, attr: { role: "status" } });
			this.contentEl.createEl("progress", { attr: { "aria-label": text.reading } });
			textButton(this.contentEl, text.stop, "", () => { this.#choose(); }).focus();
		}, patienceMs);
		try {
			return await work(isAwaited);
		} finally {
			window.clearTimeout(timer);
		}
	}

	async #take(files: readonly GivenFile[]): Promise<void> {
		const { words, importing } = this.#ports;
		const { exchange: text, veil, discreet } = words;
		this.#files = await this.#await((isAwaited) => importing.read(files, isAwaited));
		const unknown = this.#files.find(({ read }) => read.problems.some(({ kind }) => kind === "unknown-columns"));
		const cards = this.#files.flatMap(({ read }) => read.cards);
		if (unknown) this.#askColumns(unknown);
		else if (cards.length > 0) await this.#show();
		else {
			const problems = [...new Set(this.#files.flatMap(({ name, read }) => problemsOf(name, read, words)))].join(" ");
			this.#choose(problems === "" ? text.nobody : () => veil.quote(problems, discreet.problem));
		}
	}

	/** Asks what the columns of a table are, and remembers it. */
	#askColumns(file: ReadFile): void {
		const { words, settings } = this.#ports;
		const { table } = file.read;
		if (!table) return;
		this.#clear();
		drawColumns(this.contentEl, table, words, {
			back: () => { this.#choose(); },
			go: async (choice) => {
				const key = columnsKey(table.headers);
				await settings.change({ importColumns: { ...settings.current.importColumns, [key]: writtenChoice(choice) } });
				await this.#take(this.#files);
			},
		});
	}

	async #show(): Promise<void> {
		const { words, importing } = this.#ports;
		const cards = this.#files.flatMap(({ read }) => read.cards);
		const plan = await this.#await((isAwaited) => importing.plan(cards, this.#where, isAwaited));
		this.#clear();
		const table = this.#files.find(({ read }) => read.table);
		this.#preview = new ImportPreview(this.contentEl, {
			words, plan, files: this.#files, where: this.#where, groups: importing.groups,
		}, {
			back: () => { this.#choose(); },
			columns: table && ((): void => { this.#askColumns(table); }),
			plan: (where) => {
				this.#where = where;
				void this.#show();
			},
			write: () => { void this.#write(plan); },
		});
	}

	async #write(plan: ImportPlan): Promise<void> {
		const { words: { exchange: text }, importing } = this.#ports;
		this.#clear();
		const saidEl = this.contentEl.createDiv({ cls: "kith-import-progress", attr: { role: "status" } });
		const barEl = this.contentEl.createEl("progress");
		let isStopped = false;
		textButton(this.contentEl, text.stop, "", () => { isStopped = true; }).focus();
		const total = countWritten(plan);
		const tell = (done: number): void => {
			saidEl.setText(text.writing(done, total));
			Object.assign(barEl, { max: total, value: done });
		};
		let toldAt = performance.now();
		tell(0);
		await writeImport(importing, plan, this.#ports, async (done) => {
			if (performance.now() - toldAt > toldEveryMs) {
				tell(done);
				await new Promise((resolve) => { window.setTimeout(resolve); });
				toldAt = performance.now();
			}
			return !isStopped;
		});
		this.close();
	}
}

function problemsOf(name: VaultWords, { problems }: ReadFile["read"], { exchange: text, logging }: Kith["words"]): readonly VaultWords[] {
	return problems.map((problem) => logging.colon(name, text.fileProblem(problem)));
}
