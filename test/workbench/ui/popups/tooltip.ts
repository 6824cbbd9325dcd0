import type { TooltipOptions } from "obsidian";
import { elementOf } from "../dom/element-of";

const gapPixels = 8;
let shown: HTMLElement | null = null;
let timer = 0;

function place(tip: HTMLElement, target: HTMLElement, options: TooltipOptions): void {
	const box = target.getBoundingClientRect();
	const gap = options.gap ?? gapPixels;
	const placement = options.placement ?? "bottom";
	const middle = { x: box.left + (box.width - tip.offsetWidth) / 2, y: box.top + (box.height - tip.offsetHeight) / 2 };
	const at = {
		bottom: { x: middle.x, y: box.bottom + gap },
		top: { x: middle.x, y: box.top - gap - tip.offsetHeight },
		left: { x: box.left - gap - tip.offsetWidth, y: middle.y },
		right: { x: box.right + gap, y: middle.y },
	}[placement];
	const { clientWidth, clientHeight } = target.doc.documentElement;
	tip.style.left = `${Math.clamp(at.x, 4, Math.max(4, clientWidth - tip.offsetWidth - 4))}px`;
	tip.style.top = `${Math.clamp(at.y, 4, Math.max(4, clientHeight - tip.offsetHeight - 4))}px`;
}

/** Takes away the tooltip on screen, if any. */
export function hideTooltip(): void {
	window.clearTimeout(timer);
	shown?.remove();
	shown = null;
}

/** Shows a tooltip at the element now. */
export function displayTooltip(newTargetEl: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
	hideTooltip();
	shown = newTargetEl.doc.body.createDiv({ cls: ["tooltip", `mod-${options.placement ?? "bottom"}`, ...(options.classes ?? [])] });
	shown.setText(content);
	place(shown, newTargetEl, options);
}

/** Gives the element a tooltip. As in the app, it is the element's `aria-label`. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	if (tooltip === "") el.removeAttribute("aria-label");
	else el.setAttribute("aria-label", tooltip);
	el.setAttr("data-tooltip-position", options.placement ?? null);
	el.setAttr("data-tooltip-delay", options.delay ?? null);
	el.setAttr("data-tooltip-classes", options.classes?.join(" ") ?? null);
}

function optionsOf(el: HTMLElement): TooltipOptions {
	const placement = el.getAttribute("data-tooltip-position");
	const classes = el.getAttribute("data-tooltip-classes");
	return {
		...(placement === "top" || placement === "left" || placement === "right" ? { placement } : {}),
		...(classes === null ? {} : { classes: classes.split(" ") }),
	};
}

/** Shows tooltips for everything on the page that has an `aria-label`, when the pointer rests on it. */
export function watchTooltips(doc: Document): void {
	doc.addEventListener("mouseover", (event) => {
		const target = elementOf(event)?.closest<HTMLElement>("[aria-label]:not(.cm-content)");
		hideTooltip();
		if (!target || target.hasAttribute("data-no-tooltip")) return;
		const delay = Number(target.getAttribute("data-tooltip-delay") ?? 300);
		timer = window.setTimeout(() => {
			const label = target.getAttribute("aria-label");
			if (label !== null && label !== "" && target.isConnected) displayTooltip(target, label, optionsOf(target));
		}, delay);
	});
	for (const type of ["mousedown", "keydown", "wheel"]) doc.addEventListener(type, hideTooltip, { passive: true, capture: true });
}
