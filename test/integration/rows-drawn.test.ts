import { describe, expect, it } from "vitest";
import { kithOnNotes, personNote } from "./kith-on-notes";

/** What makes the window lay out where it is read between two writes. */
const layouts: readonly (readonly [prototype: object, name: string])[] = [
	...["offsetHeight", "offsetTop", "offsetWidth"].map((name) => [HTMLElement.prototype, name] as const),
	...["clientHeight", "clientWidth", "scrollTop", "scrollHeight"].map((name) => [Element.prototype, name] as const),
];

/** How often one of them is read meanwhile. */
async function layoutsIn(act: () => Promise<unknown>): Promise<number> {
	let count = 0;
	const restore = layouts.map(([prototype, name]) => {
		const owner = [prototype, HTMLElement.prototype, Element.prototype].find((one) => Object.hasOwn(one, name));
		const described = owner && Object.getOwnPropertyDescriptor(owner, name);
		if (!owner || !described) throw new Error(`${name} cannot be counted.`);
		Object.defineProperty(owner, name, { ...described, get(this: Element): unknown {
			if (this.closest(".kith-pane")) count++;
			return described.get?.call(this) as unknown;
		} });
		return () => { Object.defineProperty(owner, name, described); };
	});
	await act();
	for (const back of restore) back();
	return count;
}

const name = (index: number): string => `P${String(index).padStart(4, "0")}`;
const note = (circle: string): string => personNote([`circle: ${circle}`], "\n");

interface Cost {
	readonly drawn: number;
	readonly layouts: number;
}

describe("the sidebar draws after an edit what the edit is about, and nothing else", () => {
	const edits: readonly (readonly [string, (edit: (path: string, text: string) => Promise<void>) => Promise<void>, number])[] = [
		["somebody in sight", (edit) => edit(`People/${name(0)}.md`, note("chosen")), 1],
		["somebody out of sight", (edit) => edit(`People/${name(59)}.md`, note("chosen")), 0],
	];

	it.each(edits)("%s", async (_, act, drawn) => {
		const cost = async (people: number): Promise<Cost> => {
			const kith = await kithOnNotes(Object.fromEntries(Array.from({ length: people }, (__, index) => [`People/${name(index)}.md`, note("core")])));
			const leaf = await kith.opened.app.workspace.ensureSideLeaf("kith-reconnect", "right", { active: true, reveal: true });
			const entries = (): readonly Element[] => [...leaf.view.containerEl.querySelectorAll(".kith-entry")];
			// What to say to the first people follows when they stand there.
			await expect.poll(() => entries().filter((el) => el.querySelector(".kith-point")).length).toBeGreaterThan(3);
			const before = new Set(entries());
			const count = await layoutsIn(() => act(kith.edit));
			const drawnAnew = entries().filter((el) => !before.has(el)).length;
			await kith.close();
			return { drawn: drawnAnew, layouts: count };
		};
		const few = await cost(60);
		expect(few.drawn).toBe(drawn);
		expect(few.layouts).toBe(0);
		expect(await cost(240)).toEqual(few);
	});
});
