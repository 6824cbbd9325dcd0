import * as autocomplete from "@codemirror/autocomplete";
import * as commands from "@codemirror/commands";
import * as search from "@codemirror/search";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import { NotInTheWorkbench } from "../../core/not-in-the-workbench";
import * as obsidian from "../../obsidian";
import { withCallableClasses } from "./callable-classes";
import { editorLanguage } from "./editor-language";

const modules: Readonly<Record<string, unknown>> = {
	obsidian: withCallableClasses(obsidian), "@codemirror/autocomplete": autocomplete, "@codemirror/commands": commands, "@codemirror/language": editorLanguage, "@codemirror/search": search, "@codemirror/state": state, "@codemirror/view": view,
};

/** What a plugin gets of the app when it asks for a module. */
export function requireModule(name: string): unknown {
	const found = modules[name];
	if (found === undefined) throw new NotInTheWorkbench(`require("${name}")`);
	return found;
}
