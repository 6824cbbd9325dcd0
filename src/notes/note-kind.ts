import type { NoteStructure } from "./note";
import { propertyIn, shownText, tagsOf, textsOf } from "./property-values";

/** What a note is, where that decides how the people in it are read. `reading` is something that was published, by whoever. */
export type NoteKind = "group" | "gathering" | "experiment" | "review" | "reading";

const kinds: ReadonlyMap<string, NoteKind> = new Map(Object.entries({
	group: "group, community, 群, 群组, 社群",
	gathering: "gathering, event, meetup, meeting, 聚会, 活动, 会议",
	experiment: "experiment, 实验",
	review: "review, 回顾",
	reading: "newsletter, article, post, blog, blog post, clipping, clippings, book, essay, paper, podcast, video, 通讯, 文章, 博客, 剪藏, 书, 读书笔记, 论文, 播客, 视频",
}).flatMap(([kind, words]) => words.split(", ").map((word) => [word, kind as NoteKind] as const)));

const readingTags: ReadonlySet<string> = new Set(["newsletter", "newsletters", "clipping", "clippings"]);

/** The kind that the property `type` names, as text, link or list, in any letter case; or the tags that a web clipper sets. */
export function noteKind({ frontmatter }: NoteStructure): NoteKind | undefined {
	if (!frontmatter) return undefined;
	for (const text of textsOf(propertyIn(frontmatter, "type"))) {
		const kind = kinds.get(shownText(text).toLowerCase());
		if (kind) return kind;
	}
	return tagsOf(propertyIn(frontmatter, "tags")).some((tag) => readingTags.has(tag)) ? "reading" : undefined;
}
