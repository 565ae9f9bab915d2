import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startConnector } from '../connector/connector-child.ts';
import type { Bench, FanoutOptions } from './bench.ts';
import { measureLimits } from './send-limits.ts';
import { measureMemory } from './memory.ts';
import { measureSpeed } from './speed.ts';
import { tableOf, type TableRow } from '../table.ts';

const PARTS: readonly {
  readonly name: string;
  readonly title: string;
  readonly measure: (bench: Bench) => Promise<readonly TableRow[]>;
}[] = [
  { name: 'speed', title: 'As fast as it goes', measure: measureSpeed },
  { name: 'memory', title: 'Memory, storage in another process', measure: measureMemory },
  { name: 'limits', title: 'Within the limits of Teams', measure: measureLimits },
];

export async function fanout(options: FanoutOptions): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ennuste-bench-'));
  mkdirSync(join(dataDir, 'logs'));
  const connector = await startConnector(dataDir);
  try {
    const tell = (line: string): void => {
      console.log(line);
    };
    for (const { name, title, measure } of PARTS.filter((one) => one.name.includes(options.part))) {
      const lines = await measure({ ...options, dataDir, connector, tell });
      tell(`\n${title} (${name})\n${tableOf(lines)}\n`);
    }
  } finally {
    await connector.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
