import { ENDPOINTS } from '../../../../bot/api/routes/endpoints.ts';
import type { RefusalCode } from '../../../../domain/common/refusal.ts';
import { namesInList, reachableRefusals } from '../../../support/checks/reachable-refusals.ts';

const FILE = new URL('../../../../bot/api/routes/endpoints.ts', import.meta.url).href;
const NAMES = namesInList(FILE, 'ENDPOINTS');

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
];
const impossibleFor = (endpoint: string): readonly string[] =>
  IMPOSSIBLE.flatMap(([, codes, ids]) => (ids.includes(endpoint) ? codes : []));

const reachedBy = (index: number): readonly string[] =>
  [...reachableRefusals(FILE, NAMES[index] ?? '')].filter(
    (code) => !OF_EVERY_ENDPOINT.includes(code),
  );

describe('the refusals that an endpoint declares', () => {
  it('are compared for every endpoint', () => {
    expect(NAMES).toHaveLength(ENDPOINTS.length);
  });

  it.each(ENDPOINTS.map(({ id, refusals }, index) => ({ id, refusals, index })))(
    'are those that the use case of $id can throw',
    ({ id, refusals, index }) => {
      const impossible = impossibleFor(id);
      const reached = reachedBy(index);
      expect(reached).toEqual(expect.arrayContaining([...impossible]));
      const possible = reached.filter((code) => !impossible.includes(code));
      expect([...new Set(refusals)].toSorted()).toEqual(possible.toSorted());
    },
  );
});
