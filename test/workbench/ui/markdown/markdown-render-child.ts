import type * as obsidian from "obsidian";
import { Component } from "../../core/component";

/** Something alive inside rendered Markdown: it lives as long as its element stands there. */
export class MarkdownRenderChild extends Component implements obsidian.MarkdownRenderChild {
	containerEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.containerEl = containerEl;
	}
}
