import { ENDPOINTS } from '../../../bot/api/endpoints.ts';
import { apiOf, type Api, type ApiAnswer } from '../../support/api-driver.ts';
import { aGoal, aRisk, aSectionAnswer, PEOPLE } from '../../support/builders.ts';
import { goalId } from '../../support/ids.ts';
import { isRecord } from '../../support/json.ts';
import { startHarness, type Harness } from '../../support/server-harness.ts';

const { owner, leader, facilitator, outsider } = PEOPLE;

let bot: Harness;
let api: Api;
beforeAll(async () => {
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo' })],
  });
  api = await apiOf(bot);
});
afterAll(() => bot.stop());

const answered = new Set<string>();
const well: Api = async (...request) => {
  const answer = await api(...request);
  if (answer.status < 300) answered.add(answer.operation);
  return answer;
};
const checkIn = (basedOn: number, over: Parameters<typeof aSectionAnswer>[0] = {}) => ({
  basedOn,
  submission: `submission-${basedOn}`,
  sections: [aSectionAnswer(over)],
});

describe('the API, each answer held against its schema and the document', () => {
  it('tells who I am and what I may do', async () => {
    const { body } = await well('GET', '/me', { as: leader });
    expect(body).toMatchObject({
      person: { id: leader, name: 'Johanna Johtaja' },
      roles: ['leadership'],
      may: { readEveryGoal: true, readPeople: true, runReminders: false, keepRegister: false },
    });
  });

  it('takes a check-in and a correction of it', async () => {
    const path = '/goals/palvelutorit/check-ins/2026-03';
    const first = await well('PUT', path, { as: owner, body: checkIn(0) });
    const corrected = await well('PUT', path, {
      as: owner,
      body: checkIn(1, {
        forecast: 'uncertain',
        explanation: 'Tila puuttuu.',
        phases: [
          { phase: 'p1', status: 'in-progress', percent: 40 },
          { phase: 'p2', status: 'in-progress', count: 2 },
        ],
        indicators: [{ kind: 'number', indicator: 'i1', value: 2, expected: 3 }],
        risks: [aRisk({ state: 'realised' }), aRisk({ id: 'r2', description: 'Sade' })],
      }),
    });
    const read = await well('GET', path, { as: owner });
    expect(first.body).toMatchObject({ revision: 1, state: 'on-time' });
    expect(corrected.body).toMatchObject({ revision: 2, answer: { by: { id: owner } } });
    expect(read.body).toEqual(corrected.body);
  });

  it('keeps a draft, shows it beside the stored answer and throws it away', async () => {
    const path = '/goals/palvelutorit/check-ins/2026-03/draft';
    const body = { basedOn: 2, values: { 'goal.explanation': 'Tila löytyi.' } };
    const saved = await well('PUT', path, { as: owner, body });
    const read = await well('GET', path, { as: owner });
    expect(read.body).toMatchObject({
      revision: 2,
      sections: [{ field: 'goal.explanation', stored: 'Tila puuttuu.' }],
      draft: { ...saved.body, outdated: false },
    });
    expect((await well('DELETE', path, { as: owner })).body).not.toHaveProperty('draft');
  });

  it('gives the portfolio with its totals', async () => {
    const { body } = await well('GET', '/portfolio?month=2026-03', { as: leader });
    expect(body).toMatchObject({
      scope: 'all',
      month: { month: '2026-03', state: 'open' },
      totals: { uncertain: 1 },
      answers: { 'on-time': 1, pending: 1 },
      goals: [{ id: 'palvelutorit', forecast: 'uncertain' }, { id: 'varaamo' }],
    });
  });

  it('gives a goal with its history, newest first', async () => {
    const { body } = await well('GET', '/goals/palvelutorit', { as: leader });
    expect(body).toMatchObject({
      history: [
        { revision: 2, first: false },
        { revision: 1, first: true, changes: [] },
      ],
      next: { id: 'varaamo', name: 'Varaamo' },
      may: { checkIn: false },
    });
  });

  it('excuses a goal from a month', async () => {
    const path = '/goals/varaamo/check-ins/2026-03';
    await well('PUT', `${path}/excuse`, { as: facilitator, body: { reason: 'Alkaa syksyllä' } });
    const { body } = await api('GET', path, { as: leader });
    expect(body.state).toBe('excused');
  });

  it('opens a month and closes it', async () => {
    const days = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
    const opened = await well('POST', '/months', {
      as: facilitator,
      body: { month: '2026-04', ...days },
    });
    const closed = await well('POST', '/months/2026-04/close', { as: facilitator });
    const { body } = await well('GET', '/months?year=2026', { as: owner });
    expect(opened).toMatchObject({ status: 201, body: { state: 'not-yet-open' } });
    expect(closed.body.state).toBe('closed');
    expect(body).toMatchObject({ months: [{ month: '2026-03' }, { month: '2026-04' }] });
  });

  it('gives the risks of the month, the realised one first', async () => {
    const { body } = await well('GET', '/risks?month=2026-03', { as: leader });
    const goal = { id: 'palvelutorit', name: 'Palvelutorit' };
    expect(body).toMatchObject({
      scope: 'all',
      goals: 2,
      risks: [
        { goal, since: '2026-03', risk: { id: 'r1', state: 'realised' } },
        { goal, since: '2026-03', risk: { id: 'r2', state: 'open' } },
      ],
    });
  });

  it('compares two months, whichever is named first', async () => {
    const { body } = await well('GET', '/compare?from=2026-04&to=2026-03', { as: leader });
    expect(body).toMatchObject({
      from: { month: '2026-03' },
      to: { month: '2026-04' },
      totals: { silent: 1, unheard: 1 },
      goals: [
        { id: 'palvelutorit', group: 'silent', then: { standing: 'uncertain' } },
        { id: 'varaamo', group: 'unheard' },
      ],
    });
  });

  it('plans a reminder run, shows it, lists it and sends it', async () => {
    await bot.say(PEOPLE.deputy, 'ohje');
    await well('PUT', '/register/2026/goals/uusi', {
      as: facilitator,
      body: { goal: newGoal({ owners: [PEOPLE.deputy] }) },
    });
    const planned = await well('POST', '/runs', { as: facilitator, body: {} });
    const id = String(planned.body.id);
    const path = `/runs/2026-03/${id}`;
    const shown = await well('GET', path, { as: facilitator });
    const sent = await well('POST', `${path}/send`, { as: facilitator });
    await bot.settle();
    const after = await well('GET', `${path}?state=sent`, { as: facilitator });
    const listed = await well('GET', '/runs', { as: facilitator });
    expect(planned.status).toBe(201);
    expect(shown.body).toEqual(planned.body);
    expect(sent.body).toMatchObject({
      sentBy: { id: facilitator },
      totals: { skipped: 1 },
    });
    expect(after.body).toMatchObject({
      totals: { sent: 1, skipped: 1 },
      deliveries: [{ person: { id: PEOPLE.deputy }, outcome: { kind: 'sent' } }],
    });
    expect(listed.body).toMatchObject({ runs: [{ id, sentBy: { id: facilitator } }] });
  });

  it('gives a run as a table and as a stream, and cancels one', async () => {
    const planned = await well('POST', '/runs', {
      as: facilitator,
      body: { audience: 'facilitators', selection: { goals: ['uusi'] }, redirectToMe: false },
    });
    const path = `/runs/2026-03/${String(planned.body.id)}`;
    const table = await well('GET', `${path}/csv`, { as: facilitator, language: 'en' });
    const stream = await well('GET', `${path}/events`, { as: facilitator });
    const cancelled = await well('POST', `${path}/cancel`, { as: facilitator });
    expect(table.text).toContain('Fanni Fasilitaattori');
    expect(stream.text).toMatch(/^event: run\ndata: \{"summary":/);
    expect(cancelled.body).toMatchObject({ cancelledBy: { id: facilitator } });
  });

  it('saves a schedule, starts it, pauses it and leaves a month out', async () => {
    const as = facilitator;
    const proposed = await well('GET', '/schedule', { as });
    const { time, steps } = proposed.body;
    const saved = await well('PUT', '/schedule', { as, body: { time, steps } });
    const started = await well('POST', '/schedule/resume', { as, body: {} });
    const paused = await well('POST', '/schedule/pause', { as, body: {} });
    const body = { skipped: true };
    const changed = await well('PUT', '/schedule/months/2026-03', { as, body });
    expect(saved.body).toMatchObject({ keptBy: { id: facilitator }, paused: true });
    expect([started.body.paused, paused.body.paused]).toEqual([false, true]);
    expect(changed.body).toMatchObject({
      months: [{ month: '2026-03', skipped: true }, {}, {}, {}],
    });
  });

  it('tells who could not be reached', async () => {
    const { body } = await well('GET', '/reminders/health?month=2026-03', { as: facilitator });
    expect(body).toMatchObject({
      asked: 2,
      people: [{ person: { id: owner }, problems: ['never-reached'] }],
    });
  });

  it('changes a goal of the register when the version read is given', async () => {
    const before = await well('GET', '/register/2026/goals', { as: facilitator });
    const version = versionOf(before, 'goals', 'goal', 'uusi');
    const body = { goal: newGoal({ name: 'Uusi nimi' }), version };
    const path = '/register/2026/goals/uusi';
    const saved = await well('PUT', path, { as: facilitator, body });
    const again = await api('PUT', path, { as: facilitator, body });
    expect(saved.body).toEqual({ goal: 'uusi' });
    expect(again).toMatchObject({ status: 409, body: { code: 'stale-version' } });
  });

  it('adds a person and changes them when the version read is given', async () => {
    const person = { id: outsider, name: 'Olli Uusi', roles: ['owner'], active: true };
    const path = `/people/${outsider}`;
    await well('PUT', path, { as: facilitator, body: { person } });
    const twice = await api('PUT', path, { as: facilitator, body: { person } });
    const people = await well('GET', '/people', { as: leader });
    const version = versionOf(people, 'people', undefined, outsider);
    const left = { person: { ...person, active: false }, version };
    await well('PUT', path, { as: facilitator, body: left });
    const stale = await api('PUT', path, { as: facilitator, body: left });
    expect(twice).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    expect((await api('GET', '/me', { as: outsider })).status).toBe(403);
  });

  it('has answered at every endpoint by now', () => {
    expect([...answered].toSorted()).toEqual(ENDPOINTS.map((one) => one.id).toSorted());
  });
});

function newGoal(over: Parameters<typeof aGoal>[0] = {}) {
  const { body: _body, year: _year, ...goal } = aGoal({ id: goalId('uusi'), order: 3, ...over });
  return goal;
}

/** The version that came beside what has the id, in a list of the answer. */
function versionOf(
  { body }: ApiAnswer,
  list: string,
  within: string | undefined,
  id: string,
): unknown {
  const items: unknown = body[list];
  const found = (Array.isArray(items) ? items : []).filter(isRecord).find((one) => {
    const value = within === undefined ? one : one[within];
    return isRecord(value) && value.id === id;
  });
  return found?.version;
}
