import type { ReachChannel } from "../../channels/reach-channel";
import type { Drawn } from "../../veil/drawn";
import { iconButton } from "./icon-button";

export const reachIcons: Readonly<Record<ReachChannel, string>> = {
	wechat: "message-circle", email: "mail", phone: "phone", telegram: "messages-square", linkedin: "briefcase", github: "code",
	website: "globe", booking: "calendar-clock",
};

/** Draws a button for a way to reach somebody: an icon, or a text beside it. */
export function reachButton(
	parentEl: HTMLElement,
	{ channel, label, text }: { readonly channel: ReachChannel; readonly label: Drawn; readonly text?: Drawn },
	onClick: (el: HTMLElement) => void,
): HTMLElement {
	const look = { icon: reachIcons[channel], label, cls: "kith-reach" };
	const buttonEl = iconButton(parentEl, text === undefined ? look : { ...look, text }, onClick);
	buttonEl.dataset["channel"] = channel;
	return buttonEl;
}
