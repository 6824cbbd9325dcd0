import { names } from "./names-in-rules";

const pieces = new RegExp(`${names.source}|\\(\\?.|\\{[^}]*\\}|\\S`, "g");

/**
 * The tags, one of which stands in every text that a rule is found in: of each alternative those of the name, class or group that has the
 * fewest. Undefined where one has none that is sure.
 */
export function neededBy(rule: string, tagsOf: (name: string, form?: string) => string | undefined): string | undefined {
	const grouped = rule.replace(/\[([^\]]*)\]/g, (_, inside: string) => (inside.startsWith("^") ? "." : `(${inside.replace(/ +/g, "|")})`));
	const found = Array.from(grouped.matchAll(pieces));
	let at = 0;
	const mayBeMissing = (): boolean => /^(?:[?*]|\{0)/.test(found[at]?.[0] ?? "");
	/** Those of what comes next; empty where none are sure, undefined where an alternative ends. */
	const next = (): string | undefined => {
		const [sign = ")", name, form] = found[at++] ?? [];
		if (sign === "|" || sign === ")") return undefined;
		const tags = sign.startsWith("(") ? alternatives() : name && tagsOf(name, form);
		return !tags || sign === "(?!" || mayBeMissing() ? "" : tags;
	};
	const alternatives = (): string | undefined => {
		let all: string | undefined = "";
		do {
			let fewest = "";
			for (let tags = next(); tags !== undefined; tags = next()) {
				if (tags !== "" && (fewest === "" || tags.length < fewest.length)) fewest = tags;
			}
			all = fewest === "" || all === undefined ? undefined : all + fewest;
		} while (found[at - 1]?.[0] === "|");
		return all;
	};
	return alternatives();
}
