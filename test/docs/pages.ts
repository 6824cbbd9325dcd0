import { type Page, readPage } from "./page";

/** The guide, in the order in which it is read. */
export const chapters = ["start", "notes", "logging", "what-to-say", "groups", "giving", "gatherings", "import-export", "calm", "for-tools"] as const;

/** Each document in English with the one that says the same in Chinese. */
export const pairs: readonly (readonly [english: Page, chinese: Page])[] = [
	["README.md", "README.zh-CN.md"] as const,
	...chapters.map((name) => [`docs/en/${name}.md`, `docs/zh/${name}.md`] as const),
].map(([english, chinese]) => [readPage(english), readPage(chinese)]);

export const pages: readonly Page[] = pairs.flat();
