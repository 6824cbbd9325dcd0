import type { Alike } from "../alike";
import type * as obsidian from "obsidian";
import { Events } from "../../core/events";
import type { App } from "../app/app";

let made = 0;

/** A part of the window's layout: a leaf, a row of tabs, a split. */
export abstract class WorkspaceItem extends Events implements obsidian.WorkspaceItem {
	readonly id: string;
	containerEl: HTMLElement;
	/** What this part stands in; null at the top. */
	owner: WorkspaceParent | null = null;

	constructor(readonly app: App, containerEl: HTMLElement) {
		super();
		this.id = (++made).toString(16).padStart(16, "0");
		this.containerEl = containerEl;
	}

	/** As in the app's typings, which do not say that the top has none. */
	get parent(): WorkspaceParent {
		return this.owner as WorkspaceParent;
	}

	/** The official overloads pair names with callbacks; this takes them all, and the app's own events. */
	override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): obsidian.EventRef {
		return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
	}

	getRoot(): WorkspaceItem {
		return this.owner?.getRoot() ?? this;
	}

	/** What fills the window that this part stands in; what stands nowhere counts with the first window. */
	getContainer(): Alike<obsidian.WorkspaceContainer> {
		return this.owner?.getContainer() ?? this.app.workspace.rootSplit;
	}
}

/** A part that holds others. */
export abstract class WorkspaceParent extends WorkspaceItem {
	children: WorkspaceItem[] = [];

	/** Puts the part at the place; a negative place means the end. */
	insertChild(index: number, child: WorkspaceItem): void {
		const at = index < 0 ? this.children.length : index;
		this.children.splice(at, 0, child);
		child.owner = this;
		this.childAdded(child, at);
		this.app.workspace.onLayoutChange();
	}

	removeChild(child: WorkspaceItem): void {
		const at = this.children.indexOf(child);
		if (at < 0) return;
		this.children.splice(at, 1);
		child.owner = null;
		child.containerEl.detach();
		this.childRemoved(child, at);
		this.app.workspace.onLayoutChange();
	}

	protected childAdded(child: WorkspaceItem, index: number): void {
		this.containerEl.insertBefore(child.containerEl, this.children[index + 1]?.containerEl ?? null);
	}

	protected childRemoved(child: WorkspaceItem, index: number): void;
	protected childRemoved(): void {
		if (this.children.length === 0) this.owner?.removeChild(this);
	}
}
