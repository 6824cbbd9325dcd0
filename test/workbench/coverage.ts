import { createRequire } from "node:module";
import ts from "typescript";
import { Window } from "happy-dom";

type Answer = "present" | "throws" | "missing";

interface Row {
	readonly name: string;
	readonly answer: Answer;
	readonly members: ReadonlyMap<string, Answer>;
}

/** The module runs in a browser; to ask it what it has, a window without a screen is enough. */
async function loadWorkbench(): Promise<Record<string, unknown>> {
	const window = new Window();
	for (const key of Object.getOwnPropertyNames(window)) {
		if (!(key in globalThis)) Object.defineProperty(globalThis, key, { value: Reflect.get(window, key), configurable: true, writable: true });
	}
	const { installDom } = await import("./ui/dom/install-dom");
	installDom();
	const module: Record<string, unknown> = await import("./obsidian");
	return module;
}

/** Members that plugins write themselves (abstract, optional) or cannot use (not public) are none of ours to have. */
function isOurs(node: ts.ClassElement): boolean {
	const foreign = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Abstract;
	const optional = (ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node)) && node.questionToken !== undefined;
	return (ts.getCombinedModifierFlags(node) & foreign) === 0 && !optional;
}

function memberNames(node: ts.ClassDeclaration): { own: string[]; fields: Set<string>; statics: string[] } {
	const own = new Set<string>();
	const fields = new Set<string>();
	const statics = new Set<string>();
	for (const member of node.members) {
		if (!member.name || !isOurs(member)) continue;
		const name = member.name.getText();
		const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
		(isStatic ? statics : own).add(name);
		if (ts.isPropertyDeclaration(member)) fields.add(name);
	}
	return { own: [...own], fields, statics: [...statics] };
}

/** Whether reading the member of a prototype throws; only lacking ones and getters of real instances do. */
function answerOf(target: object, name: string): Answer {
	for (let at: object | null = target; at; at = Object.getPrototypeOf(at) as object | null) {
		const found = Object.getOwnPropertyDescriptor(at, name);
		if (!found) continue;
		return found.get && /NotInTheWorkbench/.test(found.get.toString()) ? "throws" : "present";
	}
	return "missing";
}

/** The names that a member of a class brings: its own, or those of the properties among a constructor's parameters. */
function namesIn(member: ts.ClassElement): string[] {
	if (ts.isConstructorDeclaration(member)) return member.parameters.filter((parameter) => ts.isParameterPropertyDeclaration(parameter, member)).map((parameter) => parameter.name.getText());
	return member.name ? [member.name.getText()] : [];
}

/** Fields exist on instances alone, so they are looked for in our own source, class by class. */
function fieldsInSource(program: ts.Program): Map<string, Set<string>> {
	const fields = new Map<string, Set<string>>();
	const parents = new Map<string, string>();
	for (const file of program.getSourceFiles()) {
		if (!file.fileName.includes("/test/workbench/")) continue;
		ts.forEachChild(file, (node) => {
			if (!ts.isClassDeclaration(node) || !node.name) return;
			fields.set(node.name.text, new Set(node.members.flatMap(namesIn)));
			const parent = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression.getText();
			if (parent !== undefined) parents.set(node.name.text, parent);
		});
	}
	for (const [name, names] of fields) {
		for (let parent = parents.get(name); parent !== undefined; parent = parents.get(parent)) for (const field of fields.get(parent) ?? []) names.add(field);
	}
	return fields;
}

function rowOf(node: ts.ClassDeclaration, name: string, found: unknown, fields: ReadonlySet<string>): Row {
	const { own, fields: declared, statics } = memberNames(node);
	const members = new Map<string, Answer>();
	if (typeof found === "object" && found !== null) return { name, answer: "present", members: new Map(statics.map((member) => [`static ${member}`, answerOf(found, member)])) };
	if (typeof found !== "function") return { name, answer: "missing", members: new Map([...own, ...statics].map((member) => [member, "missing"])) };
	if (/lackingFunction|lacking/.test(found.toString().slice(0, 200))) return { name, answer: "throws", members: new Map([...own, ...statics].map((member) => [member, "throws"])) };
	const prototype = found.prototype as object;
	for (const member of own) {
		const answer = answerOf(prototype, member);
		members.set(member, answer === "missing" && declared.has(member) && fields.has(member) ? "present" : answer);
	}
	for (const member of statics) members.set(`static ${member}`, answerOf(found, member));
	return { name, answer: "present", members };
}

function printRow({ name, answer, members }: Row): void {
	const all = [...members];
	const have = all.filter(([, each]) => each === "present").length;
	const list = (wanted: Answer): string => all.filter(([, each]) => each === wanted).map(([member]) => member).join(", ");
	const notes = [list("throws") && `throws: ${list("throws")}`, list("missing") && `missing: ${list("missing")}`].filter((note) => note !== "");
	console.log(`${name.padEnd(30)} ${answer.padEnd(8)} ${`${have}/${all.length}`.padStart(7)}  ${notes.join(" · ")}`);
}

function printTotals(rows: readonly Row[]): void {
	const members = rows.flatMap((row) => [...row.members.values()]);
	const count = (answers: readonly Answer[], wanted: Answer): number => answers.filter((answer) => answer === wanted).length;
	const exported = rows.map((row) => row.answer);
	console.log(`\nexports  present ${count(exported, "present")}  throws ${count(exported, "throws")}  missing ${count(exported, "missing")}  of ${rows.length}`);
	console.log(`members  present ${count(members, "present")}  throws ${count(members, "throws")}  missing ${count(members, "missing")}  of ${members.length}`);
}

/** The functions, enumerations and constants that a statement of the typings exports. */
function valueNames(node: ts.Node): string[] {
	if (ts.isVariableStatement(node)) return node.declarationList.declarations.map((each) => each.name.getText());
	return (ts.isFunctionDeclaration(node) || ts.isEnumDeclaration(node)) && node.name ? [node.name.text] : [];
}

function answerOfValue(found: unknown): Answer {
	if (found === undefined) return "missing";
	return typeof found === "function" && /NotInTheWorkbench/.test(found.toString()) ? "throws" : "present";
}

async function main(): Promise<void> {
	const module = await loadWorkbench();
	const types = createRequire(import.meta.url).resolve("obsidian/obsidian.d.ts");
	const program = ts.createProgram([types, new URL("obsidian.ts", import.meta.url).pathname], { skipLibCheck: true, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext });
	program.getTypeChecker();
	const fields = fieldsInSource(program);
	const rows: Row[] = [];
	program.getSourceFile(types)?.forEachChild((node) => {
		const exported = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true;
		if (!exported) return;
		if (ts.isClassDeclaration(node) && node.name) rows.push(rowOf(node, node.name.text, module[node.name.text], fields.get(node.name.text) ?? new Set()));
		for (const name of valueNames(node)) rows.push({ name, answer: answerOfValue(module[name]), members: new Map() });
	});
	for (const row of rows.sort((a, b) => a.name.localeCompare(b.name))) printRow(row);
	printTotals(rows);
}

await main();
process.exit(0);
