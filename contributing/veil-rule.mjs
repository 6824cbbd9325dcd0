/**
 * Lint: words of the vault reach the screen through the veil alone. `VaultWords` is a mark on the types of names, topics and quotations; in a
 * file that draws, what bears it, or is put together with what bears it, may go into no text, attribute, notice, sentence for the screen or
 * field of plain text. A call of the veil (`veil.who`, `veil.quote`, `veil.people`, `veil.mark`) takes the mark away.
 */
import ts from "typescript";

const mark = "fromVault";
/** What puts its arguments on the screen, whoever declares it. */
const sinks = new Set([
	"createEl", "createDiv", "createSpan", "createSvg", "createFragment", "setText", "appendText", "append", "prepend", "setAttribute", "setAttr", "setAttrs",
	"setTitle", "setName", "setDesc", "setTooltip", "setButtonText", "setPlaceholder", "setHeading", "setMessage", "setValue", "addOption", "addOptions", "Notice",
	"drawText", "drawAttr", "displayTooltip",
]);
const shownProperties = new Set(["textContent", "innerText", "title", "placeholder", "value", "ariaLabel", "alt", "label", "emptyStateText"]);
/** What is asked of a text and says nothing of it. */
const askers = new Set(["includes", "startsWith", "endsWith", "indexOf", "localeCompare", "has", "some", "every", "find", "findIndex", "filter", "test", "at", "get"]);
const transparent = new Set(["ParenthesizedExpression", "TSAsExpression", "TSNonNullExpression", "TSSatisfiesExpression", "ChainExpression", "AwaitExpression", "SpreadElement"]);
const message = "Words of the vault go to the screen through the veil: () => veil.who(name), () => veil.quote(text).";

