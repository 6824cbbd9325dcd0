import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fences } from "../docs/fences";
import { isFenceKind, tableKindOf } from "../docs/kinds";
import type { Part } from "../docs/page";
import { pages } from "../docs/pages";
import { Story } from "../docs/story";
import { tables } from "../docs/tables";

async function tell(story: Story, part: Part): Promise<void> {
	if (part.kind === "fence") {
		if (!isFenceKind(part.use)) throw new Error(`“${part.use}” is no kind of example.`);
		return fences[part.use](story, part.text, part.name);
	}
	const kind = tableKindOf(part.head[0] ?? "", story.language);
	if (!kind) throw new Error(`“${part.head[0] ?? ""}” is the first column of no kind of table.`);
	return tables[kind](story, part.rows, part.head);
}

describe.each(pages.filter(({ parts }) => parts.length > 0))("$path", ({ parts, language }) => {
	let story: Story;
	beforeAll(async () => { story = await Story.begin(language); });
	afterAll(() => story.kith.close());

	it.each(parts.map((part) => [part.line, part.kind === "fence" ? `${part.use} ${part.name}` : part.head[0] ?? "", part] as const))("line %i, %s", async (_, __, part) => {
		expect.hasAssertions();
		await tell(story, part);
	});
});
