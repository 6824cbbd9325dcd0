/** Lets files be dropped on an element, which shows that it would take them. Anything else that is dragged is left to others. */
export function onFilesDropped(el: HTMLElement, take: (files: readonly File[]) => void): void {
	el.addEventListener("dragover", (event) => {
		if (event.dataTransfer?.types.includes("Files") !== true) return;
		event.preventDefault();
		el.addClass("is-over");
	});
	el.addEventListener("dragleave", () => { el.removeClass("is-over"); });
	el.addEventListener("drop", (event) => {
		el.removeClass("is-over");
		const files = [...(event.dataTransfer?.files ?? [])];
		if (files.length === 0) return;
		event.preventDefault();
		event.stopPropagation();
		take(files);
	});
}
