import { NotInTheWorkbench } from "../../core/not-in-the-workbench";

/** What defines a key or what a key does; it shows once somebody writes with Vim's keys, which the workbench has not. */
const defining = ["defineAction", "defineEx", "defineMotion", "defineOperator", "defineOption", "defineRegister", "map", "mapCommand", "noremap", "unmap"];

/**
 * The `window.CodeMirrorAdapter` by which plugins reach Vim's keys in Obsidian: there whether they are switched on or not.
 * They are off in the workbench and stay so; what only defines has nothing to do, and everything else throws.
 */
export function vimKeys(): object {
	const vim = Object.fromEntries(defining.map((name) => [name, (): void => undefined]));
	return {
		Vim: new Proxy(vim, {
			get(target, key): unknown {
				if (typeof key === "string" && !Object.hasOwn(target, key)) throw new NotInTheWorkbench(`CodeMirrorAdapter.Vim.${key}`);
				return Reflect.get(target, key);
			},
		}),
	};
}
