/** Work that may pause after each step: whoever waits for thousands of people goes on seeing a window that answers. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}

/** What is made of each item; a step is so many of them. */
export function* mapSteps<Item, Made>(items: readonly Item[], perStep: number, make: (item: Item, at: number) => Made): Steps<Made[]> {
	const made: Made[] = [];
	for (const [at, item] of items.entries()) {
		made.push(make(item, at));
		if (at % perStep === perStep - 1) yield;
	}
	return made;
}
