import { ItemView } from "../views/view";

/** Placeholder until the Bases host is written in this same room. */
export class BasesHostView extends ItemView {
	getViewType(): string { return "bases"; }
	getDisplayText(): string { return "Bases"; }
}
