import { Component } from "obsidian";
import type { HasTime } from "../../notes/note-listener";
import { idleSlice } from "./idle-slices";

/** Works things out in idle slices, for as long as Kith is switched on. */
export class IdleWork extends Component {
	#isGone = false;

	override onload(): void {
		this.register(() => { this.#isGone = true; });
	}

	/** Waits for an idle moment. Where Kith was switched off meanwhile, and the window may be gone with it, it never comes. */
	readonly slice = async (): Promise<HasTime> => {
		const hasTime = this.#isGone ? undefined : await idleSlice();
		return hasTime && !this.#isGone ? hasTime : new Promise(() => undefined);
	};

	/** Resolves when all steps are done; never, where there is nobody left to do them for. */
	async run(steps: Generator<undefined>): Promise<void> {
		let hasTime = await this.slice();
		while (steps.next().done !== true) if (!hasTime()) hasTime = await this.slice();
	}
}
