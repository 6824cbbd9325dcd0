import type { ShownPoint, ShownReason } from "./entry-text";

/** The reasons that the talking points beside them do not tell anyway. A reply owed stays: only the reason says for how long. */
export function untoldReasons(reasons: readonly ShownReason[], points: readonly ShownPoint[]): readonly ShownReason[] {
	return reasons.filter(({ kind, source }) =>
		kind === "owed-reply"
			|| !points.some((point) =>
				point.kind === kind && (!source || (point.source?.path === source.path && point.source.line === source.line)),
			),
	);
}
