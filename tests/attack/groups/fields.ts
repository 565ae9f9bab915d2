import { performance } from 'node:perf_hooks';

import { API_DOORS } from '../../support/cases/api-doors.ts';
import { PRESS_DOORS } from '../../support/cases/chat-doors.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { isRecord, type Json } from '../../support/fixtures/json.ts';
import type { Attack, AttackGroup } from '../attack.ts';
import { requestOf } from '../door-request.ts';
import { anActivity, aPress, type Target } from '../target.ts';

const LENGTH = 100_000;
const filled = (text: string, length = LENGTH): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Text on which a careless expression works for minutes. */
const AWKWARD: readonly (readonly [name: string, text: string])[] = [
  ['line ends', `a${filled('\n')}`],
  ['spaces', `${filled(' ')}x`],
  ['letters', `${filled('a')}!`],
  ['brackets', filled('[')],
  ['links', filled('[](')],
  ['stars', filled('*a')],
  ['tags', filled('<at>')],
  ['numbers', `${filled('1.')}x`],
  ['hyphens', filled('\n-')],
  ['dots', `${filled('a.')}@`],
  ['accents', filled('e\u0301')],
  ['ampersands', filled('&amp')],
  ['slashes', `https://${filled('/')}`],
  ['percent', `https://ennuste.example.fi/tab/#/${filled('%')}`],
];
/** Fits into the first line of a request. */
const IN_PATHS = 12_000;
/** A careless expression needs minutes, and a busy machine seconds. */
const LONGEST_MS = 5000;
const PROTOTYPES: readonly Json[] = [
  JSON.parse('{"__proto__":{"polluted":"yes"}}') as Json,
  JSON.parse('{"__proto__":{"polluted":"yes","roles":["facilitator"]}}') as Json,
  { constructor: { prototype: { polluted: 'yes' } } },
];

/** Everything that people type: awkward text, keys of prototypes, and versions that match every version. */
export const FIELDS: AttackGroup = {
  name: 'fields',
  list: async (target, isShort) => {
    const texts = isShort ? AWKWARD.slice(0, 1) : AWKWARD;
    const tokens = await Promise.all(target.facilitators.slice(5).map((id) => target.tokenOf(id)));
    let next = 0;
    // The limit of requests a minute is a person's own.
    const token = (): string => tokens[(next += 1) % tokens.length] ?? '';
    return [
      ...texts.flatMap(([name, text]) => [
        ...apiFields(target, name, text, token).filter(
          (attack) => !isShort || attack.name.endsWith('every text'),
        ),
        ...chatFields(target, name, text),
        ...paths(target, name, text, token),
      ]),
      ...prototypes(target, token, isShort ? PROTOTYPES.slice(1, 2) : PROTOTYPES),
      ...versions(target, token, isShort ? WILD.slice(0, 2) : [...WILD, ...NUMBERS]),
    ];
  },
};

async function timed(send: () => Promise<{ readonly status: number }>): Promise<string> {
  const began = performance.now();
  const { status } = await send();
  const ms = performance.now() - began;
  const word = status >= 500 ? String(status) : status === 429 ? '429' : 'answered';
  return `${word}, ${ms < LONGEST_MS ? 'in time' : `in ${Math.round(ms)} ms`}`;
}

const IN_TIME = 'answered, in time';
/** Buttons that only who answers for the goal gets far with. */
const ANSWERS: ReadonlySet<string> = new Set([
  'submit-check-in',
  'confirm-unchanged',
  'answer-question',
]);

function apiFields(
  target: Target,
  name: string,
  text: string,
  token: () => string,
): readonly Attack[] {
  return Object.keys(API_DOORS).flatMap((id): readonly Attack[] => {
    const question = requestOf(target, id);
    if (question.text === undefined) return [];
    const body: unknown = JSON.parse(String(question.text));
    return [
      {
        name: `${id}: ${name} in every text`,
        expected: IN_TIME,
        run: () =>
          timed(() =>
            target.ask({
              ...question,
              token: token(),
              text: JSON.stringify(withText(body, text)).slice(0, 380_000),
            }),
          ),
      },
      ...leavesOf(body).map((path): Attack => ({
        name: `${id}: ${name} in ${path.join('.')}`,
        expected: IN_TIME,
        run: () =>
          timed(() =>
            target.ask({
              ...question,
              token: token(),
              text: JSON.stringify(withTextAt(body, path, text)),
            }),
          ),
      })),
    ];
  });
}

