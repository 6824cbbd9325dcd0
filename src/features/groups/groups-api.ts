import { frozen } from "../../api/frozen";
import { dayOr, speaking } from "../../api/make-api";
import type { GroupSummary, KithApi, Proposal } from "../../api/kith-api";
import type { CivilDate } from "../../calendar/civil-date";
import { writeDate } from "../../calendar/write-date";
import type { Group } from "../../groups/group";
import { readGroupState } from "../../notes/kinds/group-state";
import type { Kith } from "../../obsidian/kith";
import { setCircle } from "../../circles/set-circle";
import type { RosterStatus } from "../../interactions/roster/roster-status";
import { Refusal } from "../../notes/refusal";
import { circleLabel } from "../../reconnect/entry-words";
import { rosterLines } from "../../interactions/roster/read-roster";
import { scanLines } from "../../notes/lines/scan-lines";
import { type GroupActions, mostMoved } from "./group-actions";

type GroupsApi = Pick<KithApi, "groups" | "setGroupState" | "proposeMove" | "planMove" | "setStatus" | "setCircle">;

const statuses: readonly RosterStatus[] = ["to-ask", "asked", "yes", "no"];

/** What other plugins and scripts see of groups. */
export function groupsApi(kith: Kith, actions: GroupActions): GroupsApi {
	const { words, writer, known, reading, clock } = kith;
	const dayOf = (options: { readonly on?: string } | null | undefined): CivilDate => {
		reading.settle();
		return dayOr(options?.on, { words, today: () => clock.today() });
	};
	const groupAt = (path: string): Group => {
		const group = actions.groups.get(path);
		if (!group) throw new Error(words.groups.none);
		return group;
	};
	return {
		groups: () =>
			Object.freeze(actions.groups.all().filter(({ private: hidden }) => !hidden).map((group) => frozen(summaryOf(group, actions)))),
		setGroupState: (path, state, options) => speaking(words, () => {
			const read = readGroupState(state);
			if (!read) throw new Error(words.groups.noState(state));
			const group = groupAt(path);
			return writer.write(
				actions.stateChanges(group, read, options?.reason, dayOf(options)),
				words.groups.label("state", group.name),
			);
		}),
		proposeMove: (path, options) =>
			Object.freeze(
				actions.proposals(groupAt(path), options?.limit ?? mostMoved, dayOf(options)).map((one): Proposal =>
					frozen({
						path: one.person.path,
						reasons: one.reasons.map((reason) => words.groups.moveReason(
							reason,
							reason.kind === "circle" ? circleLabel(reason.circle, kith.settings.current.circles, words) : "",
							reason.kind === "talks" ? words.when.day(reason.lastOn, dayOf(options)) : "",
						)),
					})),
			),
		planMove: (path, { people, to }) => speaking(words, () => {
			const group = groupAt(path);
			const found = people.map((one) => {
				const person = known.personOf(one);
				if (!person) throw new Refusal("unknown-person", one);
				return person;
			});
			return writer.write(actions.moveChanges(group, found, to), words.groups.label("move", group.name));
		}),
		setStatus: ({ path, line }, status, options) => speaking(words, () => writer.write([{ path, change: (text) => {
			const found = statuses.includes(status) ? rosterLines(scanLines(text)).find((one) => one.line === line) : undefined;
			const [change] = found ? actions.statusChanges({ path, line: found.line, name: found.name }, status, dayOf(options)) : [];
			if (!change || !("change" in change)) throw new Refusal("changed-since", path, { line: line ?? 0 });
			return change.change(text);
		} }], words.groups.label("move", path))),
		setCircle: (path, circle, options) => speaking(words, () => {
			const paths = [path].flat();
			for (const one of paths) if (!known.personOf(one)) throw new Refusal("unknown-person", one);
			return writer.write(
				setCircle(paths, { circle, why: options?.why }, kith.keyOf),
				words.logging.labels.set(paths.join(words.logging.comma)),
			);
		}),
	};
}

function summaryOf(group: Group, { groups, resolve }: GroupActions): GroupSummary {
	const { people, names, struck } = groups.membersOf(group);
	const { path, name, aliases, platform, since, size, state, topics, boundaries, lastLogOn } = group;
	return {
		path, name, aliases, platform, since: since ? writeDate(since) : null, size, state, topics, boundaries,
		members: people.map((person) => person.path), namesWithoutNote: names.map((one) => one.name), struck: struck.map((one) => one.name),
		moving: group.moving.filter(({ private: hidden }) => !hidden).map((one) => ({
			path: (one.link === undefined ? undefined : resolve(one.link, path)) ?? null,
			name: one.name, to: one.to ?? null, status: one.status ?? "to-ask", on: one.on ?? null, source: { path, line: one.line },
		})),
		decisions: group.decisions
			.filter(({ private: hidden }) => !hidden)
			.map(({ on, text, line }) => ({ on, text, source: { path, line } })),
		lastLogOn,
	};
}
