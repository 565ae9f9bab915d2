import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { lockDataFolder } from './lock-data-folder.ts';
import { findPortProblem } from './ports.ts';
import { PLAYGROUND_PORTS, type LocalSettings } from './settings.ts';

/** A problem that the user can fix. It is printed without a stack trace. */
export class UnmetPrecondition extends Error {}

/** Checks the folder, the ports, and that no other instance uses the same data. */
export async function checkPreconditions(settings: LocalSettings, dataDir: string): Promise<void> {
  makeFolders(settings, dataDir);
  await refuseTakenPorts(settings);
  if ((await lockDataFolder(dataDir)) === 'locked') return;
  throw new UnmetPrecondition(
    `Another instance is using ${settings.dataDir}. Stop it, or set DATA_DIR to another folder.`,
  );
}

export function portTakenMessage(port: number, remedy: string): string {
  return `Port ${String(port)} on 127.0.0.1 is in use by another program. Stop that program, or set ${remedy}.`;
}

function makeFolders({ dataDir }: LocalSettings, path: string): void {
  try {
    mkdirSync(join(path, 'logs'), { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnmetPrecondition(
      `Data cannot be stored in ${dataDir}: ${reason}\nSet DATA_DIR to a writable folder.`,
    );
  }
}

async function refuseTakenPorts({ port, playground }: LocalSettings): Promise<void> {
  const problem = await findPortProblem(port);
  if (problem === 'forbidden') {
    throw new UnmetPrecondition(
      `Port ${String(port)} needs administrator rights. Set PORT to 1024 or above.`,
    );
  }
  if (problem) throw new UnmetPrecondition(portTakenMessage(port, 'PORT to another number'));
  if (!playground) return;
  for (const needed of Object.values(PLAYGROUND_PORTS)) {
    if (await findPortProblem(needed))
      throw new UnmetPrecondition(portTakenMessage(needed, 'PLAYGROUND=off'));
  }
}
