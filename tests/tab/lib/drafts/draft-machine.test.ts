import {
  changedDraftValues,
  DRAFT_LIMITS,
  type DraftValues,
} from '../../../../domain/check-in/draft.ts';
import type { DraftEffect, DraftEvent } from '../../../../tab/lib/drafts/draft-event.ts';
import { stepDraft } from '../../../../tab/lib/drafts/draft-machine.ts';
import type {
  DraftBasis,
  DraftModel,
  DraftRules,
  DraftState,
} from '../../../../tab/lib/drafts/draft-state.ts';
import type { LocalCopy } from '../../../../tab/lib/drafts/local-draft-copy.ts';
import { openDraft } from '../../../../tab/lib/drafts/open-draft.ts';
import { instant } from '../../../support/fixtures/ids.ts';

interface View extends DraftBasis {
  readonly texts: DraftValues;
}
type Event = DraftEvent<View>;

const rules: DraftRules<View> = {
  stored: ({ texts }) => texts,
  toDraft: changedDraftValues,
  pauseMs: 800,
  retryMs: 3000,
};
const NINE = instant('2026-03-10T09:00:00.000Z');
const TEN = instant('2026-03-10T10:00:00.000Z');

const aView = (texts: DraftValues = { a: 'old', b: '' }, revision = 0): View => ({
  texts,
  revision,
});
const withDraft = (values: DraftValues, edition = 'theirs', basedOn = 0): View => ({
  ...aView(),
  draft: { values, edition, basedOn, savedAt: TEN },
});

const typed = (text: string, field = 'a'): Event => ({ kind: 'typed', field, text });
const save: Event = { kind: 'save' };
const saved = (edition = 'first'): Event => ({ kind: 'saved', draft: { edition, savedAt: NINE } });
const reread = (view: View): Event => ({ kind: 'reread', view });
const offline: Event = { kind: 'failed', failure: { kind: 'offline' } };
const stale: Event = { kind: 'failed', failure: { kind: 'stale' } };
const refused: Event = { kind: 'failed', failure: { kind: 'refused', detail: 'Closed.' } };
const fault: Event = { kind: 'failed', failure: { kind: 'fault', error: 'bug' } };
const finished: Event = { kind: 'finished' };
const stopped: Event = { kind: 'stopped' };
const choose = (whose: 'mine' | 'theirs', field = 'a'): Event => ({ kind: 'chosen', field, whose });

const timer = (ms: number): DraftEffect => ({ kind: 'start-timer', ms });
const stop: DraftEffect = { kind: 'stop-timer' };
const end = (isSaved: boolean): DraftEffect => ({ kind: 'end', isSaved });
const forget: DraftEffect = { kind: 'remove-copy' };
const copy = (a: string, base = 'old', b = ''): DraftEffect => ({
  kind: 'write-copy',
  copy: { values: { a, b }, base: { a: base, b: '' } },
});
const put = (values: DraftValues, edition?: string, basedOn = 0): DraftEffect => ({
  kind: 'put',
  request: { basedOn, values, ...(edition !== undefined && { edition }) },
});

interface Result {
  readonly model: DraftModel<View>;
  readonly state: DraftState<View>;
  /** Of the last event. */
  readonly effects: readonly DraftEffect[];
}

function after(events: readonly Event[], view = aView(), local?: LocalCopy): Result {
  const [model, effects] = events.reduce(
    ([before], event) => stepDraft(rules, before, event),
    openDraft(rules, view, local),
  );
  return { model, state: model.state, effects };
}

type Row = readonly [
  when: string,
  events: readonly Event[],
  effects: readonly DraftEffect[],
  state: Partial<DraftState<View>>,
];

const conflict = [typed('mine'), save, stale, reread(withDraft({ a: 'theirs' }))];
const tooLong = 'x'.repeat(DRAFT_LIMITS.text + 1);

