import { describe, expect, it } from "vitest";
import { DraftInHand, headOf, namesToTick } from "../../src/actions/draft-in-hand";
import { asSeen } from "../../src/veil/drawn";
import { wordsFor } from "../../src/words/words";
import type { Draft, Form, LinesOfOne, Obstacle } from "../../src/writes/drafting";
import { aPerson } from "../people/person-builder";
import { day } from "../talking-points/make-person";

const words = wordsFor("en");
const blank = { names: ["Ada"], against: [], warnings: [], obstacles: [], nameless: [], newPeople: [], leftOut: [], capture: { of: "line" } };
const aDraft = (more: object = {}): Draft => ({ ...blank, ...more }) as unknown as Draft;
const anObstacle = (code: Obstacle["code"]): Obstacle => ({ code, sentence: `${code}!`, steps: [] });

/** A form that says a text, of which a draft is read. */
class Desk {
	text = "Ran into Ada";
	draft = aDraft();
	lines: readonly LinesOfOne[] = [{ name: "Ada", lines: ["- ran"] }];
	readonly forms: Form[] = [];
	readonly saved: Draft[] = [];
	readonly drawn: (readonly LinesOfOne[])[] = [];
	refusal: string | undefined;
	readonly inHand = new DraftInHand({
		words, today: () => day("2026-11-22"),
		read: (form) => {
			this.forms.push(form);
			return this.draft;
		},
		linesOf: () => Promise.resolve(this.lines),
		save: (draft) => {
			this.saved.push(draft);
			return Promise.resolve(this.refusal);
		},
	}, {
		filled: () => ({ text: this.text, people: [], newPeople: [], date: "", channel: "", isLog: false }),
		hush: () => undefined,
		draw: (_, lines) => { this.drawn.push(lines); },
	});

	async write(does?: "plan" | "keep"): Promise<string | undefined> {
		const problem = await this.inHand.write(does);
		return problem === undefined ? undefined : asSeen(problem);
	}
}

describe("a draft in hand", () => {
	it("is written as it is shown", async () => {
		const desk = new Desk();
		await desk.inHand.show();
		expect(desk.drawn).toEqual([desk.lines]);
		expect(await desk.write()).toBeUndefined();
		expect(desk.saved).toEqual([desk.draft]);
	});

	it("is not written where the vault makes something else of it by now: that is shown first", async () => {
		const desk = new Desk();
		await desk.inHand.show();
		desk.lines = [{ name: "Ada", lines: ["- ran twice"] }];
		expect(await desk.write()).toBe(words.capture.changed);
		expect(desk.saved).toEqual([]);
		expect(desk.drawn.at(-1)).toBe(desk.lines);
		expect(await desk.write()).toBeUndefined();
	});

	it("says what there is to think of before it is written, once", async () => {
		const desk = new Desk();
		desk.draft = aDraft({ against: ["They keep that apart."], warnings: ["Of no contact."] });
		expect(await desk.write()).toBe("They keep that apart. Of no contact.");
		expect(desk.saved).toEqual([]);
		expect(await desk.write()).toBeUndefined();
	});

	it("is held by what is in the way, but for what was meant", async () => {
		const desk = new Desk();
		desk.draft = aDraft({ obstacles: [anObstacle("future-date")] });
		expect(await desk.write()).toBe("future-date!");
		expect(await desk.write("keep")).toBe("future-date!");
		expect(await desk.write("plan")).toBeUndefined();
	});

	it("is kept as no contact where that is said", async () => {
		const desk = new Desk();
		desk.draft = aDraft({ obstacles: [anObstacle("no-contact")], kept: { of: "kept" } });
		expect(await desk.write("keep")).toBeUndefined();
		expect(desk.saved.map(({ capture }) => capture)).toEqual([{ of: "kept" }]);
	});

	it("is shown again where it was refused", async () => {
		const desk = new Desk();
		desk.refusal = "The note is gone.";
		await desk.inHand.show();
		expect(await desk.write()).toBe("The note is gone.");
		expect(desk.drawn).toHaveLength(2);
	});

	it("is of whom was ticked and picked besides", async () => {
		const desk = new Desk();
		desk.inHand.ticked.add("Bo");
		desk.inHand.leftOut.add("Cy");
		desk.inHand.take(aPerson({ name: "Ada" }));
		await desk.inHand.show();
		expect(desk.forms.at(-1)).toMatchObject({ people: [{ name: "Ada" }], newPeople: ["Bo"], leftOut: ["Cy"] });
	});

	it("of two that were asked to be shown draws the last", async () => {
		const desk = new Desk();
		await Promise.all([desk.inHand.show(), desk.inHand.show()]);
		expect(desk.drawn).toHaveLength(1);
		const shown = desk.inHand.show();
		desk.inHand.clear();
		await shown;
		expect(desk.drawn).toHaveLength(1);
	});
});

describe("what is said of a draft", () => {
	it("is to whom it goes, or that it goes nowhere yet", () => {
		expect(headOf(aDraft(), words)).toBe(`${words.logging.capturePreview} · Ada`);
		expect(headOf(aDraft({ obstacles: [anObstacle("nobody")] }), words)).toBe(words.capture.nobodyYet);
		expect(headOf(aDraft({ obstacles: [anObstacle("unfit")] }), words)).toBe(`${words.capture.notYet} · Ada`);
	});

	it("offers a note to names that have none, unless one was taken for new before", () => {
		const draft = aDraft({ nameless: ["Bo", "Cy", "Di"], newPeople: ["Cy", "Di"] });
		expect(namesToTick(draft, new Set(["Di"]))).toEqual(["Bo", "Di"]);
	});
});
