import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENDPOINTS } from '../../../../bot/api/routes/endpoints.ts';
import type { RefusalCode } from '../../../../domain/common/refusal.ts';
import {
  findDeclarationById,
  reachableRefusals,
} from '../../../support/checks/reachable-refusals.ts';

const ROUTES = new URL('../../../../bot/api/routes/', import.meta.url);
const FILES = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => new URL(name, ROUTES).href);

/** The OpenAPI document names these for every endpoint. */
const OF_EVERY_ENDPOINT: readonly string[] = ['not-registered', 'invalid-request'];

/** The source has the refusal on the endpoint's way, but there it cannot happen. */
const IMPOSSIBLE: readonly (readonly [why: string, codes: RefusalCode[], ids: string[]])[] = [
  ['the goals of a month that was just found are read', ['month-not-open'], ['getMine']],
  [
    'the month is given, not chosen',
    ['no-months'],
    [
      'getMine',
      'putCheckIn',
      'postUnchanged',
      'postHandOver',
      'postHandOverAnswer',
      'postTakeOver',
    ],
  ],
  ['a copied goal is new, so nothing of it is answered', ['answered-parts-removed'], ['copyGoals']],
  ['the run that is read was just stored', ['run-not-found'], ['planRun']],
  [
    'a person who cannot be saved is told in the line of the file',
    ['last-facilitator', 'stale-version'],
    ['importPeople'],
  ],
];
const impossibleFor = (endpoint: string): readonly string[] =>
  IMPOSSIBLE.flatMap(([, codes, ids]) => (ids.includes(endpoint) ? codes : []));

function reachedBy(id: string): readonly string[] {
  const { file, name } = findDeclarationById(FILES, id);
  return [...reachableRefusals(file, name)].filter((code) => !OF_EVERY_ENDPOINT.includes(code));
}

describe('the refusals that an endpoint declares', () => {
  it('are compared for every endpoint that a file of routes declares', () => {
    const declared = FILES.flatMap((file) => [
      ...readFileSync(fileURLToPath(file), 'utf8').matchAll(/^ {2}id: '(\w+)',$/gm),
    ]).map(([, id]) => id);
    expect(declared.toSorted()).toEqual(ENDPOINTS.map(({ id }) => id).toSorted());
  });

  it.each(ENDPOINTS.map(({ id, refusals }) => ({ id, refusals })))(
    'are those that the use case of $id can throw',
    ({ id, refusals }) => {
      const impossible = impossibleFor(id);
      const reached = reachedBy(id);
      expect(reached).toEqual(expect.arrayContaining([...impossible]));
      const possible = reached.filter((code) => !impossible.includes(code));
      expect([...new Set(refusals)].toSorted()).toEqual(possible.toSorted());
    },
  );
});
