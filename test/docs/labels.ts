import { wordsFor } from "../../src/words/words";
import type { Language } from "./page";

/** What the app itself calls its own things. */
const ofTheApp: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	en: { settings: "Settings", plugins: "Community plugins", reading: "Reading view", palette: "Command palette", templates: "Templates", bases: "Bases", daily: "Daily notes" },
	zh: { settings: "设置", plugins: "第三方插件", reading: "阅读视图", palette: "命令面板", templates: "模板", bases: "数据库", daily: "日记" },
};

const known = new Map<Language, ReadonlyMap<string, ReadonlySet<string>>>();

/** Where each text on screen comes from: `settings.weeklyBudget` for "People a week". What is filled in stands as `…`. */
export function labelsOf(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
	const labels = known.get(language) ?? collect(language);
	known.set(language, labels);
	return labels;
}

function collect(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
	const labels = new Map<string, Set<string>>();
	const add = (text: string, key: string): void => { labels.set(text, (labels.get(text) ?? new Set()).add(key)); };
	const walk = (value: unknown, key: string): void => {
		if (typeof value === "string") add(value, key);
		else if (typeof value === "function") walk(filledWithDots(value as (text: string) => unknown), key);
		else if (typeof value === "object" && value !== null) for (const [part, inner] of Object.entries(value)) walk(inner, `${key}.${part}`);
	};
	for (const [area, texts] of Object.entries(wordsFor(language))) if (area !== "veil") walk(texts, `words.${area}`);
	for (const [part, text] of Object.entries(ofTheApp[language])) add(text, `app.${part}`);
	return labels;
}

/** A text in which a name stands, with dots in the place of the name; undefined where it is made of something else. */
function filledWithDots(make: (text: string) => unknown): string | undefined {
	try {
		const text = make.length === 1 ? make("…") : undefined;
		return typeof text === "string" ? text : undefined;
	} catch {
		return undefined;
	}
}
