import type * as obsidian from "obsidian";
import { displayTextOf } from "./parse-inline";

/** The links of properties: values that are one link and nothing else, under keys like `friends.0` (cited, not recorded). */
export function linksInProperties(properties: Record<string, unknown>): obsidian.FrontmatterLinkCache[] {
	const links: obsidian.FrontmatterLinkCache[] = [];
	for (const [key, value] of Object.entries(properties)) collect(key, value, links, 0);
	return links;
}

function collect(key: string, value: unknown, links: obsidian.FrontmatterLinkCache[], depth: number): void {
	if (typeof value === "string") {
		const link = value.includes("]") ? readLink(value.trim()) : undefined;
		if (link) links.push({ key, ...link });
	} else if (typeof value === "object" && value !== null && depth < 20) {
		for (const [name, inner] of Object.entries(value)) collect(`${key}.${name}`, inner, links, depth + 1);
	}
}

function readLink(original: string): obsidian.Reference | undefined {
	const wiki = /^\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]$/.exec(original);
	const target = wiki?.[1]?.trim();
	if (target !== undefined) return { link: target, original, displayText: wiki?.[2] ?? displayTextOf(target) };
	const plain = /^\[([^[\]\n]*)\]\(([^()\s]+)\)$/.exec(original);
	const address = plain?.[2];
	if (address === undefined || /^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
	return { link: decode(address), original, displayText: plain?.[1] ?? "" };
}

function decode(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
