import { formatDeliverJobs, formatJob, parseJob, type Job } from '../../../bot/ports/job.ts';
import { MARCH } from '../../support/fixtures/builders.ts';
import { goalId, instant, personId, runId } from '../../support/fixtures/ids.ts';

const run = runId('run-1');
const JOBS: readonly Job[] = [
  { kind: 'fan-out', month: MARCH, run },
  { kind: 'deliver', month: MARCH, run, people: [personId(1), personId(2)] },
  { kind: 'retire', month: MARCH, person: personId(1), activityId: 'f:1' },
  { kind: 'show-run', month: MARCH, run },
  { kind: 'refresh-card', month: MARCH, goal: goalId('palvelutorit'), person: personId(1) },
  {
    kind: 'chat-message',
    to: {
      person: personId(1),
      conversationId: 'a:1',
      serviceUrl: 'https://smba.example/',
      channelId: 'msteams',
      botId: '28:bot',
      userId: '29:user',
      isGroup: false,
    },
    message: { card: { type: 'AdaptiveCard', body: [] }, summary: 'Kuitti' },
    replaces: 'message-1',
    at: instant('2026-03-10T08:00:00.000Z'),
  },
];

it.each(JOBS)('$kind is parsed as it was queued', (job) => {
  expect(parseJob(formatJob(job))).toStrictEqual(job);
});

it('of a delivery contains only keys, and fits into a message', () => {
  const people = Array.from({ length: 60 }, (_, index) => personId(index));
  const texts = formatDeliverJobs({ month: MARCH, run }, people);
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text.length).toBeLessThan(2000);
  expect(formatDeliverJobs({ month: MARCH, run }, [])).toEqual([]);
});

it.each([
  ['nothing', ''],
  ['another version', '{"v":2,"kind":"fan-out","month":"2026-03","run":"run-1"}'],
  ['no version', '{"kind":"fan-out","month":"2026-03","run":"run-1"}'],
  ['another kind', '{"v":1,"kind":"delete","month":"2026-03","run":"run-1"}'],
  ['a run that is a path', '{"v":1,"kind":"fan-out","month":"2026-03","run":"../x"}'],
  ['nobody', '{"v":1,"kind":"deliver","month":"2026-03","run":"run-1","people":[]}'],
  [
    'too many people',
    formatJob({
      kind: 'deliver',
      month: MARCH,
      run,
      people: Array.from({ length: 26 }, (_, index) => personId(index)),
    }),
  ],
])('%s is no job', (_, text) => {
  expect(parseJob(text)).toBeUndefined();
});
