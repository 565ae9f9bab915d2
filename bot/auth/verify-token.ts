import type { PersonId } from '../../domain/common/ids.ts';

/** The token proves nobody: missing, expired, meant for somebody else, or not signed by whom we trust. */
export class Unauthenticated extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Unauthenticated';
  }
}

/** The Entra object id that a bearer token proves. @throws Unauthenticated */
export type VerifyToken = (token: string) => Promise<PersonId>;
