import type { BasesPropertyId } from "obsidian";
import { Component } from "../../core/component";
import { stringifyYaml } from "../../core/front-matter";
import { normalizePath } from "../../core/normalize-path";
import type { App } from "../app/app";
import { type BasesQueryResult, type BasesViewConfig, QueryController } from "./base-query";

/** A way to show a base, as plugins extend it. */
export abstract class BasesView extends Component {
	abstract type: string;
	app: App;
	config: BasesViewConfig;
	allProperties: BasesPropertyId[];
	data: BasesQueryResult;

	protected constructor(controller: unknown) {
		super();
		if (!(controller instanceof QueryController)) throw new Error("A view of a base is made by its base.");
		this.app = controller.app;
		this.config = controller.config;
		this.data = controller.query();
		this.allProperties = this.data.properties;
	}

	abstract onDataUpdated(): void;

	/** Makes a note for the base, with the properties that the callback sets. */
	async createFileForView(baseFileName = "Untitled", frontmatterProcessor?: (frontmatter: Record<string, unknown>) => void): Promise<void> {
		const properties: Record<string, unknown> = {};
		frontmatterProcessor?.(properties);
		const text = Object.keys(properties).length > 0 ? `---\n${stringifyYaml(properties)}---\n` : "";
		const { path } = this.app.fileManager.getNewFileParent("");
		await this.app.vault.create(normalizePath(`${path}/${baseFileName}.md`), text);
	}
}
