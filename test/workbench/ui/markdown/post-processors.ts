import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from "obsidian";

type CodeBlockHandler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => unknown;

let registered: readonly MarkdownPostProcessor[] = [];
const listeners = new Set<() => void>();

function replace(next: readonly MarkdownPostProcessor[]): void {
	registered = next;
	for (const listener of listeners) listener();
}

/** Tells when processors come or go, since what is on screen must then be drawn anew. */
export function onPostProcessorsChange(listener: () => void): () => void {
	listeners.add(listener);
	return () => { listeners.delete(listener); };
}

/** Turns a handler for fenced code of one language into a post-processor. */
export function createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): (el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<void> {
	return async (el, ctx) => {
		const blocks = [...el.querySelectorAll("pre > code")].filter((code) => code.hasClass(`language-${language}`));
		await Promise.all(blocks.map(async (code) => {
			const blockEl = createDiv(`block-language-${language}`);
			code.parentElement?.replaceWith(blockEl);
			await handler(code.textContent.replace(/\n$/, ""), blockEl, ctx);
		}));
	};
}

async function runOne(process: MarkdownPostProcessor, el: HTMLElement, ctx: MarkdownPostProcessorContext): Promise<void> {
	try {
		await process(el, ctx);
	} catch (error) {
		console.error(error);
		el.createEl("pre", { cls: "workbench-processor-error", text: String(error) });
	}
}

/** Hands an element to every processor, in their order; a plugin may set that of a processor after registering it. */
export async function runPostProcessors(el: HTMLElement, ctx: MarkdownPostProcessorContext): Promise<void> {
	const ordered = [...registered].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	await Promise.all(ordered.map((process) => runOne(process, el, ctx)));
}

/** Where processors are registered. */
export const MarkdownPreviewRenderer = {
	registerPostProcessor(process: MarkdownPostProcessor, sortOrder?: number): void {
		if (sortOrder !== undefined) process.sortOrder = sortOrder;
		replace([...registered, process]);
	},
	unregisterPostProcessor(process: MarkdownPostProcessor): void {
		replace(registered.filter((entry) => entry !== process));
	},
	createCodeBlockPostProcessor,
};
