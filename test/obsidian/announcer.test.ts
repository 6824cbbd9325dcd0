import { expect, it } from "vitest";
import { Announcer } from "../../src/obsidian/announcer";

const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it("tells once of several changes in one turn, and no more after it was asked to stop", async () => {
	const announcer = new Announcer();
	const heard: string[] = [];
	const stop = announcer.subscribe(() => heard.push("a"));
	announcer.subscribe(() => heard.push("b"));
	announcer.announce();
	announcer.announce();
	await told();
	stop();
	announcer.announce();
	await told();
	expect(heard).toEqual(["a", "b", "b"]);
});

it("tells everybody else when a listener throws, and lets the error be seen", async () => {
	const before = process.listeners("uncaughtException");
	const seen: unknown[] = [];
	process.removeAllListeners("uncaughtException").on("uncaughtException", (error) => seen.push(error.message));
	try {
		const announcer = new Announcer();
		const heard: string[] = [];
		announcer.subscribe(() => { throw new Error("mine"); });
		announcer.subscribe(() => heard.push("still told"));
		announcer.announce();
		await told();
		expect([heard, seen]).toEqual([["still told"], ["mine"]]);
	} finally {
		process.removeAllListeners("uncaughtException");
		for (const listener of before) process.on("uncaughtException", listener);
	}
});
