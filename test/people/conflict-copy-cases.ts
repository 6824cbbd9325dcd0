/** What stands beside `People/张伟.md` or `People/Ann Lee.md`, which have these properties. */
export const properties = { type: "person", circle: "core", last_contact: "2026-10-01", aliases: ["老张"] };

type Properties = Readonly<Record<string, unknown>> | undefined;

/** Copies: the path, its properties where they are others, and whose it is. */
export const copies: readonly (readonly [path: string, original: string, properties?: Properties])[] = [
	["People/张伟 (conflicted copy 2026-11-02).md", "张伟"],
	["People/张伟 (conflicted copy).md", "张伟"],
	["People/张伟 (Ann's conflicted copy 2026-11-02).md", "张伟"],
	["People/张伟 (Conflicted copy iPhone 202611021010).md", "张伟"],
	["People/张伟(conflicted copy 2026-11-02 101010).md", "张伟"],
	["People/张伟 (Case Conflict).md", "张伟"],
	["People/张伟 (conflict).md", "张伟"], ["People/张伟（冲突）.md", "张伟"],
	["People/张伟.sync-conflict-20261102-101010-ABCDEFG.md", "张伟"],
	["People/张伟.sync-conflict-20261102.md", "张伟"],
	["People/张伟_conflict-20261102-101010.md", "张伟"],
	["People/张伟（小安的冲突副本）.md", "张伟"],
	["People/张伟（小安的冲突副本 2026-11-02）.md", "张伟"],
	["People/张伟 (冲突副本 2026-11-02).md", "张伟"],
	["People/张伟（小安的衝突副本）.md", "张伟"],
	["People/张伟 的冲突副本.md", "张伟"],
	["People/张伟 2.md", "张伟"],
	["People/张伟 12.md", "张伟"],
	["People/张伟 (1).md", "张伟"],
	["People/张伟（2）.md", "张伟"],
	["People/Ann Lee 2.md", "Ann Lee"],
	["People/Ann Lee (Ann's conflicted copy 2026-11-02).md", "Ann Lee"],
	["People/Ann Lee.sync-conflict-20261102-101010-ABCDEFG.md", "Ann Lee"],
	["People/张伟 (conflicted copy 2026-11-02).md", "张伟", { ...properties, last_contact: "2026-11-02" }],
	["People/张伟.sync-conflict-20261102-1.md", "张伟", { ...properties, last_contact: "2026-11-02", next_contact: "2026-12-01", snooze_until: "2026-12-01" }],
	["People/Ann Lee (conflicted copy 2026-11-02).md", "Ann Lee", { type: "person", circle: "core", aliases: ["老张"] }],
	["People/张伟 (conflicted copy 2026-11-02).md", "张伟", { ...properties, circle: "weak" }],
	["People/张伟 (conflict).md", "张伟", { type: "person", birthday: "08-15", city: "广州" }],
	["People/张伟（小安的冲突副本）.md", "张伟", { type: "person" }],
	["People/Ann Lee.sync-conflict-20240611-093312-K7QX2LD.md", "Ann Lee", { type: "person", circle: "weak", aliases: ["Annie"] }],
	["People/Ann Lee_conflict-20261102-101010.md", "Ann Lee", { ...properties, status: "paused" }],
];

/** People of their own. */
export const noCopies: readonly (readonly [path: string, properties?: Properties])[] = [
	["People/张伟 2.md", { type: "person", circle: "weak" }],
	["People/张伟 2.md", { ...properties, last_contact: "2026-11-02" }],
	["People/张伟 2.md", { ...properties, city: "广州" }],
	["People/张伟 (1).md", { ...properties, aliases: ["小张"] }],
	["People/Ann Lee 2.md", { ...properties, birthday: "08-15" }],
	["People/王磊 2.md"],
	["People/王磊 (conflicted copy 2026-11-02).md"],
	["Friends/张伟 2.md"],
	["Friends/张伟 (conflicted copy 2026-11-02).md"],
	["People/张伟 1.md"],
	["People/张伟2.md"],
	["People/张伟 2016.md"],
	["People/张伟 (汇丰).md"],
	["People/张伟 (Ann).md"],
	["People/张伟（小）.md"],
	["People/张伟 (conflict researcher).md"],
	["People/张伟 Jr.md"],
	["People/Ann Lee II.md"],
	["People/小张伟.md"],
];
