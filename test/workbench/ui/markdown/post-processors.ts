import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from "obsidian";

type CodeBlockHandler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => unknown;

interface CodeBlockDrawing {
	readonly language: string;
	readonly handler: CodeBlockHandler;
}

/** What those processors draw that were made for fenced code of one language. */
const codeBlocks = new WeakMap<MarkdownPostProcessor, CodeBlockDrawing>();
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
	const process: MarkdownPostProcessor = async (el, ctx) => {
		const blocks = [...el.querySelectorAll("pre > code")].filter((code) => code.hasClass(`language-${language}`));
		await Promise.all(blocks.map(async (code) => {
			const blockEl = createDiv(`block-language-${language}`);
			code.parentElement?.replaceWith(blockEl);
			await handler(code.textContent.replace(/\n$/, ""), blockEl, ctx);
		}));
	};
	codeBlocks.set(process, { language, handler });
	return process as (el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<void>;
}

async function runOne(process: MarkdownPostProcessor, el: HTMLElement, ctx: MarkdownPostProcessorContext): Promise<void> {
	try {
		await process(el, ctx);
	} catch (error) {
		console.error(error);
		el.createEl("pre", { cls: "workbench-processor-error", text: String(error) });
	}
}

const inOrder = (): MarkdownPostProcessor[] => [...registered].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));

function handlerOf(language: string): CodeBlockHandler | undefined {
	return inOrder().flatMap((process) => codeBlocks.get(process) ?? []).find((drawing) => drawing.language === language)?.handler;
}

/** Whether a plugin draws fenced code of this language. */
export function isDrawnAsBlock(language: string): boolean {
	return handlerOf(language) !== undefined;
}

/** Lets the plugin that draws fenced code of a language fill an element. */
export async function drawCodeBlock(language: string, source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext): Promise<void> {
	await runOne(() => handlerOf(language)?.(source, el, ctx) as undefined, el, ctx);
}

/** Hands an element to every processor, in their order; a plugin may set that of a processor after registering it. */
export async function runPostProcessors(el: HTMLElement, ctx: MarkdownPostProcessorContext): Promise<void> {
	await Promise.all(inOrder().map((process) => runOne(process, el, ctx)));
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
