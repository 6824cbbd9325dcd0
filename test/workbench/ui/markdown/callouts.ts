import { setIcon } from "../icons/icons";

const icons: Record<string, string> = {
	note: "pencil", abstract: "clipboard-list", summary: "clipboard-list", tldr: "clipboard-list", info: "info", todo: "circle-check", tip: "flame", hint: "flame", important: "flame",
	success: "check", check: "check", done: "check", question: "circle-question-mark", help: "circle-question-mark", faq: "circle-question-mark", warning: "triangle-alert", caution: "triangle-alert",
	attention: "triangle-alert", failure: "x", fail: "x", missing: "x", danger: "zap", error: "zap", bug: "bug", example: "list", quote: "quote", cite: "quote",
};

const head = /^\[!([\w-]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*/;

function capitalized(word: string): string {
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function splitTitle(paragraph: Element, titleEl: HTMLElement): void {
	while (paragraph.firstChild && !(paragraph.firstChild instanceof HTMLBRElement)) titleEl.appendChild(paragraph.firstChild);
	if (paragraph.firstChild) paragraph.firstChild.remove();
	if (paragraph.textContent.trim() === "" && paragraph.childElementCount === 0) paragraph.remove();
}

function makeFoldable(callout: HTMLElement, titleRow: HTMLElement, content: HTMLElement, collapsed: boolean): void {
	const fold = titleRow.createDiv("callout-fold");
	setIcon(fold, "chevron-down");
	const set = (value: boolean): void => {
		callout.toggleClass("is-collapsed", value);
		fold.toggleClass("is-collapsed", value);
		content.toggle(!value);
	};
	callout.addClass("is-collapsible");
	titleRow.addEventListener("click", () => { set(!callout.hasClass("is-collapsed")); });
	set(collapsed);
}

interface Head {
	readonly type: string;
	readonly metadata: string;
	readonly fold: string;
}

/** Reads `[!type|metadata]+` off the start of a quote, and takes it out. */
function takeHead(paragraph: Element | null): Head | null {
	const start = paragraph?.firstChild;
	const text = start?.textContent ?? "";
	const match = start?.nodeType === Node.TEXT_NODE ? head.exec(text) : null;
	if (!start || !match) return null;
	start.textContent = text.slice(match[0].length);
	return { type: (match[1] ?? "note").toLowerCase(), metadata: match[2] ?? "", fold: match[3] ?? "" };
}

function asCallout(quote: Element): void {
	const paragraph = quote.firstElementChild;
	const read = takeHead(paragraph);
	if (!paragraph || !read) return;
	const { type, metadata, fold } = read;
	const callout = createDiv({ cls: "callout", attr: { "data-callout": type, "data-callout-metadata": metadata, "data-callout-fold": fold } });
	const titleRow = callout.createDiv({ cls: "callout-title", attr: { dir: "auto" } });
	setIcon(titleRow.createDiv("callout-icon"), icons[type] ?? "pencil");
	const titleEl = titleRow.createDiv("callout-title-inner");
	splitTitle(paragraph, titleEl);
	if (titleEl.textContent.trim() === "") titleEl.setText(capitalized(type));
	const content = callout.createDiv("callout-content");
	content.append(...quote.childNodes);
	if (content.textContent.trim() === "" && content.childElementCount === 0) content.remove();
	if (fold !== "") makeFoldable(callout, titleRow, content, fold === "-");
	quote.replaceWith(callout);
}

/** Turns quotes that begin with `[!type]` into callouts, inner ones first. */
export function drawCallouts(el: HTMLElement): void {
	for (const quote of [...el.querySelectorAll("blockquote")].reverse()) asCallout(quote);
}