describe('typing and saving', () => {
  it.each<Row>([
    ['a keystroke', [typed('new')], [copy('new'), timer(800)], { status: 'unsaved' }],
    ['the pause is over', [typed('new'), save], [stop, put({ a: 'new' })], { status: 'unsaved' }],
    [
      'the draft is saved',
      [typed('new'), save, saved()],
      [forget, end(true)],
      { status: 'saved', savedAt: NINE },
    ],
    [
      'the next text is saved over the first draft',
      [typed('new'), save, saved(), typed('newer'), save],
      [stop, put({ a: 'newer' }, 'first')],
      { status: 'unsaved' },
    ],
    ['nothing was typed', [save], [stop, forget, end(true)], { status: 'untouched' }],
    [
      'the old text is typed again',
      [typed('new'), typed('old'), save],
      [stop, forget, end(true)],
      { status: 'untouched' },
    ],
    [
      'the text is too long for a draft',
      [typed(tooLong), save],
      [stop, end(false)],
      { status: 'too-long' },
    ],
    [
      'the text is as long as a draft may be',
      [typed(tooLong.slice(1)), save],
      [stop, put({ a: tooLong.slice(1) })],
      { status: 'unsaved' },
    ],
    [
      'a too long text was made shorter',
      [typed(tooLong), save, typed('new')],
      [copy('new'), timer(800)],
      { status: 'unsaved' },
    ],
  ])('%s', (_, events, effects, state) => {
    const result = after(events);
    expect(result.effects).toEqual(effects);
    expect(result.state).toMatchObject(state);
  });
});

describe('while a draft is being sent', () => {
  it.each<Row>([
    ['a second save waits for the first', [typed('1'), save, save], [stop], { status: 'unsaved' }],
    [
      'what was typed meanwhile is unsaved and saved next',
      [typed('1'), save, typed('2'), saved()],
      [copy('2', '1'), timer(800), end(false)],
      { status: 'unsaved', values: { a: '2', b: '' }, savedAt: NINE },
    ],
    [
      'typing the same text again is compared with the server at the next save',
      [typed('1'), save, typed('2'), typed('1'), saved(), save],
      [stop, forget, end(true)],
      { status: 'saved' },
    ],
    [
      'a refusal does not stop what was typed meanwhile from its own save',
      [typed('1'), save, typed('2'), refused, save],
      [stop, put({ a: '2' })],
      { status: 'refused' },
    ],
  ])('%s', (_, events, effects, state) => {
    const result = after(events);
    expect(result.effects).toEqual(effects);
    expect(result.state).toMatchObject(state);
  });
});

describe('failing', () => {
  it.each<Row>([
    [
      'offline: retries after a while',
      [typed('1'), save, offline],
      [timer(3000), end(false)],
      { status: 'offline' },
    ],
    [
      'offline again: waits twice as long',
      [typed('1'), save, offline, save, offline],
      [timer(6000), end(false)],
      { status: 'offline' },
    ],
    [
      'offline for long: waits no longer than half a minute',
      [typed('1'), ...Array.from({ length: 6 }, () => [save, offline]).flat()],
      [timer(30_000), end(false)],
      { status: 'offline' },
    ],
    [
      'offline once more after a success: the first wait again',
      [typed('1'), save, offline, save, offline, save, saved(), typed('2'), save, offline],
      [timer(3000), end(false)],
      { status: 'offline' },
    ],
    [
      'refused: shows why and does not retry',
      [typed('1'), save, refused],
      [end(false)],
      { status: 'refused', refusal: 'Closed.' },
    ],
    [
      'a fault: reaches the caller, and the text stays unsaved',
      [typed('1'), save, fault],
      [timer(800), { kind: 'throw', error: 'bug' }],
      { status: 'unsaved' },
    ],
    [
      'a save after any failure sends again',
      [typed('1'), save, refused, save],
      [stop, put({ a: '1' })],
      { status: 'refused' },
    ],
  ])('%s', (_, events, effects, state) => {
    const result = after(events);
    expect(result.effects).toEqual(effects);
    expect(result.state).toMatchObject(state);
  });
});

