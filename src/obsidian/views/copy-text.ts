/** Puts a text on the clipboard of the window of an element; false where the clipboard cannot be written. */
export async function copyText(el: HTMLElement, text: string): Promise<boolean> {
	try {
		await el.win.navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
