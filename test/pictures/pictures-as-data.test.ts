import { describe, expect, it } from "vitest";
import { circlesPicture } from "../../src/pictures/circles-picture";
import { networkPicture } from "../../src/pictures/network-picture";
import type { NoPicture, Picture } from "../../src/pictures/picture";
import type { PicturePorts } from "../../src/pictures/picture-ports";
import { yearPicture } from "../../src/pictures/year-picture";
import { standingOf } from "../../src/people/person/standing";
import { defaultSettings } from "../../src/settings/default-settings";
import { asSeen } from "../../src/veil/drawn";
import { underOwnVeil, wordsFor } from "../../src/words/words";
import { aPerson, type PersonSpec } from "../people/person-builder";
import { day } from "../talking-points/make-person";

const today = day("2026-11-22");

function portsOf(...specs: readonly PersonSpec[]): PicturePorts {
	const people = specs.map(aPerson);
	return {
		words: underOwnVeil(wordsFor("en")), known: { people: () => people, personOf: (path) => people.find((one) => one.path === path) },
		list: { standing: (person, on) => standingOf(person, on) }, settings: { current: defaultSettings },
		groups: () => [], isPrivate: () => false, introductions: () => [], resolveLink: () => undefined,
	};
}

function made(steps: Generator<undefined, Picture | NoPicture>): Picture | NoPicture {
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** A picture with as many rows in its first table as it has marks. */
function pictureIn(steps: Generator<undefined, Picture | NoPicture>): Picture {
	const picture = made(steps);
	if ("none" in picture) throw new Error(picture.none.title);
	expect(picture.tables[0]?.rows.length).toBe(picture.marks.length);
	return picture;
}

const all = (ports: PicturePorts): readonly Generator<undefined, Picture | NoPicture>[] => [
	circlesPicture(ports, today), yearPicture(ports, today), networkPicture(ports, { key: "", places: [] }, () => undefined, today),
];
const readers: readonly PersonSpec[] = ["Ada", "Bo", "Cy"].map((name) => ({ name, groups: ["Raft readers"], contacts: ["2026-11-20"] }));

describe("pictures as data", () => {
	it("say what to do where there is nobody", () => {
		expect(all(portsOf()).map((steps) => ("none" in made(steps)))).toEqual([true, true, true]);
	});

	it("have the inner circle first, each state in a shape of its own", () => {
		const ports = portsOf({ name: "Old", circle: "old" }, { name: "Due", circle: "core", contacts: ["2026-01-01"] }, { name: "New" });
		const { marks, backdrops, said } = pictureIn(circlesPicture(ports, today));
		expect(marks.map(({ people }) => people.map(({ name }) => asSeen(name)).join())).toEqual(["Due", "Old", "New"]);
		expect(new Set(marks.map(({ shape, cls }) => `${shape} ${String(cls.includes("is-hollow"))}`)).size).toBeGreaterThan(1);
		expect(backdrops.filter((back) => "d" in back)).toHaveLength(3);
		expect(said).toContain("3");
	});

	it("have a square a day, the larger the more people", () => {
		const ports = portsOf({ name: "Ada", contacts: ["2026-11-20", "2026-11-02"] }, { name: "Bo", contacts: ["2026-11-20"] });
		const { marks } = pictureIn(yearPicture(ports, today));
		const sizes = marks.map(({ people, size }) => [people.length, size] as const).sort(([one], [other]) => one - other);
		expect(sizes.map(([count]) => count)).toEqual([1, 2]);
		expect(sizes[0]?.[1]).toBeLessThan(sizes[1]?.[1] ?? 0);
	});

	it("have a line for each two of a group, and lay the same network out once", () => {
		const kept = { key: "", places: [] };
		let ticks = 0;
		const draw = (): Picture => pictureIn(networkPicture(portsOf(...readers, { name: "Alone" }), kept, () => { ticks++; }, today));
		const first = draw();
		expect([first.marks.length, first.lines.length, first.hints.length]).toEqual([3, 3, 1]);
		const before = ticks;
		expect(draw().marks.map(({ x, y }) => [x, y])).toEqual(first.marks.map(({ x, y }) => [x, y]));
		expect(ticks).toBe(before);
	});

	it("name nobody under the veil", () => {
		const ports = portsOf(...readers);
		ports.words.veil.turn(true);
		const said = all(ports).flatMap((steps) => pictureIn(steps).marks).flatMap(({ label, name = "", people }) => [label, name, ...people.map((one) => one.name)]);
		expect(said.length).toBeGreaterThan(6);
		expect(said.map(asSeen).filter((text) => /Ada|Bo|Cy/.test(text))).toEqual([]);
	});
});
