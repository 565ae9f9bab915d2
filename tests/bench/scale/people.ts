import { runNodeScript } from '../../../infra/run-command.ts';
import { rounded, type TableRow } from '../table.ts';

export interface PeopleMeasured {
  readonly planSeconds: number;
  readonly planHeapMb: number;
  readonly sendSeconds: number;
  readonly sendHeapMb: number;
  readonly claimed: number;
  readonly peakRssMb: number;
}

/** A run for many people, with rows in another process and a connector that accepts everything at once. */
export async function measurePeople(people: number): Promise<TableRow> {
  const args = ['--expose-gc', 'tests/bench/scale/people-child.ts', String(people)];
  const { code, output } = await runNodeScript(args, { show: false });
  if (code !== 0) throw new Error(`The run for ${people} people ended with ${code}:\n${output}`);
  const found = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as PeopleMeasured;
  return {
    people,
    'plan s': rounded(found.planSeconds, 1),
    'plan heap MB': rounded(found.planHeapMb, 1),
    'send s': rounded(found.sendSeconds, 1),
    'claims/s': rounded(found.claimed / found.sendSeconds),
    'send heap MB': rounded(found.sendHeapMb, 1),
    'peak RSS MB': rounded(found.peakRssMb),
  };
}
