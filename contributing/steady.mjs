/** Calls that give the same for the same and change nothing, where what they are given does neither. */
const steadyCalls = new Set(["join", "slice", "replace", "replaceAll", "split", "concat", "map", "flatMap", "filter", "toLowerCase", "has", "charAt"]);
/** Things of the language that are made of what they are given, and change nothing; and those of which classes are made. */
const steadyThings = new Set(["Set", "Map", "RegExp"]);
const bases = new Set(["Error", "Date", "Symbol"]);
const steadyOf = new Map([["Object", new Set(["keys", "entries", "values", "fromEntries"])], ["Array", new Set(["from"])]]);

/** What changes an array, a set, a map or a pattern. */
const changing = new Set(["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin", "set", "add", "delete", "clear", "exec", "test"]);

/** Whether something that a variable holds is changed where the variable is named. */
function isChanged({ identifier }, parents) {
	const member = parents.get(identifier);
	if (member?.type !== "MemberExpression" || member.object !== identifier) return false;
	const around = parents.get(member);
	if (around.type === "AssignmentExpression") return around.left === member;
	if (around.type === "CallExpression") return around.callee === member && !member.computed && changing.has(member.property.name);
	return around.type === "UpdateExpression" || (around.type === "UnaryExpression" && around.operator === "delete");
}

