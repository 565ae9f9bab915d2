/** Where the bearer token comes from; the rest of the tab knows no sign-in library. */
export interface Session {
  getToken(): Promise<string>;
  /** The server did not take the token (401). */
  refused(): void;
  /** Only where the person may be switched. */
  readonly signOut?: () => void;
}
