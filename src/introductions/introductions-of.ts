import type { Interaction } from "../interactions/interaction";
import type { NamedInLine, NotedIntroduction } from "../interactions/roster/read-introduction";
import { noteName } from "../notes/note-name";
import { nameKey } from "../people/names/name-key";
import type { Person } from "../people/person/person";
import { type Introduction, type Party, stateOf } from "./introduction";

/** Who is who, and where links lead. */
export interface IntroductionNames {
	personOf(path: string): Person | undefined;
	/** Who goes by a name. */
	named(name: string): readonly Person[];
	resolveLink(link: string, fromPath: string): string | undefined;
}

type Named = Pick<Party, "path" | "name">;

/** The introductions that the log of a person tells of, in its order. */
export function introductionsOf(person: Person, names: IntroductionNames): readonly Introduction[] {
	return person.interactions.flatMap((one) => {
		const { introduction } = one;
		const other = introduction && otherIn(introduction, person, names);
		return other ? [introductionOf(one, introduction, [person, other], names)] : [];
	});
}

function introductionOf(
	{ line, text, when, private: hidden }: Interaction,
	{ reason, consents, made, outcome }: NotedIntroduction,
	[owner, other]: readonly [Person, Named],
	names: IntroductionNames,
): Introduction {
	const partyOf = ({ path, name }: Named): Party => {
		const isTheirs = isOf({ path, name }, owner.path, names);
		const box = consents.find(isTheirs);
		return { path, name, box, status: box?.status ?? "to-ask", on: box?.on };
	};
	const parties = [partyOf(owner), partyOf(other)] as const;
	return {
		path: owner.path, line, said: text, parties, reason, on: when.to, state: stateOf(parties, made?.status), outcome, private: hidden,
		madeOn: made?.status === "yes" ? made.on : undefined,
	};
}

/** Whether a name in the note at `from` is that of a person: by its link or, without one, by a name of theirs. */
export function isOf({ path, name }: Named, from: string, names: IntroductionNames): (named: NamedInLine) => boolean {
	const person = path === null ? undefined : names.personOf(path);
	const keys = new Set([name, ...(path === null ? [] : [noteName(path)]), ...(person?.aliases ?? [])].map(nameKey));
	return (named) => {
		const linked = named.link === undefined ? undefined : names.resolveLink(named.link, from);
		return linked === undefined ? keys.has(nameKey(named.name)) : linked === path;
	};
}

/** The first whom the line names besides the person whose note it is; one of a name that two share is nobody's. */
function otherIn({ people }: NotedIntroduction, owner: Person, names: IntroductionNames): Named | undefined {
	const isOwner = isOf(owner, owner.path, names);
	const named = people.find((one) => !isOwner(one));
	if (!named) return undefined;
	const linked = named.link === undefined ? undefined : names.resolveLink(named.link, owner.path);
	const [only, another] = linked === undefined ? names.named(named.name) : [names.personOf(linked)];
	return only && !another ? { path: only.path, name: only.name } : { path: null, name: named.name };
}
