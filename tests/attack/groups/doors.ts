import { API_DOORS } from '../../support/cases/api-doors.ts';
import { CALLERS } from '../../support/cases/door-callers.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import type { Attack, AttackGroup } from '../attack.ts';
import { requestOf } from '../door-request.ts';

const STRANGER = CALLERS.stranger;
const LOCAL = [
  'GET /local/people',
  'POST /local/token',
  'GET /local',
  'POST /local/clock',
  'GET /local/reset',
];

/** Every route without a sign-in and by a stranger, and facilitators' routes by an owner. All others: tests/bot/guard. */
export const DOORS: AttackGroup = {
  name: 'doors',
  list: async (target) => {
    const doors = Object.entries(API_DOORS);
    const as = async (person: string | undefined, id: string): Promise<string> => {
      const { status, text } = await target.ask({
        ...requestOf(target, id),
        token: person === undefined ? undefined : await target.tokenOf(person),
      });
      return `${status}${text.includes('Palvelutorit') ? ', something shown' : ''}`;
    };
    return [
      ...doors.map(([id]): Attack => ({
        name: `${id}, without a token`,
        expected: '401',
        run: () => as(undefined, id),
      })),
      ...doors.map(([id]): Attack => ({
        name: `${id}, by a stranger`,
        expected: '403',
        run: () => as(STRANGER, id),
      })),
      ...doors
        .filter(([, { needs }]) => needs === 'facilitates')
        .map(([id]): Attack => ({
          name: `${id}, by an owner`,
          // Some look for what the request is about first, and find nothing.
          expected: '403 or 404 or 409',
          run: () => as(PEOPLE.owner, id),
        })),
      ...LOCAL.map((route): Attack => ({
        name: `${route}, a developer’s route`,
        expected: '404',
        run: async () => {
          const [method = '', path = ''] = route.split(' ');
          const { status } = await target.ask({
            method: method === 'POST' ? 'POST' : 'GET',
            path,
            ...(method === 'POST' && { body: { personId: PEOPLE.owner } }),
          });
          return String(status);
        },
      })),
    ];
  },
};
