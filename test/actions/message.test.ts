import { expect, it } from "vitest";
import { messageTo } from "../../src/actions/message";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { meetingDraft } from "../../src/opener/introduction-drafts";
import { defaultSettings } from "../../src/settings/default-settings";
import { wordsFor } from "../../src/words/words";
import { day, type PersonSpec } from "../talking-points/make-person";
import { TestVault } from "../talking-points/vault";

const today = day("2026-11-22");

function portsOf(vault: TestVault): Parameters<typeof messageTo>[0] {
	return {
		words: wordsFor("en"), known: vault, talk: { pointsOf: () => [] }, clock: { today: () => today }, settings: { current: { ...defaultSettings, bookingLink: "https://cal.example/me" } },
	} as unknown as Parameters<typeof messageTo>[0];
}

it("brings what the notes told of last, newest first, and nothing private", () => {
	const vault = new TestVault();
	const log = ["2026-01-03", "2026-09-06", "2026-04-27", "2025-10-11"].map((on) => ({ on, text: `of ${on}`, private: on === "2026-04-27" }));
	const { lately = [] } = messageTo(portsOf(vault), [vault.person({ name: "Dan Okafor", log })], {});
	expect(lately.map(({ text }) => text)).toEqual(["of 2026-09-06", "of 2026-01-03", "of 2025-10-11"]);
});
const ruth: PersonSpec = { name: "Ruth Baker", died: true, paused: true, wechat: "ruth_b", details: [{ meaning: "phone", text: "+44 1632 960000" }] };

it.each([[["Ann Lee", "Ruth Baker"]], [["Ruth Baker", "Ann Lee"]], [["Ruth Baker"]]])("is to nobody where one of %j has died: nothing drafted, and no way to reach them", (names) => {
	const vault = new TestVault();
	const people = new Map([ruth, { name: "Ann Lee" }].map((spec) => [spec.name, vault.person(spec)]));
	const [one, ...others] = names.flatMap((name) => people.get(name) ?? []);
	if (!one) throw new Error("Nobody");
	const request = messageTo(
		portsOf(vault),
		[one, ...others],
		{ drafted: meetingDraft(one, others[0] ?? one, "both climb") },
	);
	expect([request.person.name, request.reach, request.names]).toEqual(["Ruth Baker", [], undefined]);
	const draft = new OpenerDraft(request.opener, { name: "Ruth", drafted: request.drafted }, today);
	expect([draft.message, draft.silence?.died]).toEqual(["", true]);
});
