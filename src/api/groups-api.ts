import { frozen } from "./frozen";
import { dayOr, speaking } from "./make-api";
import type { GroupsApi, GroupSummary, Proposal } from "./kith-api";
import type { CivilDate } from "../calendar/civil-date";
import { writeDate } from "../calendar/write-date";
import type { Group } from "../groups/group";
import { withoutAmounts } from "../notes/amounts";
import { readGroupState } from "../notes/kinds/group-state";
import type { RosterStatus } from "../interactions/roster/roster-status";
import { refuse } from "../notes/refusal";
import { circleLabel } from "../reconnect/entry-words";
import { rosterLines } from "../interactions/roster/read-roster";
import { scanLines } from "../notes/lines/scan-lines";
import { type GroupChangePorts, GroupChanges, mostMoved } from "../writes/group-changes";
import type { ApiParts } from "./api-parts";

const statuses: readonly RosterStatus[] = ["to-ask", "asked", "yes", "no"];

/** What it is made from. */
export type GroupsApiPorts = GroupChangePorts & ApiParts;

/** What other plugins and scripts see of groups. */
export function groupsApi(ports: GroupsApiPorts): GroupsApi {
	const { words, known, reading, clock, groups, settings } = ports;
	const changes = new GroupChanges(ports);
	const dayOf = (options: { readonly on?: string } | null | undefined): CivilDate => {
		reading.settle();
		return dayOr(options?.on, { words, today: () => clock.today() });
	};
	const groupAt = (path: string): Group => {
		const group = groups.get(path);
		if (!group) throw new Error(words.groups.none);
		return group;
	};
	return {
		groups: () =>
			Object.freeze(groups.all().filter(({ private: hidden }) => !hidden).map((group) => frozen(summaryOf(group, ports)))),
		setGroupState: (path, state, options) => speaking(words, () => {
			const read = readGroupState(state);
			if (!read) throw new Error(words.groups.noState(state));
			const group = groupAt(path);
			return ports.writer.write(
				changes.state(group, read, options?.reason, dayOf(options)),
				words.groups.label("state", group.name),
			);
		}),
		proposeMove: (path, options) =>
			Object.freeze(
				changes.proposals(groupAt(path), options?.limit ?? mostMoved, dayOf(options)).map((one): Proposal =>
					frozen({
						path: one.person.path,
						reasons: one.reasons.map((reason) => words.groups.moveReason(
							reason,
							reason.kind === "circle" ? circleLabel(reason.circle, settings.current.circles, words) : "",
							reason.kind === "talks" ? words.when.day(reason.lastOn, dayOf(options)) : "",
						)),
					})),
			),
		planMove: (path, { people, to }) => speaking(words, () => {
			const group = groupAt(path);
			const found = people.map((one) => {
				const person = known.personOf(one);
				if (!person) refuse("unknown-person", one);
				return person;
			});
			return ports.writer.write(changes.move(group, found, to), words.groups.label("move", group.name));
		}),
		setStatus: ({ path, line }, status, options) => speaking(words, () => ports.writer.write([{ path, change: (text) => {
			const found = statuses.includes(status) ? rosterLines(scanLines(text)).find((one) => one.line === line) : undefined;
			const [change] = found ? changes.status(path, found, status, dayOf(options)) : [];
			if (!change || !("change" in change)) refuse("changed-since", path, { line: line ?? 0 });
			return change.change(text);
		} }], words.groups.label("move", path))),
	};
}

function summaryOf(group: Group, { groups, resolve }: GroupChangePorts): GroupSummary {
	const { people, names, struck } = groups.membersOf(group);
	const { path, name, aliases, platform, since, size, state, topics, boundaries, lastLogOn } = group;
	return {
		path, name, aliases, platform: platform === null ? null : withoutAmounts(platform), since: since ? writeDate(since) : null,
		size, state, topics: topics.map(withoutAmounts),
		boundaries: boundaries.map(withoutAmounts), members: people.map((person) => person.path),
		namesWithoutNote: names.map((one) => one.name), struck: struck.map((one) => one.name),
		moving: group.moving.filter(({ private: hidden }) => !hidden).map((one) => ({
			path: (one.link === undefined ? undefined : resolve(one.link, path)) ?? null,
			name: one.name, to: one.to ?? null, status: one.status ?? "to-ask", on: one.on ?? null, source: { path, line: one.line },
		})),
		decisions: group.decisions
			.filter(({ private: hidden }) => !hidden)
			.map(({ on, text, line }) => ({ on, text: withoutAmounts(text), source: { path, line } })),
		lastLogOn,
	};
}
