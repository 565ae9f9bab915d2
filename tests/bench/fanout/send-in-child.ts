import { runNodeScript } from '../../../infra/run-command.ts';
import type { Bench } from './bench.ts';
import type { ConnectorStats } from '../connector/connector-child.ts';
import type { Measured } from '../measure.ts';
import type { SenderOptions } from './sender.ts';

export interface SendMeasurement extends Measured {
  readonly bytesPerMessage: number;
}

/** Sends from a child process, and checks that everyone got exactly one message. */
export async function sendInChild(
  { connector, atOnce }: Pick<Bench, 'connector' | 'atOnce'>,
  options: Omit<SenderOptions, 'connectorUrl' | 'atOnce'>,
): Promise<SendMeasurement> {
  await connector.setMode({ kind: 'free' }, { forget: true });
  const sender: SenderOptions = { ...options, atOnce, connectorUrl: connector.url };
  const args = ['--expose-gc', 'tests/bench/fanout/sender.ts', JSON.stringify(sender)];
  const { code, output } = await runNodeScript(args, { show: false });
  if (code !== 0) throw new Error(`${options.way} ended with ${code}:\n${output}`);
  const saw = await connector.stats();
  requireOneMessageEach(saw, options.people, options.way);
  const measured = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Measured;
  return { ...measured, bytesPerMessage: saw.bytes / options.people };
}

export function requireOneMessageEach(saw: ConnectorStats, people: number, who: string): void {
  const times = Object.values(saw.delivered);
  if (times.length !== people || times.some((one) => one !== 1))
    throw new Error(
      `${who} sent ${saw.messages} messages to ${times.length} people instead of one to each of ${people}`,
    );
}
