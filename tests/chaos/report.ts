import { inFlightOf, type Findings } from './findings.ts';
import type { Script } from './play.ts';

/** The findings as text. */
export function reportOf(script: Script, found: Findings): string {
  const states = Object.entries(found.byState).map(([kind, count]) => `${kind} ${count}`);
  const lines: readonly (readonly [string, string])[] = [
    ['Seed', String(script.seed)],
    ['Servers', `${script.servers}, killed ${script.kills} times`],
    ['Storage stopped', `${script.outages} times`],
    ['Faults of the connector', String(found.faults)],
    ['Planned', String(script.people)],
    ['Final states', states.join(', ')],
    ['Sent, arrived', `${found.sent}, ${found.sentAndArrived}`],
    ['Unknown, arrived', `${found.unknown}, ${found.unknownAndArrived}`],
    ['Denied but arrived', `${found.deniedButArrived}`],
    ['More than one message', `${found.duplicates} (in flight at most ${inFlightOf(script)})`],
    ['Lost', String(found.lost)],
  ];
  const table = lines.map(([name, value]) => `${name.padEnd(24)}${value}`);
  const verdict =
    found.broken.length === 0
      ? ['All invariants hold.']
      : found.broken.map((one) => `BROKEN: ${one}`);
  return [...table, ...verdict].join('\n');
}
