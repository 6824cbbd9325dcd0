import { expect, it } from "vitest";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { wordsFor } from "../../src/words/words";
import { DemoVault } from "../talking-points/demo-vault";
import { day } from "../talking-points/make-person";

const today = day("2026-11-22");
const call = /\bcall(?:s|ed|ing)?\b|\bphone\b|\bvideo\b|电话|通话|视频|语音/iu;
const note = (boundary: string): string => ["---", "type: person", "topics: [Raft]", `boundaries: ["${boundary}"]`, "channel: 电话", "---", "## Interactions", "- 2026-11-01 (电话) 打电话聊了副业", "    - ask:: did the phone call with the bank help?", "    - 问:: 电话面试过了吗？", "    - [ ] call her about the hut", "    - [ ] 给她打电话", "    - good-news:: got the video series funded", "    - thanks:: 电话里教我报税", "    - ask:: did the roof hold?", ""].join("\n");

it.each(["不打电话", "no calls", "请不要打电话", "不要语音", "never call"])("a boundary of %s yields a call in no point and no message", (boundary) => {
	const vault = new DemoVault({ "People/Ada.md": note(boundary), "Calls/A good phone call.md": "---\ntopics: [Raft]\n---\n#Raft\n" });
	const [person] = vault.people();
	if (!person) throw new Error("Ada is not there.");
	const points = talkingPointsFor(person, vault, defaultTalkingOptions, today);
	const draft = new OpenerDraft(openerFor(person, points, vault), { name: person.name }, today);
	const said = ["en", "zh"].flatMap((language) => points.map((point) => wordsFor(language).talkingPoints.text(point, today)));
	draft.writeIn("zh");
	const chinese = draft.message;
	draft.writeIn("en");
	expect(points.length).toBeGreaterThan(0);
	expect([...said, chinese, draft.message].filter((text) => call.test(text))).toEqual([]);
});