export const throughTheVeil = {
	meta: { type: "problem", docs: { description: "draws words of the vault through the veil" }, schema: [] },
	create(context) {
		const services = context.sourceCode.parserServices;
		const checker = services.program.getTypeChecker();
		const typeOf = (node) => services.getTypeAtLocation(node);
		const seen = new Map();

		const parts = (type) => (type.isUnion() ? type.types : [type]);
		const isMarked = (type, depth = 0) => parts(type).some((one) => {
			if (one.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return false;
			if (one.isIntersection() && one.getProperty(mark)) return true;
			const item = depth < 2 && (checker.isArrayType(one) || checker.isTupleType(one)) ? checker.getIndexTypeOfType(one, ts.IndexKind.Number) : undefined;
			return item !== undefined && isMarked(item, depth + 1);
		});
		/** Whether an object has words of the vault in it. */
		const holdsMarked = (type, depth = 0) => isMarked(type) || (depth < 2 && parts(type).some((one) =>
			(one.flags & ts.TypeFlags.Object) !== 0 && one.getCallSignatures().length === 0
			&& one.getProperties().some((property) => {
				const { valueDeclaration } = property;
				return valueDeclaration !== undefined && holdsMarked(checker.getTypeOfSymbolAtLocation(property, valueDeclaration), depth + 1);
			})));
		const typeName = (node) => {
			const type = typeOf(node);
			return (type.aliasSymbol ?? type.symbol)?.name;
		};
		const fileOf = (callee) => {
			if (callee.type === "ConditionalExpression") return fileOf(callee.consequent);
			const symbol = checker.getSymbolAtLocation(services.esTreeNodeToTSNodeMap.get(callee.type === "MemberExpression" ? callee.property : callee));
			const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
			return target?.declarations?.[0]?.getSourceFile().fileName ?? "";
		};
		const nameOf = (callee) => (callee.type === "MemberExpression" ? callee.property.name : callee.name);
		const isVeil = (callee) => callee.type === "MemberExpression" && typeName(callee.object) === "Veil";

		function isTold(node) {
			if (!node) return false;
			if (seen.has(node)) return seen.get(node);
			seen.set(node, false);
			const told = look(node);
			seen.set(node, told);
			return told;
		}

		function look(node) {
			if (transparent.has(node.type)) return isTold(node.expression ?? node.argument);
			switch (node.type) {
				case "Literal": return false;
				case "ConditionalExpression": return isTold(node.consequent) || isTold(node.alternate);
				case "LogicalExpression": return isTold(node.right) || (node.operator !== "&&" && isTold(node.left));
				case "TemplateLiteral": return node.expressions.some(isTold);
				case "BinaryExpression": return node.operator === "+" && (isTold(node.left) || isTold(node.right));
				case "ArrayExpression": return node.elements.some(isTold);
				case "CallExpression": return lookAtCall(node);
				case "ArrowFunctionExpression": return node.body.type !== "BlockStatement" && isTold(node.body);
				default: return isMarked(typeOf(node)) || (node.type === "Identifier" && isTold(madeFrom(node)));
			}
		}

		/** What a constant of this file was made from. */
		function madeFrom(node) {
			const tsNode = services.esTreeNodeToTSNodeMap.get(node);
			const isShort = ts.isShorthandPropertyAssignment(tsNode.parent);
			const symbol = isShort ? checker.getShorthandAssignmentValueSymbol(tsNode.parent) : checker.getSymbolAtLocation(tsNode);
			const declaration = symbol?.valueDeclaration;
			if (!declaration || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name) || !declaration.initializer) return undefined;
			return services.tsNodeToESTreeNodeMap.get(declaration.initializer);
		}

		function lookAtCall(node) {
			const { callee, arguments: args } = node;
			if (isVeil(callee)) return false;
			if (isMarked(typeOf(node))) return true;
			if (/\/src\/words\/(en|zh)\//.test(fileOf(callee))) return args.some((arg) => isTold(arg) || holdsMarked(typeOf(arg)));
			if (["map", "flatMap"].includes(nameOf(callee))) return args.some(isTold);
			if (callee.type === "MemberExpression" && !askers.has(callee.property.name) && isTold(callee.object)) return true;
			// A function of this file, or asked where it stands.
			return callee.type === "Identifier" && isTold(madeFrom(callee));
		}

		/** Whether plain text is asked for where an expression stands. */
		function isPlain(node) {
			const wanted = checker.getContextualType(services.esTreeNodeToTSNodeMap.get(node));
			return wanted !== undefined && !isMarked(wanted) && parts(wanted).some((one) => one.flags & ts.TypeFlags.StringLike || one.symbol?.name === "DocumentFragment");
		}

		/** A key that names a note, on its way into an attribute. */
		function isPath(node) {
			if (node.type === "TemplateLiteral") return node.expressions.some(isPath);
			return (node.type === "Identifier" && /^(path|key)$|Path$/.test(node.name)) || (node.type === "MemberExpression" && !node.computed && /^(path|key)$/.test(node.property.name));
		}

		const report = (node) => { context.report({ node, message }); };
		const check = (node) => { if (node.type !== "ObjectExpression" && isTold(node)) report(node); };

		function checkCall(node) {
			const { callee, arguments: args } = node;
			const name = nameOf(callee);
			if (sinks.has(name)) {
				for (const arg of args) check(arg);
				if (name === "setAttribute" || name === "drawAttr") { for (const arg of args) if (isPath(arg)) report(arg); }
			} else if (/\/src\/(actions|beside|features|obsidian\/ui|pictures)\//.test(fileOf(callee))) {
				for (const arg of args) if (isPlain(arg)) check(arg);
			}
		}

		return {
			CallExpression: checkCall,
			NewExpression: checkCall,
			Property(node) {
				const { parent, value, key } = node;
				if (parent.type !== "ObjectExpression" || value.type === "ObjectExpression") return;
				if (isPlain(value)) check(value);
				else if (value.type === "ArrowFunctionExpression" && value.params.length === 0 && value.body.type !== "BlockStatement" && isPlain(value.body)) check(value.body);
				const attribute = key.type === "Literal" ? String(key.value) : "";
				if (/^(data|aria)-|^title$/.test(attribute) && isPath(value)) report(value);
			},
			AssignmentExpression({ left, right }) {
				if (left.type !== "MemberExpression") return;
				const isData = left.object.type === "MemberExpression" && left.object.property.name === "dataset";
				if (isData || shownProperties.has(left.property.name)) {
					check(right);
					if (isData && isPath(right) && !/^key$/.test(right.name ?? "")) report(right);
				}
			},
			"ArrowFunctionExpression[body.type!='BlockStatement']"(node) {
				// What a list is mapped to is looked at where the list goes.
				const { parent } = node;
				const isMapped = parent.type === "CallExpression" && ["map", "flatMap"].includes(nameOf(parent.callee));
				if (!isMapped && isPlain(node.body)) check(node.body);
			},
			ReturnStatement({ argument }) {
				if (argument && isPlain(argument)) check(argument);
			},
		};
	},
};
