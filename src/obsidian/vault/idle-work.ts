import { Component } from "obsidian";
import { idleSlice } from "./idle-slices";

/** Works things out ahead in idle slices, for as long as Kith is switched on. */
export class IdleWork extends Component {
	#isGone = false;

	override onload(): void {
		this.register(() => { this.#isGone = true; });
	}

	/** Resolves when all steps are done, or when there is nobody left to do them for. */
	async run(steps: Generator<undefined>): Promise<void> {
		const isGone = (): boolean => this.#isGone;
		// The window may be gone with it.
		if (isGone()) return;
		let hasTime = await idleSlice();
		while (!isGone() && steps.next().done !== true) if (!hasTime()) hasTime = await idleSlice();
	}
}
