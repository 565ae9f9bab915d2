import type { PersonId } from '../../domain/common/ids.ts';

export type InstallResult =
  | { readonly kind: 'installed' | 'already-there' }
  | { readonly kind: 'retry'; readonly afterMs?: number }
  | {
      readonly kind: 'failed';
      readonly reason: 'not-allowed' | 'no-such-person' | 'unreachable';
    };

/** Installs Ennuste in Teams for a person. Exists only if the operator has set `INSTALL_APP_ID`. */
export interface AppInstaller {
  readonly install: (person: PersonId) => Promise<InstallResult>;
}
