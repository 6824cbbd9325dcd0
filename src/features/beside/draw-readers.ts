import type { ShownReader, ShownReaders } from "../../beside/shown-readers";
import type { DrawTools } from "../../obsidian/feature";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { iconButton } from "../../obsidian/ui/icon-button";
import { personLink } from "../../obsidian/ui/person-link";
import { sourceLink } from "../../obsidian/ui/source-link";
import { drawAttr, drawText } from "../../obsidian/ui/drawn";

/** Draws "Who would like this?". */
export function drawReaders(
	parentEl: HTMLElement,
	{ path, name, readers, more }: ShownReaders,
	tools: DrawTools & { showMore(): void },
): void {
	const words = tools.words.screens.whoWouldLike;
	const headEl = parentEl.createDiv("kith-brief-head");
	headEl.createEl("h3", { cls: "kith-brief-name", text: words.title });
	const nameEl = headEl.createDiv({ cls: "kith-aside", attr: { dir: "auto" } });
	drawText(nameEl, () => tools.words.veil.quote(name, tools.words.discreet.note));
	if (readers.length === 0) {
		drawHint(parentEl, words.nobody);
		drawHint(parentEl, words.nobodyHint);
		return;
	}
	const listEl = parentEl.createEl("ul", { cls: "kith-part-lines" });
	for (const reader of readers) drawReader(listEl, reader, path, tools);
	if (more > 0) {
		iconButton(parentEl, { icon: "chevron-down", label: words.more(more), text: words.more(more), cls: "kith-more" }, () => {
			tools.showMore();
		});
	}
}

function drawReader(listEl: HTMLElement, reader: ShownReader, notePath: string, tools: DrawTools): void {
	const { words, actions } = tools;
	const text = words.screens.whoWouldLike;
	const readerEl = drawAttr(listEl.createEl("li", "kith-reader"), "data-path", () => words.veil.mark(reader.path));
	const who = (): string => words.veil.who(reader.name, reader.circle);
	const headEl = readerEl.createDiv("kith-entry-head");
	personLink(headEl, { path: reader.path, name: who }, tools);
	if (reader.timely) headEl.createSpan({ cls: "kith-timely", text: text.timeToWrite });
	else if (reader.state !== "") headEl.createSpan({ cls: "kith-state", text: reader.state });
	const buttonsEl = headEl.createDiv("kith-buttons");
	iconButton(buttonsEl, { icon: "send", label: () => words.logging.colon(words.reconnect.writeTo, who()), cls: "kith-write" }, () => {
		actions.run("write", [reader.path], { about: notePath });
	});
	iconButton(buttonsEl, { icon: "pencil-line", label: () => words.logging.colon(words.reconnect.log, who()), cls: "kith-log" }, () => {
		actions.run("log", [reader.path]);
	});
	if (reader.meant) sourceLink(readerEl.createDiv(), reader.meant.text, reader.meant.source, tools, "kith-meant");
	const sharedEl = readerEl.createDiv("kith-shared");
	for (const topic of reader.shared) sourceLink(sharedEl, () => words.veil.quote(topic.text), topic.source, tools, "kith-topic");
	readerEl.createDiv({ cls: "kith-last", text: reader.last });
}
