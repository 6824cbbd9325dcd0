/**
 * Words of the vault: a name, a topic, a quotation, the name of a note. Any text may stand for them; what a screen draws of them goes
 * through the veil, and lint follows this mark to see that it does.
 */
export type VaultWords = string & { readonly fromVault?: true };
