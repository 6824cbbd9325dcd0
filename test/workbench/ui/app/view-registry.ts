import type { ViewCreator } from "obsidian";
import { Events } from "../../core/events";
import type { View } from "../views/view";
import type { WorkspaceLeaf } from "../workspace/workspace-leaf";

/** Makes a view for a leaf. */
export type MakeView = (leaf: WorkspaceLeaf) => View;

/** Which views there are, and which of them opens which file. */
export class ViewRegistry extends Events {
	private readonly creators = new Map<string, MakeView>();
	private readonly types = new Map<string, string>();

	constructor(private readonly unknown: (leaf: WorkspaceLeaf, type: string) => View) {
		super();
	}

	registerView(type: string, creator: MakeView | ViewCreator): void {
		if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.creators.set(type, creator as MakeView);
		this.trigger("view-registered", type);
	}

	unregisterView(type: string): void {
		this.creators.delete(type);
		this.trigger("view-unregistered", type);
	}

	registerExtensions(extensions: readonly string[], type: string): void {
		for (const extension of extensions) {
			if (this.types.has(extension)) throw new Error(`Attempting to register an existing file extension "${extension}"`);
			this.types.set(extension, type);
		}
	}

	unregisterExtensions(extensions: readonly string[]): void {
		for (const extension of extensions) this.types.delete(extension);
	}

	getViewCreatorByType(type: string): MakeView | undefined {
		return this.creators.get(type);
	}

	getTypeByExtension(extension: string): string | undefined {
		return this.types.get(extension);
	}

	isExtensionRegistered(extension: string): boolean {
		return this.types.has(extension);
	}

	/** A new view of the type; a stand-in that says so when its plugin is gone. */
	create(type: string, leaf: WorkspaceLeaf): View {
		const creator = this.creators.get(type);
		return creator ? creator(leaf) : this.unknown(leaf, type);
	}
}
