/** 中文里夹着的外文，两边空一格。 */
export function beside(text: string): string {
	return `${/^[A-Za-z0-9]/.test(text) ? " " : ""}${text}${/[A-Za-z0-9+#]$/.test(text) ? " " : ""}`;
}
