/** The source of bearer tokens; the rest of the tab uses no sign-in library. */
export interface Session {
  getToken(): Promise<string>;
  /** Called when the server refuses the token (401). */
  refused(): void;
  /** Defined only where the reader can switch to another person. */
  readonly signOut?: () => void;
}
