import { setIcon } from "../icons/icons";

/** The tab of a leaf. */
export interface TabHeader {
	readonly el: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly iconEl: HTMLElement;
}

interface TabActions {
	readonly select: () => void;
	readonly close: () => void;
	readonly menu: (event: MouseEvent) => void;
}

/** Draws a tab: an icon, a name, a cross. */
export function drawTabHeader(actions: TabActions): TabHeader {
	const el = createDiv({ cls: "workspace-tab-header tappable", attr: { role: "tab" } });
	const inner = el.createDiv("workspace-tab-header-inner");
	const iconEl = inner.createDiv("workspace-tab-header-inner-icon");
	const titleEl = inner.createDiv("workspace-tab-header-inner-title");
	const cross = inner.createDiv({ cls: "workspace-tab-header-inner-close-button", attr: { "aria-label": "Close" } });
	setIcon(cross, "x");
	cross.addEventListener("click", (event) => {
		event.stopPropagation();
		actions.close();
	});
	el.addEventListener("click", actions.select);
	el.addEventListener("auxclick", (event) => { if (event.button === 1) actions.close(); });
	el.addEventListener("contextmenu", (event) => {
		event.preventDefault();
		actions.menu(event);
	});
	return { el, titleEl, iconEl };
}
