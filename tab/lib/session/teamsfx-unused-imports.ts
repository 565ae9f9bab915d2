/**
 * Replaces what teamsfx imports for tokens and calls of other APIs (@azure/msal-browser and axios, 85 KiB
 * compressed). We request only the single sign-on token, which needs neither.
 */
export function PublicClientApplication(): never {
  throw new Error('The tab asks for the single sign-on token only; see decision 3.');
}

export { PublicClientApplication as default };
