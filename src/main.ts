import { getLanguage, Plugin } from "obsidian";
import type { KithApi } from "./api/kith-api";
import { beside } from "./features/beside/beside";
import { calm } from "./features/calm/calm";
import { channels } from "./features/channels/channels";
import { circles } from "./features/circles/circles";
import { discreet } from "./features/discreet/discreet";
import { exchange } from "./features/exchange/exchange";
import { experiments } from "./features/experiments/experiments";
import { finding } from "./features/finding/finding";
import { gatherings } from "./features/gatherings/gatherings";
import { giving } from "./features/giving/giving";
import { groups } from "./features/groups/groups";
import { inbound } from "./features/inbound/inbound";
import { interop } from "./features/interop/interop";
import { introductions } from "./features/introductions/introductions";
import { logging } from "./features/logging/logging";
import { opener } from "./features/opener/opener";
import { pictures } from "./features/pictures/pictures";
import { planning } from "./features/planning/planning";
import { reconnect } from "./features/reconnect/reconnect";
import { reconnectViewType } from "./features/reconnect/reconnect-view";
import { reviews } from "./features/reviews/reviews";
import { settings } from "./features/settings/settings";
import { hang } from "./obsidian/hang";
import { makeKith } from "./obsidian/kith";
import { SettingsStore } from "./settings/settings-store";
import { wordsFor } from "./words/words";

/** The table of contents. What features add to menus, settings and offers stands there in this order. */
const features = [
	discreet, finding, reconnect, groups, gatherings, experiments, beside, logging, opener, channels, introductions, planning, calm,
	circles, giving, reviews, exchange, inbound, pictures, settings, interop,
];

export default class KithPlugin extends Plugin {
	/** For other plugins and scripts; `kith:api-ready` and `kith:index-ready` announce it on the workspace. */
	api: KithApi | undefined;
	readonly #store = new SettingsStore({ load: () => this.loadData(), save: (data) => this.saveData(data) });

	override async onload(): Promise<void> {
		await this.#store.load();
		const kith = makeKith(this, this.#store, wordsFor(getLanguage()));
		const { workspace } = this.app;
		const api = (this.api = hang(this, kith, features));
		workspace.trigger("kith:api-ready", api);
		void kith.reading.ready.then(() => { workspace.trigger("kith:index-ready"); });
	}

	/** Switched on by hand: show what it does. */
	override onUserEnable(): void {
		this.app.workspace.onLayoutReady(() => {
			void this.app.workspace.ensureSideLeaf(reconnectViewType, "right", { active: true, reveal: true });
		});
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#store.load();
	}
}
