import { parse } from "acorn";
import { childrenOf, edited, parentsIn } from "./script-edits.mjs";

/** The bundle with what can be said in fewer letters at no cost: behaviour is the same. */
export function saidShorter(code) {
	const tree = parse(code, { ecmaVersion: "latest", sourceType: "script" });
	const parents = parentsIn(tree);
	const edits = [];
	const visit = (node) => {
		edits.push(...shorter(node, parents));
		for (const child of childrenOf(node)) visit(child);
	};
	visit(tree);
	return edited(code, edits);
}

/** What is changed of a place, if anything. */
function shorter(node, parents) {
	if (isTextInText(node, parents)) return textAsItIs(node);
	if (isNothingIn(node)) return notLong(node);
	if (isSomethingIn(node) && isAsked(node, parents)) return [lengthAlone(node)];
	return isKindOf(node) ? [alike(node)] : [];
}

/** What is made a text inside a text, which the language does by itself, but where a function is given the parts. */
function isTextInText(node, parents) {
	const { type, callee, arguments: given } = node;
	const around = parents.get(node);
	return type === "CallExpression" && callee.name === "String" && given.length === 1 && given[0].type !== "SpreadElement"
		&& around.type === "TemplateLiteral" && parents.get(around)?.type !== "TaggedTemplateExpression";
}

const textAsItIs = ({ start, end, arguments: [given] }) => [{ start, end: given.start, text: "" }, { start: given.end, end, text: "" }];

const isLength = ({ type, computed, property }) => type === "MemberExpression" && !computed && property.name === "length";
const isCompared = ({ type, operator, left, right }, by) => type === "BinaryExpression" && operator === by && right.value === 0 && isLength(left);

/** `a.length===0`, which is `!a.length`: what is asked for its length has one, or the types would not let it pass. */
const isNothingIn = (node) => isCompared(node, "===");
const notLong = ({ start, end, left }) => [{ start, end: start, text: "!" }, { start: left.end, end, text: "" }];

/** `a.length>0`, where nothing but whether it is so is asked for. */
const isSomethingIn = (node) => isCompared(node, ">");
const lengthAlone = ({ end, left }) => ({ start: left.end, end, text: "" });

/** `typeof a==="string"`: both are texts. */
const isKindOf = ({ type, operator, left, right }) => type === "BinaryExpression" && /^[!=]==$/.test(operator) && left.operator === "typeof" && typeof right.value === "string";
const alike = ({ operator, left, right }) => ({ start: left.end, end: right.start, text: operator.slice(0, 2) });

function isAsked(node, parents) {
	const around = parents.get(node);
	return around.test === node
		|| (around.type === "UnaryExpression" && around.operator === "!")
		|| (around.type === "LogicalExpression" && around.operator !== "??" && isAsked(around, parents));
}
