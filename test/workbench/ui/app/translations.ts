import { NotInTheWorkbench } from "../../core/not-in-the-workbench";
import { getLanguage } from "../../core/language";

/** The app's words that plugins have asked for, by their keys there. */
const words: Readonly<Partial<Record<string, { readonly en: string; readonly zh: string }>>> = {
	"dialogue.button-cancel": { en: "Cancel", zh: "取消" },
	"dialogue.button-continue": { en: "Continue", zh: "继续" },
};

/** The `window.i18next` through which plugins use words of the app's own; any that the workbench has not throws. Not in the official types. */
export const translations = {
	get language(): string {
		return getLanguage();
	},
	t(key: string): string {
		const found = words[key];
		if (!found) throw new NotInTheWorkbench(`i18next.t("${key}")`);
		return found[getLanguage().startsWith("zh") ? "zh" : "en"];
	},
};
