import { describe, expect, it } from "vitest";
import { ListenerFeed } from "../../src/notes/listener-feed";
import type { Note } from "../../src/notes/note";
import type { HasTime, NoteListener } from "../../src/notes/note-listener";

const note = (path: string): Note => ({ path, name: path, structure: {}, createdAt: 0, modifiedAt: 0, text: undefined });

/** Takes down what it is told, and needs so many slices before it is settled. */
class Listener implements NoteListener {
	revision = 0;
	readonly told: string[] = [];
	#slices: number;

	constructor(slices: number) {
		this.#slices = slices;
	}

	get isSettled(): boolean {
		return this.#slices === 0;
	}

	put({ path }: Note): void {
		this.told.push(path);
		this.revision++;
	}

	remove(path: string): void {
		this.told.push(`- ${path}`);
	}

	fill(): void {
		this.told.push("all");
	}

	work(hasTime: HasTime): boolean {
		if (hasTime() && this.#slices > 0) this.#slices--;
		return this.isSettled;
	}
}

/** A feed of one listener, and how many idle slices were waited for. */
function aFeed(slices: number): { readonly listener: Listener; readonly feed: ListenerFeed; readonly waits: () => number } {
	const listener = new Listener(slices);
	let waits = 0;
	const feed = new ListenerFeed([listener], {
		now: () => () => true,
		whenIdle: () => {
			waits++;
			return Promise.resolve(() => true);
		},
	});
	return { listener, feed, waits: () => waits };
}

const never = (): boolean => false;

describe("a feed of listeners", () => {
	it("hands nothing over before it is asked for the first time", async () => {
		const { listener, feed } = aFeed(0);
		expect(feed.put(note("a.md"))).toBe(false);
		await feed.drain(never);
		expect(feed.put(note("b.md"))).toBe(true);
		expect(listener.told).toEqual(["b.md"]);
	});

	it("keeps what changes while a listener works, each note once, as it was last", async () => {
		const { listener, feed, waits } = aFeed(3);
		const first = feed.drain(never);
		feed.put(note("a.md"));
		feed.put(note("b.md"));
		feed.remove("a.md");
		expect(feed.isEmpty).toBe(false);
		await first;
		expect([listener.told, waits(), feed.isEmpty]).toEqual([["- a.md", "b.md"], 2, true]);
	});

	it("says whether a listener says something else since", async () => {
		const { feed } = aFeed(0);
		expect(await feed.drain(never)).toBe(false);
		feed.put(note("a.md"));
		expect([await feed.drain(never), await feed.drain(never)]).toEqual([true, false]);
	});

	it("ends when it is stopped", async () => {
		const { feed, waits } = aFeed(1000);
		await feed.drain(() => waits() === 2);
		expect([waits(), feed.isEmpty]).toEqual([2, false]);
	});
});
