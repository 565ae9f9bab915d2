import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { lockFolder } from './lock.ts';
import { portProblem } from './ports.ts';
import { PLAYGROUND_PORTS, type LocalSettings } from './settings.ts';

/** Something that the person at the keyboard can mend; shown without a stack. */
export class UnmetPrecondition extends Error {}

/** Refuses to begin where it would fail half-way: folder, ports, another instance on the same data. */
export async function checkPreconditions(settings: LocalSettings, dataDir: string): Promise<void> {
  makeFolders(settings, dataDir);
  await refuseTakenPorts(settings);
  if ((await lockFolder(dataDir)) === 'locked') return;
  throw new UnmetPrecondition(
    `Another instance keeps its data in ${settings.dataDir}. Stop it, or set DATA_DIR to another folder.`,
  );
}

export function takenMessage(port: number, remedy: string): string {
  return `Port ${String(port)} of 127.0.0.1 is in use by another program. Stop that one, or set ${remedy}.`;
}

function makeFolders({ dataDir }: LocalSettings, path: string): void {
  try {
    mkdirSync(join(path, 'logs'), { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnmetPrecondition(
      `The data cannot be kept in ${dataDir}: ${why}\nSet DATA_DIR to a folder that you may write to.`,
    );
  }
}

async function refuseTakenPorts({ port, playground }: LocalSettings): Promise<void> {
  const problem = await portProblem(port);
  if (problem === 'forbidden') {
    throw new UnmetPrecondition(
      `Port ${String(port)} needs more rights. Set PORT to 1024 or above.`,
    );
  }
  if (problem) throw new UnmetPrecondition(takenMessage(port, 'PORT to another number'));
  if (!playground) return;
  for (const needed of Object.values(PLAYGROUND_PORTS)) {
    if (await portProblem(needed))
      throw new UnmetPrecondition(takenMessage(needed, 'PLAYGROUND=off'));
  }
}
