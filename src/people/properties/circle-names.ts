/** What people write for the circles that Kith begins with, in both languages: read on every note, whatever the app speaks. Lower case. */
export const circleNames: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
	core: ["核心", "核心圈", "core circle"],
	chosen: ["常联系", "常联系的人"],
	weak: ["弱连接", "weak tie", "weak ties"],
	old: ["老朋友", "old friend", "old friends"],
	none: ["不分圈"],
}));