function chatFields(target: Target, name: string, text: string): readonly Attack[] {
  const values = {
    goal: target.goal,
    month: target.month,
    year: target.year,
    id: 'no-such-run',
    version: 'stale',
  };
  const post = (what: string, activity: () => Json): Attack => ({
    name: `${what}: ${name}`,
    expected: IN_TIME,
    run: () => timed(() => target.post(activity())),
  });
  const query = { queryOptions: { skip: 0, count: 25 } };
  // The limit of requests a minute is a person's own.
  const from = (): Json => ({
    from: { id: '29:x', aadObjectId: target.facilitators[Math.floor(Math.random() * 5) + 5] },
  });
  return [
    post('a message', () => anActivity({ ...from(), text })),
    post('a message with a command first', () =>
      anActivity({ ...from(), text: `historia ${text}`.slice(0, LENGTH) }),
    ),
    post('a message with a mention', () =>
      anActivity({ ...from(), text: `<at>Ennuste</at>${text}`.slice(0, LENGTH) }),
    ),
    post('the locale', () => anActivity({ ...from(), locale: text })),
    post('a search', () =>
      anActivity({
        ...from(),
        type: 'invoke',
        name: 'composeExtension/query',
        value: { commandId: 'goals', parameters: [{ name: 'query', value: text }], ...query },
      }),
    ),
    post('a link', () =>
      anActivity({
        ...from(),
        type: 'invoke',
        name: 'composeExtension/queryLink',
        value: { url: text },
      }),
    ),
    post('a dialog', () =>
      anActivity({
        ...from(),
        type: 'invoke',
        name: 'task/fetch',
        value: { data: { page: text, goal: text, month: text } },
      }),
    ),
    post('a submitted dialog', () =>
      anActivity({
        ...from(),
        type: 'invoke',
        name: 'task/submit',
        value: { data: { v: 1, goal: text, text } },
      }),
    ),
    ...Object.entries(PRESS_DOORS).flatMap(([verb, door]): readonly Attack[] => {
      const data = JSON.parse(
        JSON.stringify(door.data(values)).replaceAll('2026-03', target.month),
      ) as Json;
      const fields = Object.keys(data).filter((field) => typeof data[field] === 'string');
      return fields.map((field) =>
        post(`the button ${verb}, ${field}`, () =>
          aPress(verb, { ...data, [field]: text }, ANSWERS.has(verb) ? {} : from()),
        ),
      );
    }),
  ];
}

const paths = (
  target: Target,
  name: string,
  text: string,
  token: () => string,
): readonly Attack[] =>
  [
    '/goals/?',
    '/runs/?/x',
    '/people/?/leaving',
    '/themes/?',
    '/portfolio?q=?',
    '/directory?q=?',
    '/cards?person=?&card=my-goals',
    '/meetings/?',
  ].map((path): Attack => ({
    name: `GET ${path}: ${name}`,
    expected: IN_TIME,
    run: () =>
      timed(() => {
        const encoded = encodeURIComponent(text.slice(0, IN_PATHS / 3).toWellFormed());
        const at =
          path.lastIndexOf('?') === path.indexOf('?')
            ? path.indexOf('?')
            : path.indexOf('?', path.indexOf('?') + 1);
        return target.ask({
          path: `/api/v1${path.slice(0, at)}${encoded}${path.slice(at + 1)}`,
          token: token(),
        });
      }),
  }));

const prototypes = (
  target: Target,
  token: () => string,
  poisons: readonly Json[],
): readonly Attack[] =>
  poisons.flatMap((poison, index): readonly Attack[] => {
    const isClean = async (): Promise<string> => {
      const { text } = await target.ask({
        path: '/api/v1/me',
        token: await target.tokenOf(PEOPLE.owner),
      });
      const config = await target.ask({ path: '/tab/config.json' });
      return text.includes('polluted') ||
        config.text.includes('polluted') ||
        text.includes('facilitator')
        ? 'polluted'
        : 'clean';
    };
    const wrap = (send: () => Promise<{ readonly status: number }>) => async () => {
      const { status } = await send();
      return `${status < 500 ? 'answered' : String(status)}, ${await isClean()}`;
    };
    return [
      ...Object.keys(API_DOORS).flatMap((id): readonly Attack[] => {
        const question = requestOf(target, id);
        if (question.text === undefined) return [];
        const body: unknown = JSON.parse(String(question.text));
        const text = JSON.stringify(poisoned(body, poison)).replace(/"__PROTO__"/g, '"__proto__"');
        return [
          {
            name: `${id}: prototype ${index + 1}`,
            expected: 'answered, clean',
            run: wrap(() => target.ask({ ...question, token: token(), text })),
          },
        ];
      }),
      {
        name: `a button: prototype ${index + 1}`,
        expected: 'answered, clean',
        run: wrap(() =>
          target.post(
            aPress('submit-check-in', { ...poison, v: 1, goal: target.goal, month: target.month }),
          ),
        ),
      },
      {
        name: `an activity: prototype ${index + 1}`,
        expected: 'answered, clean',
        run: wrap(() =>
          target.post({
            ...anActivity(),
            ...poison,
            channelData: poison,
            from: { ...poison, id: '29:x' },
          }),
        ),
      },
    ];
  });

