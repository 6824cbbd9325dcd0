import type { GroupState } from "../../notes/kinds/group-state";
import type { MoveReason } from "../../groups/propose-move";
import type { RosterStatus } from "../../interactions/roster/roster-status";
import { counted } from "./counted";
import type { VaultWords } from "../../notes/vault-words";

const states: Readonly<Record<GroupState, string>> = { active: "Active", fading: "Fading", broadcast: "Broadcast", archive: "Archive" };

export const groups = {
	state: states,
	/** What a state does. */
	does: {
		active: "Reasons and talking points may speak of it.",
		fading: "Nothing changes but that it says so here.",
		broadcast: "No reason and no talking point refers to it: you only call out into it.",
		archive: "Out of every reason, point and draft. Search still finds its people, and memories come on their anniversaries.",
	} satisfies Readonly<Record<GroupState, string>> as Readonly<Record<GroupState, string>>,
	about: (parts: readonly string[]): string => parts.join(" · "),
	size: (size: number): string => `about ${String(size)} people`,
	since: (when: string): string => `since ${when}`,
	lastLog: (when: string): string => `last log line ${when}`,
	changeState: "Change state",
	stateTitle: (name: string): string => `State of ${name}`,
	reason: "Why",
	reasonPlaceholder: "Red packet: 30 of 300 took one",
	saveState: "Change",
	stateChanged: (name: string, state: GroupState): string => `${name}: ${states[state].toLowerCase()}.`,
	log: "Log",
	logTitle: (name: string): string => `What happened in ${name}`,
	logHint: "Goes into the log of the group. It is no contact with anybody in it.",
	logPlaceholder: "Somebody posted pictures of the reunion",
	logMissing: "Say what happened.",
	noState: (state: string): string => `There is no state ${state}: active, fading, broadcast or archive.`,
	invite: (topic: string, to: string): string =>
		`I was always glad to talk with you about ${topic}, and hope we go on now and then${to === "" ? "" : `, on ${to} for instance`}.`,
	inviteAsk: "What did you like to talk about with them? Say it in a sentence: an invitation without that could be to anybody.",
	logged: (name: string): string => `Logged in ${name}.`,
	move: "Move people",
	moveTitle: (name: string): string => `Whom to take along out of ${name}`,
	moveTo: "Where to",
	moveToHint: "LinkedIn, a new group, WeChat one to one",
	moveNobody: "Nobody is left to propose: everybody with a reason stands under Moving, or nobody of the group has a note yet.",
	moveReason: (reason: MoveReason, circle: string, when: string): VaultWords => {
		if (reason.kind === "circle") return circle;
		if (reason.kind === "topics") return `shares ${reason.topics.join(", ")}`;
		return `${counted(reason.count, "talk")}, last ${when}`;
	},
	moveSave: (count: number): string => (count === 0 ? "Put on the list" : `Put ${String(count)} on the list`),
	moveSaved: (count: number): string => `${counted(count, "person", "people")} to be asked.`,
	moveMissing: "Say where to, and tick at least one.",
	addNames: "Add names",
	namesTitle: (name: string): string => `Names in ${name}`,
	namesHint: "Paste the list of members: one a line, or separated by 、. Remarks in brackets stay beside the name.",
	namesRead: (count: number, repeated: number, unread: number): string =>
		[
			counted(count, "name"),
			...(repeated > 0 ? [`${String(repeated)} stood there twice`] : []),
			...(unread > 0 ? [`${counted(unread, "line")} are no name`] : []),
		].join(", "),
	namesUnread: (lines: string): string => `Not a name: ${lines}`,
	namesNone: "Paste some names first.",
	namesSave: "Add",
	namesAdded: (count: number, name: string): string => `${counted(count, "name")} added to ${name}.`,
	addTitle: "Add a group",
	addName: "Name",
	nameMissing: "A group needs a name.",
	addPlatform: "Where it lives",
	addPlatformHint: "WeChat, Slack, a café on Thursdays",
	addFolder: "Folder",
	groupsFolder: "Groups",
	add: "Add",
	added: (name: string): string => `${name} added.`,
	made: (name: string): string => `${name} is a group now.`,
	label: (what: "state" | "log" | "move" | "names", name: string): string =>
		({ state: `State of ${name} changed`, log: `Log of ${name}`, move: `Moving out of ${name}`, names: `Members of ${name}` })[what],
	members: "Members",
	noCircle: "In no circle yet",
	names: "Names without a note",
	namesAside: "A circle makes a note of a name; one that is struck is let go.",
	strike: "Strike",
	sort: "Sort them one by one",
	struck: (count: number): string => `${counted(count, "name")} struck`,
	moving: "Moving",
	shared: "What they share",
	sharedBy: (text: string, count: number): string => `${text} (${String(count)})`,
	posts: "To post there",
	postWritten: (when: string): string => `written ${when}`,
	logPost: (name: string): string => `Log “${name}” as posted`,
	posted: (link: string): string => `Posted ${link}`,
	decisions: "Decided",
	boundaries: "Boundaries",
	status: {
		"to-ask": "to ask",
		asked: "asked",
		yes: "yes",
		no: "no",
	} satisfies Readonly<Record<RosterStatus, string>> as Readonly<Record<RosterStatus, string>>,
	setStatus: (name: string, status: string): string => `${name}: ${status}`,
	to: (where: string): string => `→ ${where}`,
	progress: (done: number, all: number): string => `${String(done)} of ${String(all)} answered`,
	more: (count: number): string => `Show more (${String(count)})`,
	nobody: "Nobody is known to be in this group. Name it under groups or eras on a person's note, or add names.",
	letGo: (name: string): string => `${name} struck.`,
	none: "Open the note of a group first.",
};
