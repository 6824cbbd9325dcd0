import { describe, expect, it } from "vitest";
import type { PeopleApi } from "../../src/api/kith-api";
import { type ApiPorts, makeApi } from "../../src/api/make-api";
import { addDays } from "../../src/calendar/civil-date";
import type { Person } from "../../src/people/person/person";
import { aPerson } from "../people/person-builder";
import { FollowingPeople } from "../reconnect/following-people";
import { day } from "../talking-points/make-person";

const today = day("2026-01-10");

/** People of whom all are found by "a" and three by "zoe"; it is counted how often the day is asked for, and a person looked into for a summary. */
class Counted {
	summarised = 0;
	days = 0;
	readonly people: FollowingPeople;
	readonly api: PeopleApi;

	constructor(size: number) {
		const looked = (person: Person): Person => new Proxy(person, {
			get: (of, key) => {
				if (key === "trust") this.summarised++;
				return Reflect.get(of, key) as unknown;
			},
		});
		this.people = new FollowingPeople(Array.from({ length: size }, (_, index) => looked(aPerson({ name: index < 3 ? `Zoe A${String(index)}` : `Ada ${String(index)}`, cadence: "30d", contacts: [addDays(today, -31 - (index % 400))] }))), today);
		const { list } = this.people;
		const ports = {
			ready: Promise.resolve(), settle: () => undefined, list, words: this.people.words,
			today: () => (this.days++, today), people: () => this.people.people(), personOf: (path: string) => this.people.personOf(path),
		} satisfies Partial<ApiPorts>;
		this.api = makeApi(ports as unknown as ApiPorts);
	}
}

const asked: readonly (readonly [name: string, ask: (api: PeopleApi) => readonly { readonly path: string }[]])[] = [
	["search", (api) => api.search("a")],
	["search for nothing", (api) => api.search("")],
	["people", (api) => api.people()],
	["people of another day", (api) => api.people({ on: "2026-03-01" })],
	["due", (api) => api.due({ all: true })],
];

describe.each(asked)("a long answer: %s", (name, ask) => {
	it("looks into nobody until it is read, and asks for the day once, among few as among many", () => {
		const costs = [150, 1500].map((size) => {
			const counted = new Counted(size);
			const answer = ask(counted.api);
			expect(answer).toHaveLength(size);
			const cost = { days: counted.days, summarised: counted.summarised };
			expect(answer[7]?.path).toMatch(/^People/);
			return { ...cost, oneRead: counted.summarised };
		});
		const days = name.includes("another") ? 0 : 1;
		expect(costs).toEqual([{ days, summarised: 0, oneRead: 1 }, { days, summarised: 0, oneRead: 1 }]);
	});

	it("is as plain and frozen as a short one, and says the same whenever it is read", () => {
		const { api, people } = new Counted(150);
		const answer = ask(api);
		const text = JSON.stringify(answer);
		expect(JSON.parse(text)).toEqual(answer);
		expect(answer.every((one, at) => one === answer[at])).toBe(true);
		expect(structuredClone(answer)).toEqual(answer);
		expect([Object.isFrozen(answer), answer.every((one) => Object.isFrozen(one)), Array.isArray(answer)]).toEqual([true, true, true]);
		people.put("People/Ada 140.md", undefined);
		people.now = addDays(today, 20);
		api.people();
		expect(JSON.stringify(answer)).toBe(text);
	});
});

describe("a short answer", () => {
	it("is made at once", () => {
		const counted = new Counted(150);
		const found = counted.api.search("zoe");
		expect(counted.summarised).toBe(3);
		expect(Object.values(Object.getOwnPropertyDescriptors(found)).every((one) => "value" in one)).toBe(true);
	});

	it("gives the same object for somebody as a long one, for as long as they stand as they do", () => {
		const { api } = new Counted(150);
		expect(api.search("zoe")[0]).toBe(api.people().find(({ path }) => path === "People/Zoe A0.md"));
	});
});
