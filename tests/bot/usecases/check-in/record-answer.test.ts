import { runFollowUps } from '../../../../bot/usecases/check-in/run-follow-ups.ts';
import { readCheckInForm } from '../../../../bot/usecases/check-in/read-check-in-form.ts';
import {
  recordAnswer,
  type AnswerSource,
} from '../../../../bot/usecases/check-in/record-answer.ts';
import type { DraftValues } from '../../../../domain/check-in/draft.ts';
import {
  aCheckIn,
  aDraft,
  aGoal,
  anActor,
  anAnsweredRow,
  anAudit,
  anOpenedMonth,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { month } from '../../../support/fixtures/ids.ts';
import { aPlanWorld, type PlanWorld } from '../../../support/world/planned-runs-world.ts';
import { startHarness } from '../../../support/world/server-harness.ts';

const GOAL = aGoal().id;
const TARGET = { goal: GOAL, month: MARCH };
const FEBRUARY = month('2026-02');
const owner = anActor();
const SAID = aSectionAnswer().explanation;
const FORM = {
  ...TARGET,
  basedOn: 0,
  submission: 'abcdef12-0000-4000-8000-000000000001',
  sections: [aSectionAnswer()],
};
const UNCHANGED = { ...TARGET, submission: FORM.submission };

let world: PlanWorld;
beforeEach(async () => {
  world = await aPlanWorld({ months: [anOpenedMonth({ month: FEBRUARY }), anOpenedMonth()] });
  const { checkIns } = world.stores;
  const row = await checkIns.row(FEBRUARY, GOAL);
  const answer = aCheckIn({ month: FEBRUARY });
  await checkIns.record(anAnsweredRow(answer), row?.version ?? '', anAudit());
});

const draftNow = async () => (await world.stores.drafts.get(owner.id, GOAL, MARCH))?.value;

async function typed(values: DraftValues): Promise<void> {
  await world.stores.drafts.save(aDraft({ values }), undefined);
}

async function record(input: typeof FORM | typeof UNCHANGED, source?: AnswerSource): Promise<void> {
  const { follow } = await recordAnswer(world.context, owner, input, source);
  await runFollowUps(world.context, follow);
}

describe('the author’s draft after an answer', () => {
  it.each<[string, typeof FORM | typeof UNCHANGED, AnswerSource, DraftValues, 'dropped' | 'kept']>([
    ['is the named one', FORM, { draft: { edition: 'edition-1' } }, { other: 'x' }, 'dropped'],
    [
      'is a newer one',
      FORM,
      { draft: { edition: 'edition-0' } },
      { 'goal.explanation': SAID },
      'kept',
    ],
    ['is all in the form', FORM, { draft: { values: { a: 'x', b: 'y' } } }, { a: 'x' }, 'dropped'],
    ['has more than the form', FORM, { draft: { values: { a: 'x' } } }, { a: 'x', b: 'y' }, 'kept'],
    ['is all in the answer', FORM, {}, { 'goal.explanation': SAID }, 'dropped'],
    ['has other texts', FORM, {}, { 'goal.explanation': 'Toinen teksti' }, 'kept'],
    ['says what is confirmed', UNCHANGED, {}, { 'goal.explanation': SAID }, 'dropped'],
    ['says more than is confirmed', UNCHANGED, {}, { 'goal.explanation': 'Uutta' }, 'kept'],
  ])('that %s', async (_what, input, source, values, fate) => {
    await typed(values);
    await record(input, source);
    expect((await draftNow())?.values).toEqual(fate === 'kept' ? values : undefined);
  });

  it('stays readable as outdated when the last answer was confirmed over it', async () => {
    await typed({ 'goal.explanation': 'Ei vielä lähetetty' });
    await record(UNCHANGED);
    const { draft, revision } = await readCheckInForm(world.context, owner, TARGET);
    expect(revision).toBe(1);
    expect(draft).toMatchObject({
      outdated: true,
      values: { 'goal.explanation': 'Ei vielä lähetetty' },
    });
  });

  it('does not undo the answer when it cannot be dropped', async () => {
    await typed({});
    const drafts = { ...world.stores.drafts, remove: () => Promise.reject(new Error('down')) };
    const broken = { ...world.context, stores: { ...world.stores, drafts } };
    const { checkIn, follow } = await recordAnswer(broken, owner, FORM);
    await expect(runFollowUps(broken, follow)).resolves.toBeUndefined();
    expect(checkIn.revision).toBe(1);
    expect(world.logged).toContainEqual(expect.objectContaining({ event: 'draft-not-dropped' }));
  });
});

it('asks for the cards of everybody, but for the one that was answered on', async () => {
  const cards = async (source: AnswerSource) =>
    (await recordAnswer(world.context, owner, FORM, source)).follow.filter(
      ({ kind }) => kind === 'refresh-cards',
    );
  expect(await cards({})).toEqual([{ kind: 'refresh-cards', goal: aGoal(), month: MARCH }]);
  expect(await cards({ except: owner.id })).toMatchObject([{ except: owner.id }]);
});

it('gives the same to do when the same form is sent again', async () => {
  const first = await recordAnswer(world.context, owner, FORM);
  expect(await recordAnswer(world.context, owner, FORM)).toEqual(first);
});

it('answers a press before the draft is gone', async () => {
  const bot = await startHarness();
  try {
    await bot.context.stores.drafts.save(aDraft({ values: {} }), undefined);
    const goals = await bot.say(PEOPLE.owner, 'omat tavoitteet');
    const form = await bot.press(PEOPLE.owner, goals.pressOf('Päivitä: Palvelutorit'));
    const { remove } = bot.context.stores.drafts;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    Object.assign(bot.context.stores.drafts, {
      remove: async (...of: Parameters<typeof remove>) => {
        await held;
        await remove(...of);
      },
    });
    const pressing = form.pressOf('Tallenna', {
      'Ennuste vuoden lopussa': 'will-be-met',
      'Konsepti ja aikataulu': 'done',
      Tapahtumat: 'in-progress',
    });
    const response = await bot.postOnly(bot.pressActivity(PEOPLE.owner, pressing));
    expect(await response.text()).toContain('Tallennettu');
    const draft = () => bot.context.stores.drafts.get(PEOPLE.owner, GOAL, MARCH);
    expect(await draft()).toBeDefined();
    release();
    await bot.context.background.idle();
    expect(await draft()).toBeUndefined();
  } finally {
    await bot.stop();
  }
});
