import { type EditorView, WidgetType } from "@codemirror/view";
import { setIcon } from "../icons/icons";
import { MarkdownRenderChild } from "../markdown/markdown-render-child";
import { drawCodeBlock } from "../markdown/post-processors";
import { contextOf } from "../markdown/render-section";
import { setTooltip } from "../popups/tooltip";
import type { FencedBlock } from "./fenced-blocks";
import type { LivePreviewHost } from "./host";

/** What ends with a block that is on screen. */
const ends = new WeakMap<HTMLElement, () => void>();

/** Fenced code that a plugin draws, in place of its text. It is left standing for as long as the text stays the same. */
export class CodeBlockWidget extends WidgetType {
	/** `drawing` is another one after everything was to be drawn anew. */
	constructor(private readonly block: FencedBlock, private readonly host: LivePreviewHost, private readonly drawing: object) {
		super();
	}

	override eq({ block, drawing }: CodeBlockWidget): boolean {
		return drawing === this.drawing && block.language === this.block.language && block.source === this.block.source;
	}

	override toDOM(view: EditorView): HTMLElement {
		const { language } = this.block;
		const el = createDiv(`cm-preview-code-block cm-embed-block markdown-rendered cm-lang-${language}`);
		this.draw(el.createDiv(`block-language-${language}`), el, view);
		const button = el.createDiv("edit-block-button");
		setIcon(button, "code-xml");
		setTooltip(button, "Edit this block");
		button.addEventListener("click", () => {
			view.dispatch({ selection: { anchor: view.state.doc.lineAt(view.posAtDOM(el)).to }, scrollIntoView: true });
			view.focus();
		});
		return el;
	}

	/** What is pressed in the block is the plugin's to answer. */
	override ignoreEvent(): boolean {
		return true;
	}

	override destroy(el: HTMLElement): void {
		ends.get(el)?.();
		ends.delete(el);
	}

	private draw(blockEl: HTMLElement, el: HTMLElement, view: EditorView): void {
		const { block: { language, source }, host } = this;
		const owner = host.owner.addChild(new MarkdownRenderChild(blockEl));
		let stands = true;
		const resizes = new ResizeObserver(() => { view.requestMeasure(); });
		resizes.observe(el);
		ends.set(el, () => {
			stands = false;
			resizes.disconnect();
			host.owner.removeChild(owner);
		});
		void drawCodeBlock(language, source, blockEl, contextOf({
			app: host.app,
			sourcePath: host.sourcePath(),
			owner: () => (stands ? owner : null),
			sectionInfo: () => {
				if (!view.contentDOM.contains(el)) return null;
				const lineStart = view.state.doc.lineAt(view.posAtDOM(el)).number - 1;
				return { text: view.state.doc.toString(), lineStart, lineEnd: lineStart + (source === "" ? 1 : source.split("\n").length + 1) };
			},
			depth: 0,
		}));
	}
}
