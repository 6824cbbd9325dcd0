import * as language from "@codemirror/language";
import { NotInTheWorkbench } from "../../core/not-in-the-workbench";

/**
 * `@codemirror/language` as plugins get it. The app's own has one export more, the token classes of its parser of Markdown;
 * the workbench parses otherwise, so reading it throws. It is hidden from those who only copy what the module has.
 */
export const editorLanguage: object = Object.defineProperty({ ...language }, "tokenClassNodeProp", {
	enumerable: false,
	get(): never {
		throw new NotInTheWorkbench("@codemirror/language.tokenClassNodeProp");
	},
});
