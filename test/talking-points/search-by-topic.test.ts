import { describe, expect, it } from "vitest";
import { PeopleSearch } from "../../src/search/people-search";
import { TestVault } from "./vault";

function found(query: string): string[] {
	const vault = new TestVault();
	vault.person({ name: "李智伟", topics: ["分布式系统"] });
	vault.person({ name: "Ann", topics: [{ text: "Raft", path: "Topics/共识算法.md" }] });
	vault.person({ name: "Tom", topics: ["hiking"] });
	vault.person({ name: "Yuki", body: ["reads about #分布式系统"] });
	vault.person({ name: "Zoe", topics: ["缓存"] });
	vault.person({ name: "Kim", topics: ["hiking"], privateProperties: new Set(["topics"]) });
	vault.note("Topics/分布式系统.md", "---\naliases: [distributed systems, Verteilte Systeme]\n---\n");
	vault.note("Topics/共识算法.md", "---\naliases: [consensus, Raft]\n---\n");
	vault.note("Topics/徒步.md", "---\naliases: [hiking, 登山]\n---\n");
	vault.note("Topics/缓存.md", "---\naliases: [caching]\nprivate: [aliases]\n---\n");
	vault.note("Topics/Elsewhere.md", "---\naliases: [ballroom]\n---\n");
	vault.topicsOfPeople.work(() => true);
	return new PeopleSearch().find(vault.people(), query, (word) => vault.topicsOfPeople.withNameOf(word)).map(({ name }) => name);
}

describe("a search by a topic in the other language", () => {
	it.each<[query: string, names: readonly string[]]>([
		["distributed systems", ["李智伟"]], ["distributed", ["李智伟"]], ["Systeme", ["李智伟"]], ["distrib", ["李智伟"]], ["分布式", ["李智伟"]], ["consensus", ["Ann"]], ["共识", ["Ann"]], ["raft", ["Ann"]], ["徒步", ["Tom"]], ["登山", ["Tom"]], ["hiking", ["Tom"]], ["systems 李", ["李智伟"]], ["DISTRIBUTED", ["李智伟"]],
	])("finds %s", (query, names) => {
		expect(found(query)).toEqual(names);
	});

	it.each(["caching", "ballroom", "distributed raft", "consensus 徒步", "systemx", "瑜伽", "Topics", "aliases", "Elsewhere", "distributed Tom"])("finds nobody by %s", (query) => {
		expect(found(query)).toEqual([]);
	});
});
