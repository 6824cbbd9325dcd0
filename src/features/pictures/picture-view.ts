import { ItemView } from "obsidian";
import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { Kith } from "../../obsidian/kith";
import { drawWhileSeen, type DrawnWhileSeen } from "../../obsidian/ui/draw-while-seen";
import { iconButton } from "../../obsidian/ui/icon-button";
import { textButton } from "../../obsidian/ui/text-button";
import { nameGroup } from "../../obsidian/ui/name-by";
import { circlesPicture } from "../../pictures/circles-picture";
import { drawNone, drawPicture, type ShownPicture } from "./draw-picture";
import { type KeptLayout, networkPicture } from "../../pictures/network-picture";
import { type NoPicture, type Picture, type PictureKind, pictureKinds } from "../../pictures/picture";
import type { PicturePorts } from "../../pictures/picture-ports";
import { yearPicture } from "../../pictures/year-picture";

export const picturesViewType = "kith-pictures";

/** What the view needs of the rest of Kith. */
export interface PictureViewPorts extends PicturePorts, Pick<Kith, "clock" | "screens" | "notes" | "idle"> {
	/** Saves what is shown as a file; `el`: the button that was pressed. */
	save(svgEl: SVGSVGElement, kind: PictureKind, el: HTMLElement): void;
}

/** From the whole picture in sight to so many times as large. */
const mostZoom = 6;
const zoomStep = 1.5;

