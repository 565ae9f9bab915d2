import { SERVER_STEPS } from './server-steps.ts';
import type { Target, Verdict } from './step.ts';
import { TAB_STEPS } from './tab-steps.ts';

export const STEPS = [...SERVER_STEPS, ...TAB_STEPS];

export interface Outcome {
  readonly name: string;
  readonly verdict: Verdict;
}

/** Every step is tried, so that all faults are known at once. */
export async function runSteps(target: Target): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of STEPS)
    outcomes.push({ name, verdict: await run(target).catch(noAnswer) });
  return outcomes;
}

const noAnswer = (error: unknown): string =>
  `no answer: ${error instanceof Error ? error.message : String(error)}. Check the host name, DNS and the firewall.`;

export const hasFailed = ({ verdict }: Outcome): boolean => typeof verdict === 'string';

export function describeOutcome({ name, verdict }: Outcome): string {
  if (verdict === undefined) return `passed   ${name}`;
  if (typeof verdict === 'string') return `FAILED   ${name}\n         ${verdict}`;
  return `skipped  ${name} (${verdict.skipped})`;
}
