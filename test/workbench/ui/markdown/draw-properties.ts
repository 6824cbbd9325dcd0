import { getFrontMatterInfo, parseYaml } from "../../core/front-matter";
import { setIcon } from "../icons/icons";

function iconOf(key: string, value: unknown): string {
	if (key === "tags") return "tags";
	if (key === "aliases") return "forward";
	if (Array.isArray(value)) return "list";
	if (typeof value === "number") return "binary";
	if (typeof value === "boolean") return "square-check";
	return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? "calendar" : "text";
}

function drawText(parent: HTMLElement, key: string, text: string): void {
	const link = /^\[\[([^|\]]+)(?:\|([^\]]+))?\]\]$/.exec(text);
	const target = link?.[1];
	if (target !== undefined) parent.createEl("a", { cls: "internal-link", text: link?.[2] ?? target, href: target, attr: { "data-href": target } });
	else if (key === "tags") parent.createEl("a", { cls: "tag", text: `#${text}`, href: `#${text}` });
	else parent.createSpan({ text });
}

function plainText(value: unknown): string {
	if (value === null || value === undefined) return "";
	return typeof value === "string" ? value : JSON.stringify(value);
}

function drawValue(parent: HTMLElement, key: string, value: unknown): void {
	if (Array.isArray(value)) {
		for (const item of value as unknown[]) drawText(parent.createDiv("multi-select-pill"), key, plainText(item));
	} else {
		drawText(parent, key, plainText(value));
	}
}

/** Draws a note's properties, to read; what cannot be read is said so. */
export function drawProperties(el: HTMLElement, text: string): void {
	el.empty();
	const info = getFrontMatterInfo(text);
	if (!info.exists) return;
	try {
		const values: unknown = parseYaml(info.frontmatter);
		if (typeof values !== "object" || values === null) return;
		el.createDiv({ cls: "metadata-properties-heading", text: "Properties" });
		const list = el.createDiv("metadata-properties");
		for (const [key, value] of Object.entries(values)) {
			const row = list.createDiv({ cls: "metadata-property", attr: { "data-property-key": key } });
			const name = row.createDiv("metadata-property-key");
			setIcon(name.createSpan("metadata-property-icon"), iconOf(key, value));
			name.createSpan({ text: key });
			drawValue(row.createDiv("metadata-property-value"), key, value);
		}
	} catch {
		el.createDiv({ cls: "metadata-error", text: "Invalid properties" });
	}
}
