import type * as Obsidian from "obsidian";
import type { HoverParent, Point } from "obsidian";
import { Component } from "../../core/component";

/** What a popover is doing. */
export enum PopoverState {
	Showing = 0,
	Shown = 1,
	Hiding = 2,
	Hidden = 3,
}

const hideDelay = 250;

/** A box that appears when the pointer rests on something, and stays while the pointer is on either. */
export class HoverPopover extends Component implements Omit<Obsidian.HoverPopover, "state"> {
	hoverEl: HTMLElement;
	state: PopoverState = PopoverState.Showing;
	private timer: number;

	constructor(readonly parent: HoverParent, readonly targetEl: HTMLElement | null, waitTime = 300, readonly staticPos: Point | null = null) {
		super();
		parent.hoverPopover?.unload();
		parent.hoverPopover = this as unknown as Obsidian.HoverPopover;
		this.hoverEl = createDiv("popover hover-popover");
		this.timer = window.setTimeout(() => { this.show(); }, waitTime);
		for (const el of [this.hoverEl, targetEl]) {
			el?.addEventListener("mouseenter", () => { this.stay(); });
			el?.addEventListener("mouseleave", () => { this.leave(); });
		}
	}

	/** Puts the box on screen now. */
	show(): void {
		if (this.state === PopoverState.Hidden || (this.targetEl && !this.targetEl.isConnected)) return;
		this.state = PopoverState.Shown;
		(this.targetEl?.doc ?? activeDocument).body.appendChild(this.hoverEl);
		this.load();
		this.position();
	}

	/** Places the box under its target, or over it when there is no room. */
	position(): void {
		const box = this.targetEl?.getBoundingClientRect();
		const at = this.staticPos ?? { x: box?.left ?? 0, y: box?.bottom ?? 0 };
		const { clientWidth, clientHeight } = this.hoverEl.doc.documentElement;
		const fits = at.y + this.hoverEl.offsetHeight <= clientHeight;
		this.hoverEl.style.left = `${Math.max(8, Math.min(at.x, clientWidth - this.hoverEl.offsetWidth - 8))}px`;
		this.hoverEl.style.top = `${Math.max(8, fits ? at.y + 4 : (box?.top ?? at.y) - this.hoverEl.offsetHeight - 4)}px`;
	}

	hide(): void {
		this.unload();
	}

	override onunload(): void {
		window.clearTimeout(this.timer);
		this.state = PopoverState.Hidden;
		this.hoverEl.remove();
		if (this.parent.hoverPopover === (this as unknown as Obsidian.HoverPopover)) this.parent.hoverPopover = null;
	}

	private stay(): void {
		if (this.state !== PopoverState.Hiding) return;
		window.clearTimeout(this.timer);
		this.state = PopoverState.Shown;
	}

	private leave(): void {
		window.clearTimeout(this.timer);
		if (this.state === PopoverState.Showing) {
			this.state = PopoverState.Hidden;
			if (this.parent.hoverPopover === (this as unknown as Obsidian.HoverPopover)) this.parent.hoverPopover = null;
			return;
		}
		this.state = PopoverState.Hiding;
		this.timer = window.setTimeout(() => { this.hide(); }, hideDelay);
	}
}