const WILD = ['*', '', ' ', 'x', '"*"', 'W/"*"', '*\r\nX: y', '\0', 'x'.repeat(5000)];
const NUMBERS = [null, 0, true, ['*'], { a: 1 }];

/** `*` means any version to the storage. Neither it nor an empty one may save over what somebody else saved. */
function versions(target: Target, token: () => string, all: readonly unknown[]): readonly Attack[] {
  const person = PEOPLE.deputy;
  const { goal, month, year } = target;
  const bodies: readonly (readonly ['PUT' | 'POST', string, Json])[] = [
    [
      'PUT',
      `/people/${person}`,
      { person: { id: person, name: 'Hyökkääjä', roles: ['owner'], active: true } },
    ],
    [
      'PUT',
      `/months/${month}`,
      { opensOn: `${month}-01`, dueOn: `${month}-20`, closesOn: `${month}-28` },
    ],
    ['POST', `/months/${month}/close`, {}],
    ['POST', `/months/${month}/reopen`, { closesOn: `${month}-28` }],
    ['POST', `/register/${year}/goals/${goal}/archive`, { reason: 'Syy' }],
    ['POST', `/register/${year}/goals/${goal}/restore`, {}],
    ['POST', '/schedule/pause', {}],
    ['POST', '/schedule/resume', {}],
    ['PUT', `/schedule/months/${month}`, { skipped: true }],
  ];
  const attacks = bodies.flatMap(([method, path, body]) =>
    all.map((version): Attack => ({
      name: `${method} ${path.replaceAll(person, '{person}')}: version ${JSON.stringify(version).slice(0, 20)}`,
      expected: 'refused',
      run: async () => {
        const { status } = await target.ask({
          method,
          path: `/api/v1${path}`,
          token: token(),
          body: { ...body, version },
        });
        return [400, 404, 409, 422].includes(status) ? 'refused' : String(status);
      },
    })),
  );
  const order = all.map((version): Attack => ({
    name: `PUT /register/${year}/order: version ${JSON.stringify(version).slice(0, 20)}`,
    expected: 'refused',
    run: async () => {
      const { status } = await target.ask({
        method: 'PUT',
        path: `/api/v1/register/${year}/order`,
        token: token(),
        body: { goals: [{ goal, version, order: 3 }] },
      });
      return [400, 404, 409, 422].includes(status) ? 'refused' : String(status);
    },
  }));
  return [...attacks, ...order];
}

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, [...path, index]));
  return isRecord(value)
    ? Object.entries(value).flatMap(([name, one]) => leavesOf(one, [...path, name]))
    : [];
}

function withTextAt(value: unknown, [first, ...rest]: Path, text: string): unknown {
  if (first === undefined) return text;
  if (Array.isArray(value))
    return value.map((one: unknown, index) =>
      index === first ? withTextAt(one, rest, text) : one,
    );
  return isRecord(value) ? { ...value, [first]: withTextAt(value[first], rest, text) } : value;
}

/** As much text in each as fits into a body. */
function withText(value: unknown, text: string): unknown {
  const leaves = leavesOf(value);
  const share = text.slice(0, Math.floor(100_000 / Math.max(1, leaves.length)));
  return leaves.reduce((all, path) => withTextAt(all, path, share), value);
}

/** Adds the keys to every object. */
function poisoned(value: unknown, poison: Json): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => poisoned(one, poison));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(
    ([name, one]) => [name, poisoned(one, poison)] as const,
  );
  const keys = Object.entries(poison).map(
    ([name, one]) => [name === '__proto__' ? '__PROTO__' : name, one] as const,
  );
  return Object.fromEntries([...entries, ...keys]);
}
