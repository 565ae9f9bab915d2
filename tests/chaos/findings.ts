import type { Delivery } from '../../domain/reminders/reminders.ts';
import { AMBIGUOUS } from '../bench/connector/injected-faults.ts';
import type { ConnectorStats } from '../bench/connector/connector-child.ts';
import { chatOf } from '../bench/fanout/fill-storage.ts';

type DeliveryKind = Delivery['outcome']['kind'];

export const CONCURRENCY = 20;

export interface Played {
  readonly people: number;
  readonly servers: number;
  readonly kills: number;
  readonly outages: number;
}

export interface Findings {
  /** How many faults the connector injected. */
  readonly faults: number;
  readonly byState: Readonly<Partial<Record<DeliveryKind, number>>>;
  /** Rows with `sent`, and how many of those people received the message. */
  readonly sent: number;
  readonly sentAndArrived: number;
  /** Rows with `failed` or `skipped` although the message arrived. */
  readonly deniedButArrived: number;
  readonly unknown: number;
  readonly unknownAndArrived: number;
  /** People with more than one message. */
  readonly duplicates: number;
  /** People without a row, or whose row is not final. */
  readonly lost: number;
  /** Violated invariants. */
  readonly broken: readonly string[];
}

const FINAL: readonly DeliveryKind[] = ['sent', 'skipped', 'failed', 'unknown'];
export const isFinal = ({ outcome }: Delivery): boolean => FINAL.includes(outcome.kind);

/** Compares the rows with what arrived. */
export function findingsOf(
  rows: readonly Delivery[],
  saw: ConnectorStats,
  played: Played,
): Findings {
  const arrivals = (row: Delivery): number => saw.delivered[chatOf(row.person)] ?? 0;
  const of = (kind: DeliveryKind): readonly Delivery[] =>
    rows.filter(({ outcome }) => outcome.kind === kind);
  const arrived = (some: readonly Delivery[]): number =>
    some.filter((row) => arrivals(row) > 0).length;
  const kinds = new Set(rows.map(({ outcome }) => outcome.kind));
  const found = {
    faults: Object.values(saw.faults).reduce((sum, times) => sum + times, 0),
    byState: Object.fromEntries([...kinds].map((kind) => [kind, of(kind).length])),
    sent: of('sent').length,
    sentAndArrived: arrived(of('sent')),
    deniedButArrived: arrived([...of('failed'), ...of('skipped')]),
    unknown: of('unknown').length,
    unknownAndArrived: arrived(of('unknown')),
    duplicates: Object.values(saw.delivered).filter((times) => times > 1).length,
    lost: played.people - new Set(rows.filter(isFinal).map(({ person }) => person)).size,
  };
  return { ...found, broken: brokenIn(found, saw, played) };
}

function brokenIn(
  found: Omit<Findings, 'broken'>,
  { faults }: ConnectorStats,
  played: Played,
): readonly string[] {
  const inFlight = inFlightOf(played);
  const ambiguous = AMBIGUOUS.reduce((sum, fault) => sum + faults[fault], 0);
  const invariants: readonly (readonly [boolean, string])[] = [
    [found.lost === 0, `${found.lost} people have no final state`],
    [found.sent > 0, 'no message was sent'],
    [
      found.sentAndArrived === found.sent,
      `${found.sent - found.sentAndArrived} rows say sent, but the message never arrived`,
    ],
    [
      found.deniedButArrived === 0,
      `${found.deniedButArrived} rows say failed or skipped, but the message arrived`,
    ],
    [
      found.duplicates <= inFlight,
      `${found.duplicates} people got more than one message; at most ${inFlight} were in flight`,
    ],
    [
      found.unknown <= ambiguous + inFlight,
      `${found.unknown} rows are unknown; only ${ambiguous} responses were ambiguous and ${inFlight} in flight`,
    ],
  ];
  return invariants.filter(([holds]) => !holds).map(([, what]) => what);
}

/** Upper bound of messages in flight when a server was killed or storage went away. */
export const inFlightOf = ({ kills, outages, servers }: Played): number =>
  CONCURRENCY * (kills + outages * servers);
