/** Bytes as base64 text. */
export function arrayBufferToBase64(buffer: ArrayBuffer): string {
	let text = "";
	for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
	return btoa(text);
}

/** The bytes of a base64 text. */
export function base64ToArrayBuffer(base64: string): ArrayBuffer {
	return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer;
}

/** Bytes as hexadecimal text. */
export function arrayBufferToHex(data: ArrayBuffer): string {
	return [...new Uint8Array(data)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes of a hexadecimal text. */
export function hexToArrayBuffer(hex: string): ArrayBuffer {
	const pairs = hex.match(/../g) ?? [];
	return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)).buffer;
}

/** The bytes of a blob. */
export function getBlobArrayBuffer(blob: Blob): Promise<ArrayBuffer> {
	return blob.arrayBuffer();
}
