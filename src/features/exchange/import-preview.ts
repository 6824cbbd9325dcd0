import { asDecidable, countPhotos, countsOf } from "../../actions/exchange/import-decisions";
import { countWritten } from "../../actions/exchange/write-import";
import type { ImportStatus } from "../../exchange/importing/plan-import";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { drawInput } from "../../obsidian/ui/form-modal";
import { labelled } from "../../obsidian/ui/labelled";
import { textButton } from "../../obsidian/ui/text-button";
import { WindowedList } from "../../obsidian/ui/windowed-list";
import { nameGroup } from "../../obsidian/ui/name-by";
import type { Words } from "../../words/words";
import { ImportRows } from "./import-rows";
import type { ImportOptions, ImportPlan } from "../../actions/exchange/importing";
import { listenForImportKeys } from "./import-keys";
import type { ReadFile } from "../../exchange/importing/read-files";
import type { VaultWords } from "../../notes/vault-words";

/** What is shown. */
export interface PreviewSources {
	readonly words: Words;
	readonly plan: ImportPlan;
	readonly files: readonly ReadFile[];
	readonly where: ImportOptions;
	/** Names of groups that everybody may be put into. */
	readonly groups: readonly VaultWords[];
}

/** What can be done from here. */
export interface PreviewActs {
	readonly back: () => void;
	/** Says again what the columns are, where there are columns. */
	readonly columns: (() => void) | undefined;
	/** Plans anew: for another folder, or with another group. */
	readonly plan: (where: ImportOptions) => void;
	readonly write: () => void;
}

/** Everybody in a file, each with what would be written: counted on top, a windowed list below. */
export class ImportPreview {
	#status: ImportStatus | undefined;
	readonly #window: WindowedList;
	readonly #rows: ImportRows;
	readonly #headEl: HTMLElement;
	readonly #kindEl: HTMLElement;
	readonly #saveEl: HTMLButtonElement;
	readonly #sources: PreviewSources;

	constructor(parentEl: HTMLElement, sources: PreviewSources, acts: PreviewActs) {
		this.#sources = sources;
		const { words, plan } = sources;
		const { exchange: text } = words;
		this.#drawFound(parentEl, acts);
		this.#headEl = parentEl.createDiv("kith-import-counts");
		this.#kindEl = parentEl.createDiv("kith-import-kind");
		const scrollEl = parentEl.createDiv("kith-scroll kith-import-list");
		this.#window = new WindowedList(scrollEl);
		this.#rows = new ImportRows(plan, words, () => { this.#draw(); });
		listenForImportKeys(scrollEl, this.#window, this.#rows);
		const keysEl = parentEl.createDiv({ cls: "kith-field-hint kith-import-keys", text: text.keys });
		scrollEl.setAttribute("aria-description", text.keys);
		keysEl.setAttribute("aria-hidden", "true");
		const footEl = parentEl.createDiv("kith-foot kith-form-buttons");
		textButton(footEl, text.back, "", acts.back);
		this.#saveEl = textButton(footEl, "", "mod-cta", acts.write);
		this.#drawCounts();
		this.#draw();
		this.#window.enter();
	}

	close(): void {
		this.#window.close();
	}

	#drawFound(parentEl: HTMLElement, acts: PreviewActs): void {
		const { words: { exchange: text, veil, discreet }, files, plan, where, groups } = this.#sources;
		for (const { name, read } of files) {
			const { format, cards, why } = read;
			drawHint(parentEl, () => text.found(veil.quote(name), format, cards.length, veil.quote(text.why(why), "")));
			for (const problem of read.problems) drawHint(parentEl, () => veil.quote(text.fileProblem(problem), discreet.problem));
		}
		const photos = countPhotos(plan);
		if (photos > 0) drawHint(parentEl, text.photos(photos));
		const { template } = plan;
		if (template) drawHint(parentEl, () => (template.isUsed ? text.templateUsed : text.templateLeft)(veil.quote(template.name)));
		const fieldEl = parentEl.createDiv("kith-field kith-import-folder");
		fieldEl.createEl("label", { cls: "kith-field-label", text: text.folder });
		const folderEl = drawInput(fieldEl, "folder");
		folderEl.value = where.folder;
		folderEl.addEventListener("change", () => { acts.plan({ ...where, folder: folderEl.value }); });
		if (groups.length > 0) {
			const choices = [{ id: "", label: text.noGroup }, ...groups.map((group) => ({
				id: () => veil.mark(group), label: () => text.inGroup(veil.quote(group, discreet.group)),
			}))];
			const groupEl = labelled(drawSelect(fieldEl, "", { "aria-label": text.group }, choices), "group");
			groupEl.value = veil.mark(where.group ?? "");
			groupEl.addEventListener("change", () => {
				acts.plan({ ...where, group: groupEl.value === "" ? undefined : veil.keyOf(groupEl.value) });
			});
		}
		if (acts.columns) textButton(fieldEl, text.columns, "", acts.columns);
	}

	/** A button a status, with how many there are; pressed, only those are shown. */
	#drawCounts(): void {
		const { words: { exchange: text }, plan } = this.#sources;
		this.#headEl.empty();
		for (const [status, count] of countsOf(plan)) {
			const label = `${status === undefined ? text.all : text.status[status]} ${String(count)}`;
			const buttonEl = textButton(this.#headEl, label, "kith-import-count", () => {
				this.#status = status;
				this.#drawCounts();
				this.#draw();
			});
			buttonEl.dataset["status"] = status ?? "all";
			buttonEl.setAttribute("aria-pressed", String(status === this.#status));
		}
		nameGroup(this.#headEl, text.title);
		this.#drawKind();
	}

	/** Decides all of a kind at once. */
	#drawKind(): void {
		const { words: { exchange: text } } = this.#sources;
		this.#kindEl.empty();
		const kind = asDecidable(this.#status);
		if (!kind) return;
		const { decisions } = this.#rows;
		textButton(this.#kindEl, text.takeAll[kind], "kith-take-all", () => { decisions.decideAll(kind, true); });
		textButton(this.#kindEl, text.leaveAll[kind], "kith-leave-all", () => { decisions.decideAll(kind, false); });
	}

	#draw(): void {
		const { words: { exchange: text }, plan } = this.#sources;
		this.#window.setRows(this.#rows.of(this.#status));
		const count = countWritten(plan);
		this.#saveEl.setText(text.importNow(count));
		this.#saveEl.disabled = count === 0;
	}
}
