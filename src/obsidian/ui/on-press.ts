/** Calls back when something is pressed; the press goes no further, so that a row around it stays as it is. */
export function onPress(el: HTMLElement, callback: (event: MouseEvent) => void): void {
	el.addEventListener("click", (event) => {
		event.preventDefault();
		event.stopPropagation();
		callback(event);
	});
}