describe('another window', () => {
  it.each<Row>([
    ['has saved: its draft is read', [typed('mine'), save, stale], [{ kind: 'read' }], {}],
    [
      'changed another field: both are saved together',
      [typed('mine'), save, stale, reread(withDraft({ b: 'theirs' })), save],
      [stop, put({ a: 'mine', b: 'theirs' }, 'theirs')],
      { conflicts: {}, savedAt: TEN },
    ],
    [
      'changed the same field: nothing is saved before the choice',
      conflict,
      [copy('mine', 'theirs'), end(false)],
      { status: 'unsaved', values: { a: 'mine', b: '' }, conflicts: { a: 'theirs' } },
    ],
    [
      'a save during a conflict sends nothing',
      [...conflict, save],
      [stop, end(false)],
      { conflicts: { a: 'theirs' } },
    ],
    [
      'typing during a conflict starts no timer',
      [...conflict, typed('more', 'b')],
      [copy('mine', 'theirs', 'more')],
      { conflicts: { a: 'theirs' } },
    ],
    [
      'mine is chosen and saved over theirs',
      [...conflict, choose('mine'), save],
      [stop, put({ a: 'mine' }, 'theirs')],
      { conflicts: {}, values: { a: 'mine', b: '' } },
    ],
    [
      'theirs is chosen and needs no request',
      [...conflict, choose('theirs'), save],
      [stop, forget, end(true)],
      { status: 'saved', conflicts: {}, values: { a: 'theirs', b: '' } },
    ],
    [
      'typing while theirs is read is not lost',
      [typed('1'), save, stale, typed('2'), reread(withDraft({ b: 'theirs' })), save],
      [stop, put({ a: '2', b: 'theirs' }, 'theirs')],
      { values: { a: '2', b: 'theirs' } },
    ],
    [
      'reading theirs fails: retried like a save',
      [typed('mine'), save, stale, offline],
      [timer(3000), end(false)],
      { status: 'offline' },
    ],
  ])('%s', (_, events, effects, state) => {
    const result = after(events);
    expect(result.effects).toEqual(effects);
    expect(result.state).toMatchObject(state);
  });

  it('keeps the next field in conflict when one is chosen', () => {
    const view = withDraft({ a: 'theirs a', b: 'theirs b' });
    const events = [typed('1'), typed('2', 'b'), save, stale, reread(view), choose('mine')];
    const { state, effects } = after(events);
    expect(state.conflicts).toEqual({ b: 'theirs b' });
    expect(effects).not.toContainEqual(timer(800));
  });
});

describe('a new answer', () => {
  const answered: View = aView({ a: 'answer', b: 'also' }, 1);
  const rebased: Event = { kind: 'rebased', view: answered };

  it('keeps what was typed on top of it, based on the old one until it is accepted', () => {
    const { state } = after([typed('mine'), rebased]);
    expect(state).toMatchObject({ values: { a: 'mine', b: 'also' }, basedOn: 0, view: answered });
    expect(after([typed('mine'), rebased, { kind: 'accepted' }, save]).effects).toEqual([
      stop,
      put({ a: 'mine' }, undefined, 1),
    ]);
  });

  it('accepted while the draft is sent is saved next', () => {
    const { effects, state } = after([typed('mine'), rebased, save, { kind: 'accepted' }, saved()]);
    expect(effects).toEqual([timer(800), end(false)]);
    expect(state).toMatchObject({ status: 'unsaved', basedOn: 1 });
  });

  it('is saved with the draft once it is accepted, even if the text is the same', () => {
    const outdated = { ...withDraft({ a: 'mine' }, 'first', 0), revision: 1 };
    const { state, effects } = after([{ kind: 'accepted' }, save], outdated);
    expect(state.basedOn).toBe(1);
    expect(effects).toEqual([stop, put({ a: 'mine' }, 'first', 1)]);
  });

  it('replaces everything when the user goes back to it', () => {
    const { state } = after([typed('mine'), typed('x', 'extra'), rebased, { kind: 'reverted' }]);
    expect(state.values).toEqual({ a: 'answer', b: 'also', extra: '' });
  });
});

