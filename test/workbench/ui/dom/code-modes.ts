import { NotInTheWorkbench } from "../../core/not-in-the-workbench";

type Mode = Readonly<Record<string, unknown>>;
type ModeFactory = (config: object, spec: object) => Mode;

/** CodeMirror 5's answer for a language that nobody has defined: text without colours. */
const plain: Mode = { name: "null", token: (stream: { skipToEnd: () => void }) => { stream.skipToEnd(); } };

/**
 * The `window.CodeMirror` that is left in Obsidian of CodeMirror 5: plugins give their languages a mode there. Modes are
 * kept and answered; the workbench's editor draws code without colours. Commands and options can be defined, as plugins do
 * that also serve older apps; there is no editor of CodeMirror 5 that would use them. Every other member throws.
 */
export function codeModes(): object {
	const modes = new Map<string, ModeFactory>();
	const known = {
		commands: {},
		defineOption: (): void => undefined,
		defineMode: (name: string, factory: ModeFactory): void => { modes.set(name, factory); },
		getMode: (config: object, spec: string | { readonly name: string }): Mode => {
			const named = typeof spec === "string" ? { name: spec } : spec;
			return modes.get(named.name)?.(config, named) ?? plain;
		},
	};
	return new Proxy(known, {
		get(target, key): unknown {
			if (typeof key === "string" && !Object.hasOwn(target, key)) throw new NotInTheWorkbench(`CodeMirror.${key}`);
			return Reflect.get(target, key);
		},
	});
}
