import { ENDPOINTS } from '../../../../bot/api/routes/endpoints.ts';
import { createApi, type Api, type ApiResponse } from '../../../support/drivers/api-driver.ts';
import {
  aGoal,
  aRisk,
  aSectionAnswer,
  aThemeNotes,
  PEOPLE,
  someSettings,
} from '../../../support/fixtures/builders.ts';
import { goalId, instant, meetingKey, month, personId } from '../../../support/fixtures/ids.ts';
import { isRecord } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, leader, facilitator, outsider } = PEOPLE;

let bot: Harness;
let api: Api;
beforeAll(async () => {
  bot = await startHarness({
    directory: {
      search: () =>
        Promise.resolve({
          kind: 'found',
          value: [{ id: outsider, name: 'Olli Uusi', mail: 'olli@example.fi', unit: 'Museot' }],
        }),
      findProblems: () => Promise.resolve({ kind: 'found', value: new Map([[owner, 'disabled']]) }),
    },
    presence: {
      findAway: () => Promise.resolve({ kind: 'found', value: new Set([owner]) }),
    },
    opensChats: true,
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo' })],
  });
  api = await createApi(bot);
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

describe('the API, with each answer checked against its schema and the document', () => {
  it('tells who I am and what I may do', async () => {
    const { body } = await well('GET', '/me', { as: leader });
    expect(body).toMatchObject({
      person: { id: leader, name: 'Johanna Johtaja' },
      roles: ['leadership'],
      may: { readEveryGoal: true, readPeople: true, runReminders: false, keepRegister: false },
    });
  });

  it('accepts a check-in and its correction', async () => {
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

  it('saves a draft, shows it beside the stored answer and deletes it', async () => {
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
      place: { position: 1, of: 2 },
      next: { id: 'varaamo', name: 'Varaamo' },
      may: { checkIn: false },
    });
  });

  it('asks, answers and withdraws a question about a goal', async () => {
    const path = '/goals/palvelutorit/questions/2026';
    const ask = (id: string) =>
      well('POST', path, { as: leader, body: { id, text: 'Mitä se maksaa?' } });
    const askedQuestion = await ask('question-1');
    await ask('question-2');
    const open = await well('GET', '/questions', { as: owner });
    const answer = { as: owner, body: { text: 'Ei mitään.' } };
    const answered = await well('POST', `${path}/question-1/answer`, answer);
    const withdrawn = await well('POST', `${path}/question-2/withdraw`, { as: leader });
    const { body } = await well('GET', path, { as: owner });
    expect(askedQuestion).toMatchObject({
      status: 201,
      body: { question: { may: { answer: false, withdraw: true } }, told: [] },
    });
    expect(open.body).toMatchObject({
      questions: [{ id: 'question-1', may: { answer: true } }, { id: 'question-2' }],
    });
    expect(answered.body).toMatchObject({ answer: { text: 'Ei mitään.', by: { id: owner } } });
    expect(body).toMatchObject({ may: { ask: false } });
    expect(body.questions).toHaveLength(2);
    expect(body.questions).toEqual(expect.arrayContaining([answered.body, withdrawn.body]));
  });

  it('moves the stage of a meeting and returns its position', async () => {
    const path = `/meetings/${meetingKey(1)}`;
    expect((await well('GET', path, { as: owner })).body).toEqual({});
    const moved = await well('PUT', path, {
      as: leader,
      body: { month: '2026-03', goal: 'varaamo', minutes: 60 },
    });
    expect(moved.body).toMatchObject({ stage: { goal: 'varaamo', presenter: { id: leader } } });
    expect((await well('GET', path, { as: owner })).body).toEqual(moved.body);
  });

  it('excuses a goal from a month, takes that back and does it again', async () => {
    const path = '/goals/varaamo/check-ins/2026-03';
    const excuse = { as: facilitator, body: { reason: 'Alkaa syksyllä' } };
    const state = async () => (await api('GET', path, { as: leader })).body.state;
    await well('PUT', `${path}/excuse`, excuse);
    expect(await state()).toBe('excused');
    await well('POST', `${path}/excuse/withdraw`, { as: facilitator, body: {} });
    expect(await state()).toBe('pending');
    await well('PUT', `${path}/excuse`, excuse);
    expect(await state()).toBe('excused');
  });

  it('gives the answers of a month and of a year, as a table too, and who did what', async () => {
    const as = facilitator;
    const year = await well('GET', '/answers?year=2026', { as });
    const month = await well('GET', '/months/2026-03/answers', { as });
    const table = await well('GET', '/months/2026-03/answers.csv', { as, language: 'en' });
    const events = await well('GET', '/months/2026-03/events', { as });
    expect(year.body).toMatchObject({
      year: 2026,
      months: [{ month: '2026-03', answers: { 'on-time': 1, excused: 1 } }],
      goals: [
        { goal: { id: 'palvelutorit' }, states: [{ state: 'on-time' }] },
        { goal: { id: 'varaamo' }, states: [{ state: 'excused' }] },
      ],
    });
    expect(month.body).toMatchObject({
      goals: [
        { goal: { id: 'palvelutorit' }, answer: { by: { id: owner }, corrections: 1 } },
        { excused: { by: { id: facilitator }, reason: 'Alkaa syksyllä' } },
      ],
    });
    expect(table.text).toContain('Palvelutorit,answered on time,Aino Omistaja,');
    expect(events.body.events).toHaveLength(4);
    expect(events.body.events).toEqual(
      expect.arrayContaining(
        [
          { act: 'excuse', goal: { id: 'varaamo', name: 'Varaamo' }, reason: 'Alkaa syksyllä' },
          { act: 'withdraw-excuse' },
          { act: 'open-month' },
        ].map((one) => expect.objectContaining(one)),
      ),
    );
  });

  it('gives a card as a person would see it', async () => {
    const { body } = await well('GET', `/cards?person=${owner}&card=receipt`, { as: facilitator });
    expect(body).toMatchObject({
      person: { id: owner },
      language: 'fi',
      goal: 'palvelutorit',
      drawn: { kind: 'card', refused: false, card: { type: 'AdaptiveCard' } },
    });
  });

  it('opens a month, moves its days, closes it and opens it again until another day', async () => {
    const days = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
    const opened = await well('POST', '/months', {
      as: facilitator,
      body: { month: '2026-04', ...days },
    });
    const version = async () =>
      (await bot.context.stores.months.get(month('2026-04')))?.version ?? '';
    const moved = await well('PUT', '/months/2026-04', {
      as: facilitator,
      body: { ...days, dueOn: '2026-04-22', version: await version() },
    });
    await well('POST', '/months/2026-04/close', { as: facilitator });
    const reopened = await well('POST', '/months/2026-04/reopen', {
      as: facilitator,
      body: { version: await version(), closesOn: '2026-05-04' },
    });
    const closed = await well('POST', '/months/2026-04/close', { as: facilitator });
    const { body } = await well('GET', '/months?year=2026', { as: owner });
    expect(opened).toMatchObject({ status: 201, body: { state: 'not-yet-open' } });
    expect(moved.body.dueOn).toBe('2026-04-22');
    expect(reopened.body).toMatchObject({ state: 'not-yet-open', closesOn: '2026-05-04' });
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

  it('saves the notes of a theme and returns them with the goals of the month', async () => {
    const as = facilitator;
    const path = '/themes/uudistuvat-palvelut';
    const { theme: _theme, year: _year, keptBy: _by, keptAt: _at, ...notes } = aThemeNotes();
    const first = await well('PUT', `${path}/2026`, { as, body: notes });
    const { version } = first.body;
    const fewer = { ...notes, challenges: [] };
    const second = await well('PUT', `${path}/2026`, { as, body: { ...fewer, version } });
    const stale = await api('PUT', `${path}/2026`, { as, body: { ...notes, version } });
    expect(first.body).toMatchObject({ ...notes, keptBy: { id: facilitator } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-version' } });

    const { body } = await well('GET', `${path}?month=2026-03`, { as: leader });
    expect(body).toMatchObject({
      year: 2026,
      goals: [{ id: 'palvelutorit' }, { id: 'varaamo' }],
      totals: { uncertain: 1, silent: 1 },
      next: { id: 'toimivin-kaupunki' },
      may: { keepNotes: false },
    });
    expect(body.notes).toEqual(second.body);
    expect(body).not.toHaveProperty('previous');
  });

  it('gives the themes in the order of the strategy, those without goals too', async () => {
    const { body } = await well('GET', '/themes', { as: leader });
    expect(body).toMatchObject({
      themes: [
        {
          theme: { id: 'uudistuvat-palvelut' },
          totals: { uncertain: 1, silent: 1 },
          notes: { successes: 1, challenges: 0, indicators: 1 },
        },
        {
          theme: { id: 'toimivin-kaupunki' },
          totals: { uncertain: 0, silent: 0 },
          notes: { successes: 0, challenges: 0, indicators: 0 },
        },
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

  it('saves a schedule, starts it, pauses it and skips a month', async () => {
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
      months: [
        { month: '2026-03', skipped: true },
        ...['2026-04', '2026-05', '2026-06'].map((of) => ({ month: of, skipped: false })),
      ],
    });
  });

  it('lists people who could not be reached', async () => {
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
    expect(saved.body).toMatchObject({ goal: 'uusi', version: expect.any(String) });
    expect(again).toMatchObject({ status: 409, body: { code: 'stale-version' } });
  });

  it('archives a goal, restores it and moves it', async () => {
    const as = facilitator;
    const path = '/register/2026/goals/uusi';
    const form = await well('GET', '/register/2026/form?goal=uusi', { as });
    const { version } = isRecord(form.body.entry) ? form.body.entry : {};
    const archived = await well('POST', `${path}/archive`, {
      as,
      body: { version, reason: 'Yhdistettiin toiseen tavoitteeseen' },
    });
    const again = await api('POST', `${path}/archive`, {
      as,
      body: { version: archived.body.version, reason: 'Uudelleen' },
    });
    const restored = await well('POST', `${path}/restore`, {
      as,
      body: { version: archived.body.version },
    });
    const moved = await well('PUT', '/register/2026/order', {
      as,
      body: { goals: [{ goal: 'uusi', version: restored.body.version, order: 9 }] },
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'goal-archived' } });
    expect(moved.body).toMatchObject({
      goals: [
        { goal: { id: 'palvelutorit' } },
        { goal: { id: 'varaamo' } },
        { goal: { id: 'uusi', order: 9 } },
      ],
    });
  });

  it('previews the copying of goals into the next year, then copies them', async () => {
    const as = facilitator;
    const plan = await well('GET', '/register/2027/copy', { as });
    const copied = await well('POST', '/register/2027/copy', { as, body: { goals: ['uusi'] } });
    expect(plan.body).toMatchObject({
      from: 2026,
      goals: [
        { id: 'palvelutorit', left: [] },
        { id: 'varaamo', left: [] },
        { id: 'uusi', name: 'Uusi nimi', left: [] },
      ],
    });
    expect(copied.body).toEqual({ copied: 1 });
  });

  it('lists who changed what in the register', async () => {
    const { body } = await well('GET', '/register/2026/changes?goal=uusi', { as: facilitator });
    expect(body.entries).toEqual(
      expect.arrayContaining(
        [
          { act: 'order-goals', changes: [expect.objectContaining({ from: 3, to: 9 })] },
          { act: 'restore-goal' },
          { act: 'archive-goal', note: 'Yhdistettiin toiseen tavoitteeseen' },
          {
            act: 'save-goal',
            changes: expect.arrayContaining([expect.objectContaining({ to: 'Uusi nimi' })]),
          },
          { act: 'save-goal', changes: [{ kind: 'added' }] },
        ].map((entry) => expect.objectContaining(entry)),
      ),
    );
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

  it('shows, exports and removes a person’s data', async () => {
    const path = `/people/${outsider}`;
    const as = facilitator;
    const person = { id: outsider, name: 'Olli Uusi', roles: ['owner'], active: false };
    await api('PUT', path, { as, body: { person } });
    const { body: data } = await well('GET', `${path}/data`, { as });
    const { version } = data;
    await well('GET', `${path}/data.csv`, { as, language: 'en' });
    await well('POST', `${path}/remove`, { as, body: { version } });
    await bot.context.background.idle();
    await well('GET', '/register/2026/changes.csv', { as, language: 'en' });
  });

  it('keeps data as long as was chosen', async () => {
    const as = facilitator;
    await well('GET', '/retention', { as });
    await well('POST', '/retention/preview', { as, body: { years: { drafts: 1 } } });
    await well('PUT', '/retention', { as, body: { years: { drafts: 1 } } });
  });

  it('lists what a person would leave behind', async () => {
    const { body } = await well('GET', `/people/${owner}/leaving`, { as: facilitator });
    expect(body).toMatchObject({ person: { id: owner }, handOvers: [], drafts: 0 });
    expect(body.goals).toContainEqual({
      id: 'palvelutorit',
      name: 'Palvelutorit',
      year: 2026,
      nobodyLeft: false,
    });
  });

  it('gives the settings, changes them when the version read is given, and the holidays', async () => {
    const first = await well('GET', '/settings', { as: facilitator });
    const contact = { fi: 'palvelusihteeri' };
    const settings = { ...someSettings(), texts: { contact } };
    const saved = await well('PUT', '/settings', { as: facilitator, body: { settings } });
    const again = await api('PUT', '/settings', { as: facilitator, body: { settings } });
    const me = await api('GET', '/me', { as: owner });
    const holidays = await well('GET', '/settings/holidays?year=2026', {
      as: facilitator,
      language: 'en',
    });
    expect(first.body).toMatchObject({ settings: someSettings(), timeZone: 'Europe/Helsinki' });
    expect(first.body).not.toHaveProperty('version');
    expect(saved.body).toMatchObject({ settings, keptBy: { id: facilitator } });
    expect(again).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    expect(me.body).toMatchObject({ body: { contact } });
    expect(holidays.body).toMatchObject({ year: 2026, regions: [] });
    expect(holidays.body.holidays).toContainEqual({ day: '2026-06-19', name: 'Midsummer Eve' });
  });

  it('gives my goals and the form of one, and takes the last answer again', async () => {
    bot.setClock(instant('2026-05-05T08:00:00.000Z'));
    const days = { opensOn: '2026-05-01', dueOn: '2026-05-20', closesOn: '2026-05-29' };
    await api('POST', '/months', { as: facilitator, body: { month: '2026-05', ...days } });
    const path = '/goals/palvelutorit/check-ins/2026-05';
    const mine = await well('GET', '/mine', { as: owner });
    const form = await well('GET', `${path}/form`, { as: owner });
    const body = { submission: 'submission-again' };
    const again = await well('POST', `${path}/unchanged`, { as: owner, body });
    expect(mine.body).toMatchObject(
      mineWith({ id: 'palvelutorit', part: 'owner', state: 'pending' }),
    );
    expect(form.body).toMatchObject({ revision: 0, previous: { month: '2026-03' } });
    expect(again.body).toMatchObject({ revision: 1, state: 'on-time' });
  });

  it('hands a goal over, takes one over, and reports the wrong person', async () => {
    const [mine, other] = ['palvelutorit', 'varaamo'].map(
      (goal) => `/goals/${goal}/check-ins/2026-05`,
    );
    const { deputy } = PEOPLE;
    const choices = await well('GET', `${mine}/hand-over`, { as: owner });
    const wish = { to: deputy, scope: 'month' };
    const handedOver = await well('POST', `${mine}/hand-over`, { as: owner, body: wish });
    const yes = { from: owner, askedAt: '2026-05-05T08:00:00.000Z', accepts: true };
    const taken = await well('POST', `${mine}/hand-over/answer`, { as: deputy, body: yes });
    const both = await well('POST', `${other}/take-over`, { as: deputy });
    const reported = await well('POST', `${other}/wrong-person`, { as: owner, body: { note: '' } });
    expect(choices.body).toMatchObject({ byName: false, deputy: { id: deputy } });
    const handedOn = expect.objectContaining({ state: 'asked' });
    expect(handedOver.body).toMatchObject(mineWith({ id: 'palvelutorit', handedOn }));
    expect(taken.body).toMatchObject(mineWith({ id: 'palvelutorit', part: 'handed' }));
    expect(both.body).toMatchObject(mineWith({ id: 'varaamo', part: 'handed' }));
    expect(reported.body).toEqual({ reached: [] });
  });

  it('finds people in the directory, and who of a plan has no account or is away', async () => {
    const found = await well('GET', '/people/directory?text=olli', { as: facilitator });
    expect(found.body).toMatchObject({ people: [{ id: outsider, unit: 'Museot' }] });
    const { body: plan } = await well('POST', '/runs', { as: facilitator, body: {} });
    const path = `/runs/${String(plan.month)}/${String(plan.id)}/recipients`;
    const recipients = await well('GET', path, { as: facilitator });
    expect(recipients.body).toMatchObject({
      accounts: { state: 'checked' },
      presence: { state: 'checked' },
    });
    const accounts = await well('GET', '/people/accounts', { as: facilitator });
    expect(accounts.body).toMatchObject({ findings: [{ person: { id: owner } }] });
  });

  it('previews and imports a file of people', async () => {
    const file = Buffer.from(`id;name\n${personId(55)};Tuotu Henkilö\n`).toString('base64');
    const body = { file, apply: true };
    const { body: result } = await well('POST', '/people/import', { as: facilitator, body });
    expect(result).toMatchObject({ applied: true, lines: [{ line: 2, kind: 'add' }] });
  });

  it('says what is well with the service', async () => {
    const { body } = await well('GET', '/service', { as: facilitator });
    expect(body).toMatchObject({ server: { doesWork: true } });
  });

  it('has answered at every endpoint by now', () => {
    expect([...answered].toSorted()).toEqual(ENDPOINTS.map((one) => one.id).toSorted());
  });
});

/** One open month, with the goal among the reader's. */
const mineWith = (goal: object) => ({
  months: [{ goals: expect.arrayContaining([expect.objectContaining(goal)]) }],
});

function newGoal(over: Parameters<typeof aGoal>[0] = {}) {
  const { body: _body, year: _year, ...goal } = aGoal({ id: goalId('uusi'), order: 3, ...over });
  return goal;
}

/** The version next to the given id, in a list of the answer. */
function versionOf(
  { body }: ApiResponse,
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
