import type { Answer, AskServer } from './ask-server.ts';
import type { AppPackage } from './read-app-package.ts';

export interface Target {
  readonly base: URL;
  readonly ask: AskServer;
  readonly appPackage: AppPackage | undefined;
  readonly now: Date;
}

/** A fault says what is wrong and what to do. `undefined`: there is none. */
export type Verdict = string | undefined | { readonly skipped: string };

export interface Step {
  readonly name: string;
  readonly run: (target: Target) => Promise<Verdict>;
}

export const expectStatus = (answer: Answer, status: number, remedy: string): Verdict =>
  answer.status === status ? undefined : `answers ${answer.status} and not ${status}. ${remedy}`;

/** Verdict of the first check that is not passed. */
export const firstOf = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.find((verdict) => verdict !== undefined);

export const when = (isWrong: boolean, fault: string): Verdict => (isWrong ? fault : undefined);

export const isEncrypted = ({ base }: Target): boolean => base.protocol === 'https:';
export const NEEDS_HTTPS = { skipped: 'only over https' } as const;
