/**
 * Takes the place of what teamsfx imports for tokens and calls of other APIs (@azure/msal-browser and
 * axios, 83 KiB compressed). Only the single sign-on token is asked for here, which needs neither.
 */
export class PublicClientApplication {
  constructor() {
    throw new Error('The tab asks for the single sign-on token only; see decision 3.');
  }
}

export default {
  create: (): never => {
    throw new Error('The tab calls its own API by fetch; see decision 3.');
  },
};
