import type { PersonId } from '../../domain/common/ids.ts';

export type InstallResult =
  | { readonly kind: 'installed' | 'already-there' }
  | { readonly kind: 'retry'; readonly afterMs?: number }
  | {
      readonly kind: 'failed';
      readonly reason: 'not-allowed' | 'no-such-person' | 'wrong-app-id' | 'unreachable';
    };

/** Installs Ennuste in Teams for a person. Exists only if the operator has set `INSTALL_APP_ID`. */
export interface AppInstaller {
  readonly install: (person: PersonId) => Promise<InstallResult>;
  /** Id of the chat that Teams created when the app was installed. Undefined if it is not known. */
  readonly findChat: (person: PersonId) => Promise<string | undefined>;
}
