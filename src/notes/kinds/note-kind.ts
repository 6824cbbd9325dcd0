import type { Note } from "../note";
import { isPageName } from "../page-name";
import { noteName } from "../note-name";
import { linkOf, propertyIn, shownText, tagsOf, textsOf } from "../yaml/property-values";
import { isInTemplateFolder, isTemplate, isTemplateName } from "./template";

/**
 * What a note is, where that decides how the people in it are read. `reading` is something published, by anyone; a `page` leads to other
 * notes or gathers what belongs to a thing.
 */
export type NoteKind = "group" | "gathering" | "experiment" | "review" | "reading" | "page";

const kinds: ReadonlyMap<string, NoteKind> = new Map(Object.entries({
	group: "group, community, 群, 群组, 社群",
	gathering: "gathering, event, meetup, meeting, 聚会, 活动, 会议",
	experiment: "experiment, 实验",
	review: "review, 回顾",
	page:
		"moc, map, index, dashboard, project, area, topic, company, organization, organisation, org, institution, university, school, team, crew, band, club, place, venue, restaurant, pet, cat, dog, animal, 项目, 索引, 主题, 公司, 机构, 组织, 单位, 学校, 大学, 团队, 地点, 餐厅, 宠物, 猫, 狗, 动物, 导航",
	reading:
		"newsletter, film, movie, album, recipe, article, post, blog, blog post, clipping, clippings, book, essay, paper, podcast, video, 通讯, 文章, 博客, 剪藏, 书, 读书笔记, 论文, 播客, 视频, 电影, 菜谱",
}).flatMap(([kind, words]) => words.split(", ").map((word) => [word, kind as NoteKind] as const)));

const readingTags: ReadonlySet<string> = new Set(["newsletter", "newsletters", "clipping", "clippings"]);

/** The kind that the property `type` names; else what the name, or the tags of a web clipper, tell. */
export function noteKind({ name, structure: { frontmatter } }: Pick<Note, "name" | "structure">): NoteKind | undefined {
	const stated = frontmatter && statedKind(frontmatter);
	if (stated) return stated;
	if (isPageName(name)) return "page";
	return frontmatter && tagsOf(propertyIn(frontmatter, "tags")).some((tag) => readingTags.has(tag)) ? "reading" : undefined;
}

/** The kind that the property `type` names, as text, link or list, in any letter case. */
export function statedKind(frontmatter: Readonly<Record<string, unknown>>): NoteKind | undefined {
	for (const text of [...textsOf(propertyIn(frontmatter, "type")), ...textsOf(propertyIn(frontmatter, "类型"))]) {
		const kind = kinds.get(shownText(text).toLowerCase()) ?? kinds.get(noteName(linkOf(text)?.target ?? "").toLowerCase());
		if (kind) return kind;
	}
	return undefined;
}

/** Whether a note says that it is of a kind, and is not a template for such notes. */
export function isOfKind(note: Note, kind: NoteKind): boolean {
	const { path, name, structure: { frontmatter } } = note;
	return frontmatter !== undefined
		&& statedKind(frontmatter) === kind
		&& !isInTemplateFolder(path)
		&& !isTemplateName(name)
		&& !isTemplate(note);
}
