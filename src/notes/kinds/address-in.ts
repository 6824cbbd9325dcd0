import { textsOf } from "../yaml/property-values";

const addressKeys = ["url", "link", "permalink"];
const address = /https?:\/\/[^\s<>()[\]"']+/iu;

/** Where a note can be read by others, as its properties say; undefined where they name no address of the web. */
export function addressIn(properties: Readonly<Record<string, unknown>>): string | undefined {
	for (const key of addressKeys) {
		for (const text of textsOf(properties[key])) {
			const found = address.exec(text)?.[0];
			if (found !== undefined) return found;
		}
	}
	return undefined;
}
