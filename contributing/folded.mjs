/** A text that is part of others is written out in them where it is no longer than this. */
const mostWithin = 200;

/** What expressions of a script are, where they are made of nothing but texts, numbers and constants that are texts; undefined for others. */
export function foldedIn(constants) {
	const inits = new Map(constants.flatMap(({ init, uses }) => uses.map((use) => [use, init])));
	const usesOf = new Map(constants.map(({ init, uses }) => [init, uses.length]));
	const known = new Map();
	const all = (nodes) => {
		const values = nodes.map((node) => (node ? fold(node) : undefined));
		return values.includes(undefined) ? undefined : values;
	};
	const one = (node) => {
		const value = fold(node);
		return value === undefined ? undefined : [value];
	};
	const listed = (node) => {
		const value = node.type === "Identifier" ? fold(node) : undefined;
		return Array.isArray(value) ? value : undefined;
	};
	const byType = {
		Literal: ({ value, regex }) => (regex || typeof value === "bigint" ? undefined : value),
		Identifier: (node) => {
			const value = inits.has(node) ? fold(inits.get(node)) : undefined;
			// A list that others have too stays one list.
			const isShared = typeof value === "string" ? value.length > mostWithin : usesOf.get(inits.get(node)) > 1;
			return isShared ? undefined : value;
		},
		TemplateLiteral: ({ quasis, expressions }) => {
			const values = all(expressions);
			return values?.every((value) => typeof value === "string") ? quasis.map(({ value: { cooked } }, at) => cooked + (values[at] ?? "")).join("") : undefined;
		},
		BinaryExpression: ({ operator, left, right }) => {
			const values = operator === "+" ? all([left, right]) : undefined;
			return values?.every((value) => typeof value === "string") ? values.join("") : undefined;
		},
		UnaryExpression: ({ operator, argument }) => (operator === "!" && typeof argument.value === "number" ? !argument.value : undefined),
		ArrayExpression: ({ elements }) => {
			const lists = elements.map((element) => (element?.type === "SpreadElement" ? listed(element.argument) : element && one(element)));
			return lists.includes(undefined) ? undefined : lists.flat();
		},
		ObjectExpression: ({ properties }) => {
			if (!properties.every(({ type, kind, computed, method }) => type === "Property" && kind === "init" && !computed && !method)) return undefined;
			const values = all(properties.map(({ value }) => value));
			const keys = properties.map(({ key }) => String(key.name ?? key.value));
			return values && !keys.includes("__proto__") ? Object.fromEntries(values.map((value, at) => [keys[at], value])) : undefined;
		},
	};
	const fold = (node) => {
		if (!known.has(node)) {
			known.set(node, undefined);
			known.set(node, byType[node.type]?.(node));
		}
		return known.get(node);
	};
	return fold;
}