describe('leaving', () => {
  it.each<Row>([
    [
      'saves once more, without a timer afterwards',
      [typed('1'), stopped, save],
      [stop, put({ a: '1' })],
      {},
    ],
    ['stops the timer', [typed('1'), stopped], [stop], {}],
    ['is not followed by a retry', [typed('1'), save, stopped, offline], [end(false)], {}],
    [
      'removes the copy when the last save arrives',
      [typed('1'), save, stopped, saved()],
      [forget, end(true)],
      { status: 'saved' },
    ],
  ])('%s', (_, events, effects, state) => {
    const result = after(events);
    expect(result.effects).toEqual(effects);
    expect(result.state).toMatchObject(state);
  });
});

describe('a draft that became an answer', () => {
  it.each<readonly [string, readonly Event[], readonly DraftEffect[]]>([
    ['leaves no timer and no copy', [typed('1'), finished], [stop, forget]],
    ['is not saved again', [typed('1'), finished, save], [end(false)]],
    ['answers a save that was under way', [typed('1'), save, finished, saved()], [end(true)]],
    ['does not retry it', [typed('1'), save, finished, offline], [end(false)]],
    ['does not read after it', [typed('1'), save, finished, stale], [end(false)]],
    [
      'writes no copy of what was read meanwhile',
      [typed('1'), save, stale, finished, reread(withDraft({ a: '2' }))],
      [end(false)],
    ],
    [
      'lets a fault be known',
      [typed('1'), save, finished, fault],
      [{ kind: 'throw', error: 'bug' }],
    ],
    ['lets a second save wait for the first', [typed('1'), save, finished, save], []],
    ['takes no text', [finished, typed('1')], []],
  ])('%s', (_, events, effects) => {
    expect(after(events).effects).toEqual(effects);
  });
});

describe('opening', () => {
  it('shows the stored texts under those of the draft', () => {
    const { state, model } = after([], withDraft({ b: 'draft' }, 'first', 0));
    expect(state).toMatchObject({
      values: { a: 'old', b: 'draft' },
      status: 'saved',
      savedAt: TEN,
    });
    expect(model.edition).toBe('first');
  });

  it.each([
    ['of the draft, when there is text in it', withDraft({ a: 'x' }, 'e', 1), 1],
    ['of the view, when the draft is empty', { ...withDraft({}, 'e', 1), revision: 2 }, 2],
    ['of the view without a draft', aView({}, 3), 3],
  ])('is based on the revision %s', (_, view, basedOn) => {
    expect(after([], view).state.basedOn).toBe(basedOn);
  });

  const local = (a: string, base = 'old'): LocalCopy => ({
    values: { a, b: '' },
    base: { a: base, b: '' },
  });
  it.each<readonly [string, LocalCopy, View, readonly DraftEffect[], Partial<DraftState<View>>]>([
    [
      'text that did not reach the server is saved',
      local('lost'),
      aView(),
      [copy('lost'), timer(800)],
      { status: 'unsaved', values: { a: 'lost', b: '' } },
    ],
    ['text that is there already is not', local('old'), aView(), [], { status: 'untouched' }],
    [
      'text that was only overtaken is not',
      local('old'),
      withDraft({ a: 'newer' }),
      [],
      { status: 'saved', values: { a: 'newer', b: '' } },
    ],
    [
      'text that conflicts with a newer draft waits for the choice',
      local('lost'),
      withDraft({ a: 'newer' }),
      [copy('lost', 'newer')],
      { conflicts: { a: 'newer' } },
    ],
  ])('%s', (_, stored, view, effects, state) => {
    const result = after([], view, stored);
    expect(result.effects).toEqual(effects);
    expect(result.state).toMatchObject(state);
  });
});
