import type { Page } from "./page";
import type { SecretVault } from "./secret-vault";
import { surfacesOfDialogs } from "./surfaces-of-dialogs";
import { surfacesOfLists } from "./surfaces-of-lists";
import { surfacesOfPictures } from "./surfaces-of-pictures";

/** Surfaces by their names, and how one comes to each; one may go on from the one before it. */
export type Surfaces = Readonly<Record<string, (page: Page, vault: SecretVault) => unknown>>;

/** Every surface. */
export const surfaces: Surfaces = { ...surfacesOfLists, ...surfacesOfPictures, ...surfacesOfDialogs };
