/** The floors of the house: arrows go down only, and rooms on one floor do not know each other. */
const floors = [
	["calendar", "notes"],
	["wording", "writing"],
	["cadence", "interactions", "commitments"],
	["people", "settings"],
	["topics", "channels", "veil"],
	["ranking", "talking-points", "capture", "search", "circles", "groups", "giving", "introductions", "gatherings", "experiments", "exchange"],
	["reviews"],
	["words", "rows"],
	["reconnect", "brief", "opener", "writes", "finding"],
	["talk", "actions"],
	["api", "beside", "pictures"],
	["obsidian"],
	["features"],
];

const floorRules = floors.flatMap((rooms, floor) =>
	rooms.map((room) => {
		const forbidden = [...floors.slice(floor + 1).flat(), ...rooms.filter((other) => other !== room)];
		return {
			name: `floor-of-${room}`,
			comment: `src/${room}/ stands on floor ${String(floor + 1)}: it may use the floors below it, not those above, not its neighbours.`,
			severity: "error",
			from: { path: `^src/${room}/` },
			to: { path: `^src/(?:${[...forbidden.map((other) => `${other}/`), "main\\.ts$"].join("|")})` },
		};
	}),
);

export default {
	forbidden: [
		{ name: "no-circle", severity: "error", from: {}, to: { circular: true } },
		{ name: "no-circle-of-folders", severity: "error", scope: "folder", from: {}, to: { circular: true } },
		...floorRules,
		{
			name: "every-room-has-a-floor",
			comment: "A room that stands in no row of `floors` would be seen by no rule above.",
			severity: "error",
			from: { path: `^src/(?!(?:${floors.flat().join("|")})/|main\\.ts$)` },
			to: {},
		},
		{
			name: "features-do-not-know-each-other",
			comment: "What two features need goes down a floor; what one adds to another's surface is a contribution.",
			severity: "error",
			from: { path: "^src/features/([^/]+)/" },
			to: { path: "^src/features/", pathNot: "^src/features/$1/" },
		},
		{ name: "main-is-imported-by-nobody", severity: "error", from: { path: "^src/" }, to: { path: "^src/main\\.ts$" } },
		{ name: "only-the-shell-knows-the-app", severity: "error", from: { path: "^src/", pathNot: "^src/(obsidian/|features/|main\\.ts$)" }, to: { path: "(^|/)obsidian(/obsidian\\.d\\.ts)?$" } },
		{ name: "only-calendar-knows-date-fns", severity: "error", from: { path: "^src/", pathNot: "^src/calendar/" }, to: { path: "date-fns" } },
		{ name: "the-house-does-not-know-its-tests", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
		{ name: "no-orphan", severity: "error", from: { orphan: true, pathNot: "\\.d\\.ts$" }, to: {} },
		{ name: "resolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], mainFields: ["module", "main", "types"] },
	},
};
