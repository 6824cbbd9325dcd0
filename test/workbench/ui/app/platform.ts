import type * as obsidian from "obsidian";

/** What the app runs on: a desktop with Linux, or a phone with Android when the page is asked for one. */
export const Platform: typeof obsidian.Platform = {
	isDesktop: true, isMobile: false, isDesktopApp: true, isMobileApp: false, isIosApp: false, isAndroidApp: false, isPhone: false, isTablet: false,
	isMacOS: false, isWin: false, isLinux: true, isSafari: false, resourcePathPrefix: "/vault/",
};

/** Makes the page a phone, or a desktop again. Call it before the app is made. */
export function setPlatform(mobile: boolean): void {
	Object.assign(Platform, { isDesktop: !mobile, isDesktopApp: !mobile, isLinux: !mobile, isMobile: mobile, isMobileApp: mobile, isAndroidApp: mobile, isPhone: mobile });
	document.body.toggleClass(["is-mobile", "is-phone", "is-android"], mobile);
	document.body.toggleClass("mod-linux", !mobile);
}
