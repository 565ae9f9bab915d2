import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What the machine says about the server's process. */
export interface Vitals {
  readonly rssMiB: number;
  /** Connections that clients have with the server. */
  readonly connections: number;
  /** Open files and sockets, also those to storage and Teams. */
  readonly handles: number;
}

/** Undefined where the machine does not tell, that is, not on Linux. */
export function readVitals(pid: number | undefined, port: number): Vitals | undefined {
  const status = `/proc/${pid ?? 'none'}/status`;
  if (!existsSync(status)) return undefined;
  const kiB = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]);
  return {
    rssMiB: Math.round(kiB / 1024),
    connections: countConnections(port),
    handles: readdirSync(`/proc/${pid ?? 'none'}/fd`).length,
  };
}

const LISTENS = '0A';
/** The process has closed it. */
const TIME_WAIT = '06';

function countConnections(port: number): number {
  const end = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, own = '', , state = '']) => own.endsWith(end) && ![LISTENS, TIME_WAIT].includes(state),
    ).length;
}
