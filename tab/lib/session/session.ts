/** The source of bearer tokens; the rest of the tab uses no sign-in library. */
export interface Session {
  getToken(): Promise<string>;
  /** Called when the server refuses the token (401). Tells whether another token is worth a second request. */
  refused(token: string): 'ask-again' | 'ended';
  /** Defined only where the reader can switch to another person. */
  readonly signOut?: () => void;
}
