import type { Words } from "../words/words";

/** What stands for a talking point under the veil: of what kind it is. */
export function pointVeiled(kind: string, { points, point }: Words["discreet"]): string {
	return points[kind] ?? point;
}
