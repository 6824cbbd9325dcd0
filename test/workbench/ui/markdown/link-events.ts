import type { HoverParent } from "obsidian";
import { Keymap } from "../../core/keymap";
import type { App } from "../app/app";
import { Menu } from "../popups/menu";

/** Whose links these are. */
export interface LinkHost {
	readonly app: App;
	readonly hoverParent: HoverParent;
	readonly source: string;
	readonly sourcePath: () => string;
}

const internal = "a.internal-link";

function hrefOf(link: HTMLElement): string {
	return link.getAttribute("data-href") ?? link.getAttribute("href") ?? "";
}

/** Makes the links inside an element work: click, middle click, context menu, hover. */
export function attachLinkEvents(el: HTMLElement, host: LinkHost): void {
	const { app } = host;
	const open = (event: MouseEvent, link: HTMLElement): void => {
		event.preventDefault();
		if (event.type === "auxclick" && event.button !== 1) return;
		void app.workspace.openLinkText(hrefOf(link), host.sourcePath(), Keymap.isModEvent(event));
	};
	el.on("click", internal, open);
	el.on("auxclick", internal, open);
	el.on("contextmenu", internal, (event, link) => {
		event.preventDefault();
		const menu = new Menu();
		app.workspace.handleLinkContextMenu(menu, hrefOf(link), host.sourcePath());
		menu.showAtMouseEvent(event);
	});
	el.on("mouseover", internal, (event, link) => {
		app.workspace.trigger("hover-link", { event, source: host.source, hoverParent: host.hoverParent, targetEl: link, linktext: hrefOf(link), sourcePath: host.sourcePath() });
	});
	el.on("click", "a.tag", (event, link) => {
		event.preventDefault();
		app.openSearch(link.textContent);
	});
}