/** The pictures: circles, the year, the network; one at a time. */
export class PictureView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	#kind: PictureKind = "circles";
	/** Whom to go to when the picture has been drawn. */
	#wanted: string | undefined;
	#shown: ShownPicture | undefined;
	/** What the shown picture was made from: drawn again only for another. */
	#madeFrom: readonly unknown[] = [];
	/** Grows with every drawing that begins: one that another has overtaken ends. */
	#run = 0;
	#zoom = 1;
	#drawing: DrawnWhileSeen | undefined;
	readonly #layout: KeptLayout = { key: "", places: [] };
	readonly #headEl = this.contentEl.createDiv("kith-picture-head");
	readonly #kindEls = new Map<PictureKind, HTMLElement>();
	readonly #progressEl = this.#headEl.createDiv({ cls: "kith-picture-progress", attr: { role: "status" } });
	readonly #bodyEl = this.contentEl.createDiv("kith-picture-body");
	readonly #ports: PictureViewPorts;

	constructor(leaf: WorkspaceLeaf, ports: PictureViewPorts) {
		super(leaf);
		this.#ports = ports;
	}

	override getViewType(): string {
		return picturesViewType;
	}

	override getDisplayText(): string {
		return this.#ports.words.pictures.title;
	}

	override getIcon(): string {
		return "waypoints";
	}

	override getState(): Record<string, unknown> {
		return { kind: this.#kind };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { kind, person } = typeof state === "object" && state !== null ? state as Record<string, unknown> : {};
		const known = pictureKinds.find((one) => one === kind);
		if (typeof person === "string") this.#wanted = person;
		if (known !== undefined) this.#turnTo(known);
		await super.setState(state, result);
	}

	override onResize(): void {
		this.#drawing?.catchUp();
	}

	protected override onOpen(): Promise<void> {
		const { screens } = this.#ports;
		this.contentEl.addClass("kith-pictures");
		this.#drawHead();
		this.register(() => { this.#run++; });
		this.#drawing = drawWhileSeen(this, this.contentEl, (callback) => screens.subscribe(callback), () => { this.#draw(); });
		return Promise.resolve();
	}

	#drawHead(): void {
		const { words: { pictures: text } } = this.#ports;
		const kindsEl = this.#headEl.createDiv("kith-picture-kinds");
		for (const kind of pictureKinds) {
			this.#kindEls.set(kind, textButton(kindsEl, text.kinds[kind], "kith-picture-kind", () => {
				this.#turnTo(kind);
				this.app.workspace.requestSaveLayout();
			}));
		}
		nameGroup(kindsEl, text.choose);
		this.#headEl.append(this.#progressEl);
		const toolsEl = this.#headEl.createDiv("kith-picture-tools");
		iconButton(toolsEl, { icon: "zoom-out", label: text.smaller, cls: "kith-smaller" }, () => { this.#zoomTo(this.#zoom / zoomStep); });
		iconButton(toolsEl, { icon: "zoom-in", label: text.larger, cls: "kith-larger" }, () => { this.#zoomTo(this.#zoom * zoomStep); });
		iconButton(toolsEl, { icon: "image-down", label: text.save, cls: "kith-save-picture" }, (el) => {
			if (this.#shown) this.#ports.save(this.#shown.svgEl, this.#kind, el);
		});
		this.#showKind();
	}

	#showKind(): void {
		for (const [kind, el] of this.#kindEls) {
			el.setAttribute("aria-pressed", String(kind === this.#kind));
			el.toggleClass("mod-cta", kind === this.#kind);
		}
	}

	#turnTo(kind: PictureKind): void {
		this.#kind = kind;
		this.#zoom = 1;
		this.#showKind();
		this.#drawing?.draw();
	}

	#zoomTo(zoom: number): void {
		this.#zoom = Math.min(mostZoom, Math.max(1, zoom));
		this.#shown?.zoomTo(this.#zoom);
	}

	/** Draws when there is something new to see, in idle time. */
	#draw(): void {
		const { clock, screens, known, settings, groups, words: { pictures: text } } = this.#ports;
		const today = clock.today();
		if (!screens.isListed()) {
			this.#progressEl.setText(text.drawing);
			return;
		}
		const madeFrom = [this.#kind, known.people(), groups(), settings.current, today];
		if (madeFrom.every((one, at) => one === this.#madeFrom[at])) {
			this.#goToWanted();
			return;
		}
		this.#madeFrom = madeFrom;
		const run = ++this.#run;
		this.#progressEl.setText(text.drawing);
		void this.#ports.idle.run(this.#steps(run, today));
	}

	/** Makes the picture and draws it, step by step; what was there stays until then. */
	*#steps(run: number, today: CivilDate): Generator<undefined> {
		const making = this.#make(today);
		for (let step = making.next(); ; step = making.next()) {
			if (run !== this.#run) return;
			if (step.done === true) {
				yield* this.#show(step.value, run);
				return;
			}
			yield undefined;
		}
	}

	#make(today: CivilDate): Generator<undefined, Picture | NoPicture> {
		const { words: { pictures: text } } = this.#ports;
		if (this.#kind === "circles") return circlesPicture(this.#ports, today);
		if (this.#kind === "year") return yearPicture(this.#ports, today);
		let said = 0;
		return networkPicture(this.#ports, this.#layout, (share) => {
			const percent = Math.floor(share * 10) * 10;
			if (percent > said) this.#progressEl.setText(text.drawingShare(said = percent));
		}, today);
	}

	*#show(picture: Picture | NoPicture, run: number): Generator<undefined> {
		const hadFocus = this.#bodyEl.contains(this.#bodyEl.doc.activeElement);
		const chosen = this.#shown?.kind === picture.kind ? this.#shown.chosenPath() : undefined;
		const { words, notes, idle } = this.#ports;
		let shown: ShownPicture | undefined;
		const newEl = createDiv();
		if ("none" in picture) drawNone(newEl, picture);
		else {
			shown = yield* drawPicture(newEl, picture, {
				words, notes, hoverParent: this, idle, leave: () => { this.#kindEls.get(this.#kind)?.focus(); },
			});
		}
		if (run !== this.#run) return;
		this.#shown = shown;
		this.#bodyEl.replaceChildren(newEl);
		this.#headEl.toggleClass("is-empty", shown === undefined);
		this.#progressEl.setText("");
		shown?.zoomTo(this.#zoom);
		if (hadFocus && chosen !== undefined) this.#wanted ??= chosen;
		this.#goToWanted();
	}

	#goToWanted(): void {
		if (this.#wanted === undefined || !this.#shown) return;
		this.#shown.focusPerson(this.#wanted);
		this.#wanted = undefined;
	}
}