/** Tells whether an expression gives the same whenever it is run, and changes nothing. */
export function steadyIn(scopes, held, variableOf, parents) {
	const functions = scopes.find(({ type }) => type === "module").variables.filter(({ defs, references }) => defs.length === 1 && defs[0].type === "FunctionName" && references.every((reference) => reference.isReadOnly()));
	const isStill = (variable) => variable.references.every((reference) => !isChanged(reference, parents));
	const steady = new Set([...held.map(({ variable }) => variable), ...functions].filter(isStill));
	const madeBy = new Map([...held.map(({ variable, init }) => [variable, init]), ...functions.map((variable) => [variable, variable.defs[0].node])]);
	/** Variables of the functions that are looked into: they are what the call is given, or made of it. */
	const within = new Set();
	const all = (nodes) => nodes.every((node) => node && isSteady(node));
	const isKey = ({ computed, key }) => !computed || isSteady(key);
	const isGlobal = (node, names) => node.type === "Identifier" && names.has(node.name) && !variableOf.get(node);
	/** What a name stands for, where that is known. */
	const behind = (node) => (node.type === "Identifier" ? madeBy.get(variableOf.get(node)) : node);

	const known = new Map();
	/** Whether a function may be called: it gives back what it makes of what it is given, and does nothing else. */
	const isPure = (node) => {
		if (!node || !/Function/.test(node.type) || node.async || node.generator) return false;
		if (known.has(node)) return known.get(node);
		known.set(node, false);
		for (const scope of scopes) if (scope.block === node) for (const variable of scope.variables) within.add(variable);
		const isDone = node.params.every(isParameter) && (node.body.type === "BlockStatement" ? node.body.body.every(isStatement) : isSteady(node.body));
		known.set(node, isDone);
		return isDone;
	};
	const isParameter = (node) => node.type === "Identifier" || (node.type === "AssignmentPattern" ? isParameter(node.left) && isSteady(node.right) : node.type === "RestElement" ? isParameter(node.argument) : isPattern(node));
	const isPattern = (node) => (node.type === "ArrayPattern" ? node.elements.every((each) => !each || isParameter(each)) : node.type === "ObjectPattern" && node.properties.every((each) => (each.type === "RestElement" ? isParameter(each) : isKey(each) && isParameter(each.value))));
	const isStatement = (node) => {
		if (node.type === "ReturnStatement") return !node.argument || isSteady(node.argument);
		if (node.type === "VariableDeclaration") return node.declarations.every(({ id, init }) => isParameter(id) && (!init || isSteady(init)));
		if (node.type === "IfStatement") return isSteady(node.test) && isStatement(node.consequent) && (!node.alternate || isStatement(node.alternate));
		return node.type === "BlockStatement" && node.body.every(isStatement);
	};
	/** Whether one of a class may be made: all that it does is to keep what it is given. */
	const isKeeper = (node) => {
		if (node?.type !== "ClassExpression" || node.superClass || !isSteady(node)) return false;
		const made = node.body.body.find(({ kind }) => kind === "constructor")?.value;
		const isField = (member) => member.type !== "PropertyDefinition" || member.static || !member.value || isSteady(member.value);
		if (!node.body.body.every(isField)) return false;
		if (!made) return true;
		for (const scope of scopes) if (scope.block === made) for (const variable of scope.variables) within.add(variable);
		const keeps = (expression) => (expression.type === "SequenceExpression" ? expression.expressions.every(keeps)
			: expression.type === "AssignmentExpression" && expression.operator === "=" && expression.left.type === "MemberExpression" && expression.left.object.type === "ThisExpression" && isSteady(expression.right));
		return made.params.every(isParameter) && made.body.body.every((statement) => statement.type === "ExpressionStatement" && keeps(statement.expression));
	};
	const isCall = (callee) => {
		if (callee.type !== "MemberExpression") return isPure(behind(callee));
		if (isGlobal(callee.object, steadyOf)) return !callee.computed && steadyOf.get(callee.object.name).has(callee.property.name);
		const isAsked = callee.object.regex && !/[gy]/.test(callee.object.regex.flags) && callee.property.name === "test";
		return !callee.computed && (isAsked || steadyCalls.has(callee.property.name)) && isSteady(callee);
	};
	/** What is given to a call may be called by it. */
	const isGiven = (node) => (/Function/.test(node.type) ? isPure(node) : isSteady(node.type === "SpreadElement" ? node.argument : node));

	const byType = {
		Literal: () => true,
		ArrowFunctionExpression: () => true,
		FunctionExpression: () => true,
		Identifier: (node) => steady.has(variableOf.get(node)) || within.has(variableOf.get(node)) || isGlobal(node, bases) || isGlobal(node, new Set(["undefined"])),
		TemplateLiteral: ({ expressions }) => all(expressions),
		TaggedTemplateExpression: ({ tag, quasi }) => isSteady(quasi) && ((tag.type === "MemberExpression" && isGlobal(tag.object, new Set(["String"])) && tag.property.name === "raw") || isPure(behind(tag))),
		UnaryExpression: ({ operator, argument }) => operator !== "delete" && isSteady(argument),
		BinaryExpression: ({ left, right }) => all([left, right]),
		LogicalExpression: ({ left, right }) => all([left, right]),
		ConditionalExpression: ({ test, consequent, alternate }) => all([test, consequent, alternate]),
		ArrayExpression: ({ elements }) => all(elements),
		SpreadElement: ({ argument }) => isSteady(argument),
		ObjectExpression: ({ properties }) => properties.every((property) => (property.type === "SpreadElement" ? isSteady(property) : property.kind !== "set" && isKey(property) && isSteady(property.value))),
		MemberExpression: ({ object, computed, property }) => isSteady(object) && (!computed || isSteady(property)),
		ChainExpression: ({ expression }) => isSteady(expression),
		CallExpression: ({ callee, arguments: given }) => isCall(callee) && given.every(isGiven),
		NewExpression: ({ callee, arguments: given }) => given.every(isGiven) && (isGlobal(callee, steadyThings) || isKeeper(behind(callee))),
		// What is in the body of a class is run when one of it is made, but for what is static.
		ClassExpression: ({ superClass, body }) => (!superClass || isSteady(superClass)) && body.body.every((member) => member.type !== "StaticBlock" && isKey(member) && (member.type !== "PropertyDefinition" || !member.static || !member.value || isSteady(member.value))),
	};
	const isSteady = (node) => byType[node.type]?.(node) ?? false;
	return isSteady;
}
