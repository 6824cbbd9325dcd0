import type { CivilDate } from "../calendar/civil-date";
import type { ShownPoint } from "./entry-text";
import type { ReconnectList } from "./reconnect-list";

/** What the points of rows come from. */
export interface PointsInTimePorts {
	readonly list: Pick<ReconnectList, "points">;
	/** Whether the points of a person need not be worked out first. */
	arePointsKnown(path: string, today: CivilDate): boolean;
	/** Works out, in small steps, what the points of everybody have in common. */
	preparePoints(): Generator<undefined>;
	/** Works something out in idle slices. */
	inIdleTime(steps: Generator<undefined>): Promise<void>;
}

/** More rows than are ever in the document. */
const mostShown = 128;

const none: readonly ShownPoint[] = Object.freeze([]);

/**
 * Talking points for rows that nobody is made to wait for: those that are known, at once; else what the row showed before, and the new ones
 * when there has been time to work them out. Rows that came into sight last come first.
 */
export class PointsInTime {
	readonly #ports: PointsInTimePorts;
	readonly #redraw: () => void;
	readonly #shown = new Map<string, readonly ShownPoint[]>();
	/** The day that is asked about, by path. */
	readonly #waiting = new Map<string, CivilDate>();
	#working = false;

	/** `redraw` asks for the points of the rows again. */
	constructor(ports: PointsInTimePorts, redraw: () => void) {
		this.#ports = ports;
		this.#redraw = redraw;
	}

	of(path: string, today: CivilDate, limit: number): readonly ShownPoint[] {
		if (this.#ports.arePointsKnown(path, today)) {
			const points = this.#ports.list.points(path, today, limit);
			this.#keep(path, points);
			return points;
		}
		this.#waiting.set(path, today);
		if (!this.#working) void this.#work();
		return this.#shown.get(path) ?? none;
	}

	#keep(path: string, points: readonly ShownPoint[]): void {
		this.#shown.delete(path);
		for (const oldest of this.#shown.size >= mostShown ? this.#shown.keys() : []) {
			this.#shown.delete(oldest);
			break;
		}
		this.#shown.set(path, points);
	}

	async #work(): Promise<void> {
		this.#working = true;
		await this.#ports.inIdleTime(this.#steps());
		this.#working = false;
		this.#redraw();
	}

	*#steps(): Generator<undefined> {
		for (let last = [...this.#waiting].at(-1); last; last = [...this.#waiting].at(-1)) {
			const [path, today] = last;
			this.#waiting.delete(path);
			// What they have in common is often another after each while notes are being read.
			yield* this.#ports.preparePoints();
			this.#ports.list.points(path, today, 1);
			yield undefined;
		}
	}
}
