import type { App } from "./app";

let current: App | null = null;

/** Tells the parts that are made without an app (menus, notices) which one is on this page. */
export function setCurrentApp(app: App): void {
	current = app;
	Object.assign(window, { app });
}

/** The app of this page, of which a plugin holds the official type. */
export function ourApp(app: unknown): App {
	if (!current || app !== current) throw new Error("This is not the app of this page.");
	return current;
}

/** The app of this page. */
export function currentApp(): App {
	if (!current) throw new Error("The workbench has no app yet.");
	return current;
}
