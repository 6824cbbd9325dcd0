import ts from "typescript";

/** Names shorter than this gain nothing. */
const leastLength = 4;
/** What the app reads though no type of it says so. */
const undeclared = ["hoverParent", "linktext"];
/** Where objects written out are a type of their own: the sentences, each looked up by its name. */
const sentences = /\/src\/words\//;
/** What leaves the bundle under its own name: the API, what is stored in `data.json`. */
const published = /\/src\/(?:settings\/|api\/(?:kith-api|answers)\.ts$|cadence\/circle\.ts$)/;

/**
 * Names of properties that the minifier may shorten: those that our own types declare and nobody else's. Left out is every name that a type of the app, of the
 * browser or of a library declares, that is published, that only an object written out bears (its keys may be data), or that stands anywhere as a text, or
 * may be put together of texts, by which a property could be looked up.
 */
export function shortenedNames(configPath = "tsconfig.json") {
	const { config } = ts.readConfigFile(configPath, (path) => ts.sys.readFile(path));
	const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
	const program = ts.createProgram(fileNames.filter((path) => path.includes("/src/")), options);
	// Binding tells each node its parent.
	const checker = program.getTypeChecker();
	const own = new Set();
	const kept = new Set(undeclared);
	/** Beginnings and ends of names that are put together where they are looked up: `text[`${which}Desc`]`. */
	const madeKeys = [];
	for (const file of program.getSourceFiles()) {
		const isOurs = file.fileName.includes("/src/") && !file.isDeclarationFile && !file.fileName.includes("/node_modules/");
		const isTable = sentences.test(file.fileName);
		const isPublished = isOurs && published.test(file.fileName);
		collect(file, { names: isOurs && !isPublished ? own : kept, texts: isOurs ? kept : undefined, isTable, isPublished, madeKeys, keysOf: (node) => keysOf(checker.getTypeAtLocation(node)) });
	}
	const isPutTogether = (name) => madeKeys.some(([begin, end]) => name.startsWith(begin) && name.endsWith(end));
	return [...own].filter((name) => name.length >= leastLength && !kept.has(name) && !isPutTogether(name) && /^[a-z][A-Za-z0-9]*$/.test(name)).sort();
}

/** The pattern that names them all, as the minifier asks for it. */
export function shortenedPattern() {
	return new RegExp(`^(?:${shortenedNames().join("|")})$`);
}

function collect(file, { names, texts, isTable, isPublished, madeKeys, keysOf }) {
	const visit = (node) => {
		if ((isMember(node) || ((isTable || isPublished) && isWrittenOut(node))) && node.name) take(node.name, names, texts);
		if (texts && ts.isElementAccessExpression(node) && ts.isTemplateExpression(node.argumentExpression)) madeKeys.push([node.argumentExpression.head.text, node.argumentExpression.templateSpans.at(-1).literal.text]);
		if (texts && ts.isElementAccessExpression(node)) for (const key of keysOf(node.argumentExpression)) texts.add(key);
		if (texts && ts.isStringLiteralLike(node) && !isTable && !isNoKey(node)) texts.add(node.text);
		ts.forEachChild(node, visit);
	};
	visit(file);
}

/** The texts that a value may be, where its type names them all. */
function keysOf(type) {
	return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}

function take(name, names, texts) {
	if (ts.isIdentifier(name)) names.add(name.text);
	else if (ts.isStringLiteralLike(name)) (texts ?? names).add(name.text);
}

function isWrittenOut(node) {
	return ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
}

function isMember(node) {
	return ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node) || ts.isMethodDeclaration(node) || ts.isGetAccessor(node) || ts.isSetAccessor(node)
		|| (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));
}

/** A text that is no value a property could be looked up by: one in a type, or that something is only compared with. Sentences are none either. */
function isNoKey({ parent }) {
	const isCompared = ts.isBinaryExpression(parent) && (parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken || parent.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken);
	return ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent) || isCompared;
}
