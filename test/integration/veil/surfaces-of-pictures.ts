import type { PictureKind } from "../../../src/pictures/picture";
import type { Page } from "./page";
import { quiet } from "./quiet";
import type { Surfaces } from "./surfaces";

/** Shows a kind of picture, with its tables open and somebody in it chosen. */
const picture = (kind: PictureKind) => async ({ kith, run }: Page): Promise<void> => {
	run("open-pictures");
	await quiet();
	const [leaf] = kith.opened.app.workspace.getLeavesOfType("kith-pictures");
	if (!leaf) throw new Error("There are no pictures.");
	await leaf.view.setState({ kind }, { history: false });
	await quiet();
	const { containerEl } = leaf.view;
	containerEl.querySelector<HTMLElement>(".kith-picture-drawing [data-mark]")?.focus();
	const foldEl = containerEl.querySelector(".kith-picture-fold");
	foldEl?.toggleAttribute("open", true);
	foldEl?.dispatchEvent(new Event("toggle"));
};

/** Pictures of people, and what there is to save of one. */
export const surfacesOfPictures: Surfaces = {
	"the circles": picture("circles"),
	"the year": picture("year"),
	"the network": picture("network"),
	"saving a picture": ({ kith }) => {
		const [leaf] = kith.opened.app.workspace.getLeavesOfType("kith-pictures");
		leaf?.view.containerEl.querySelector<HTMLElement>(".kith-save-picture")?.click();
	},
};
