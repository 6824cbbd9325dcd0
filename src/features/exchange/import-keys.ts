import type { WindowedList } from "../../obsidian/ui/windowed-list";
import type { ImportRows } from "./import-rows";

const ways = {
	ArrowDown: [1, "row"], ArrowUp: [-1, "row"], PageDown: [1, "page"], PageUp: [-1, "page"], End: [1, "end"], Home: [-1, "end"],
} as const;

/** The keys of the list: they walk the rows, and decide of the one that holds the focus. */
export function listenForImportKeys(listEl: HTMLElement, list: WindowedList, rows: ImportRows): void {
	listEl.addEventListener("keydown", (event) => {
		const { key, target } = event;
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || list.focusedEl() !== target) return;
		if (key in ways) {
			const [by, far] = ways[key as keyof typeof ways];
			list.move(by, far);
		} else if (!rows.press(list.focusedKey() ?? "", key)) return;
		event.preventDefault();
	});
}
