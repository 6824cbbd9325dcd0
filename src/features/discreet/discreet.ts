import type { App } from "obsidian";
import type { Feature, FeatureMaker } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { command } from "../../obsidian/ui/command";
import { drawAllVeiled } from "../../obsidian/ui/drawn";
import { hideMenu } from "../../obsidian/ui/show-menu";
import { tell } from "../../obsidian/ui/tell";

/** Under which the device keeps that names are out of sight: other devices show them. */
const storeKey = "kith-discreet";
/** Under which it keeps that it was said once what is not covered. */
const toldKey = "kith-discreet-told";
const icon = "eye-off";

/** Names and quotations out of sight, and back, at one press. */
export const discreet: FeatureMaker = (kith): Feature => {
	const { app, words } = kith;
	const { veil, discreet: text } = words;
	veil.begin(() => app.loadLocalStorage(storeKey) === true);
	const toggle = (): void => { turn(kith); };
	return {
		commands: [command(words, "toggle-discreet", icon, { callback: toggle })],
		switches: () => [{ icon, label: text.name, isOn: () => veil.isDown, act: toggle }],
		offers: () => (veil.isDown ? [{ sentence: text.isOn, button: text.show, act: toggle }] : []),
	};
};

function turn({ app, words: { veil, discreet: text }, screens }: Pick<Kith, "app" | "words" | "screens">): void {
	veil.turn(!veil.isDown);
	app.saveLocalStorage(storeKey, veil.isDown ? true : null);
	hideMenu();
	drawAllVeiled(documentsOf(app));
	screens.announce();
	tell(!veil.isDown ? text.turnedOff : app.loadLocalStorage(toldKey) === true ? text.isOn : text.turnedOn);
	if (veil.isDown) app.saveLocalStorage(toldKey, true);
}

/** Those of all windows. */
function documentsOf({ workspace }: App): ReadonlySet<Document> {
	const documents = new Set([activeDocument, workspace.containerEl.doc]);
	workspace.iterateAllLeaves(({ view }) => { documents.add(view.containerEl.doc); });
	return documents;
}
