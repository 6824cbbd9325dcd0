import { afterEach, beforeEach, expect, it } from "vitest";
import { MarkdownView, Plugin, type PluginManifest } from "obsidian";
import { NotInTheWorkbench } from "../core/not-in-the-workbench";
import { openApp, type OpenedApp } from "../open-app";
import { withCallableClasses } from "./app/callable-classes";
import { translations } from "./app/translations";

let opened: OpenedApp;

const manifest = { id: "tried", name: "Tried" };

beforeEach(async () => {
	opened = await openApp({ files: { "Ada.md": "---\ntags: [Work]\n---\n#work #tea", "Bob.md": "#tea" } });
});

afterEach(async () => {
	await opened.close();
});

/** Catches what would be an uncaught error of the page while something is done. */
async function uncaught(act: () => Promise<unknown>): Promise<readonly string[]> {
	const heard: string[] = [];
	const before = process.listeners("uncaughtException");
	process.removeAllListeners("uncaughtException");
	process.on("uncaughtException", (error) => { heard.push(error.message); });
	await act();
	await new Promise((resolve) => { setTimeout(resolve, 20); });
	process.removeAllListeners("uncaughtException");
	for (const listener of before) process.on("uncaughtException", listener);
	return heard;
}

/** A plugin as a compiler writes it for browsers that know no classes. */
function oldPlugin(parent: (...args: unknown[]) => object): unknown {
	function Old(this: object, ...args: unknown[]): object {
		return parent.apply(this, args);
	}
	Old.prototype = Object.create((parent as { readonly prototype: object }).prototype, { constructor: { value: Old, writable: true, configurable: true } }) as object;
	Object.assign(Old.prototype, { greet: () => "hello" });
	return Old;
}

it("lets plugins extend its classes that were compiled for browsers without classes", async () => {
	const module = withCallableClasses({ Plugin, other: 1 });
	const type = oldPlugin(module["Plugin"] as (...args: unknown[]) => object) as new (app: unknown, of: object) => Plugin & { greet: () => string };
	const plugin = await opened.app.plugins.start({ ...manifest } as PluginManifest, type);
	expect([plugin instanceof Plugin, plugin instanceof (module["Plugin"] as typeof Plugin), plugin.manifest.id, Reflect.get(plugin, "greet") instanceof Function, module["other"]]).toEqual([true, true, "tried", true, 1]);
	expect(plugin.constructor).toBe(type);
});

it("tells how often a tag is written, in any case, and which notes it knows", () => {
	const cache: unknown = opened.app.metadataCache;
	const { getTags, getCachedFiles } = cache as { getTags: () => object; getCachedFiles: () => string[] };
	expect([getTags.call(cache), getCachedFiles.call(cache)]).toEqual([{ "#Work": 2, "#tea": 2 }, ["Ada.md", "Bob.md"]]);
});

it("takes sources of hovering in the old way too", () => {
	const { workspace } = opened.app;
	workspace.registerHoverLinkSource("old", { display: "Old", defaultMod: true });
	expect(workspace.hoverLinkSources.get("old")?.display).toBe("Old");
	workspace.unregisterHoverLinkSource("old");
	expect(workspace.hoverLinkSources.has("old")).toBe(false);
});

it("has no editor of CodeMirror 5 to hand over, and none of the app's own parts of a note's view", async () => {
	class Older extends Plugin {
		readonly handed: unknown[] = [];
		override onload(): void {
			const old = this as unknown as { registerCodeMirror: (callback: (editor: unknown) => void) => void };
			old.registerCodeMirror((editor) => { this.handed.push(editor); });
		}
	}
	await opened.app.workspace.openLinkText("Ada", "");
	const plugin = await opened.app.plugins.start({ ...manifest } as PluginManifest, Older) as unknown as Older;
	opened.app.workspace.iterateCodeMirrors((editor) => { plugin.handed.push(editor); });
	expect(plugin.handed).toEqual([]);
	const view = opened.app.workspace.getActiveViewOfType(MarkdownView);
	expect(() => Reflect.get(view ?? {}, "sourceMode") as unknown).toThrow(new NotInTheWorkbench("MarkdownView.sourceMode"));
});

it("goes on where a plugin fails once the layout stands, or when it is disabled", async () => {
	const { workspace, plugins } = opened.app;
	class Failing extends Plugin {
		override onunload(): void {
			throw new Error("on leaving");
		}
	}
	const heard = await uncaught(async () => {
		await plugins.start({ ...manifest } as PluginManifest, Failing);
		await plugins.disablePlugin("tried");
		workspace.layoutReady = false;
		workspace.onLayoutReady(() => { throw new Error("on layout"); });
		workspace.onLayoutReady(() => { workspace.trigger("came-to-the-second"); });
		let came = false;
		workspace.on("came-to-the-second", () => { came = true; });
		workspace.setLayoutReady();
		expect(came).toBe(true);
	});
	expect([heard, plugins.getPlugin("tried")]).toEqual([["on leaving", "on layout"], null]);
});

it("has the words of the app for which plugins ask, and throws for others", () => {
	expect([translations.language, translations.t("dialogue.button-cancel")]).toEqual(["en", "Cancel"]);
	expect(() => translations.t("plugins.unheard-of")).toThrow('i18next.t("plugins.unheard-of")');
});

it("says that there is no search, and that nothing is searched for", () => {
	const { instance } = opened.app.internalPlugins.getPluginById("global-search") ?? {};
	const { getGlobalSearchQuery, openGlobalSearch } = instance as { getGlobalSearchQuery: () => string; openGlobalSearch: () => void };
	expect(getGlobalSearchQuery()).toBe("");
	expect(openGlobalSearch).toThrow(NotInTheWorkbench);
});
