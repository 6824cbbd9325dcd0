/** Has the system open an address that was checked: a mail program, a telephone, a browser. */
export function openAddress(win: Window, address: string): void {
	win.open(address, "_blank", "noopener");
}
