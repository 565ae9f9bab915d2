import type { OrganisationId } from '../../domain/common/ids.ts';
import { bodyPartition, PING_KEY } from './keys.ts';
import { auditReader, auditTrail, auditWriter } from './row-stores/audit.ts';
import { checkInStore } from './row-stores/check-ins.ts';
import { conversationStore } from './row-stores/conversations.ts';
import { draftStore } from './row-stores/drafts.ts';
import { goalStore } from './row-stores/goals.ts';
import { handOverStore, snoozeStore } from './row-stores/hand-overs.ts';
import { meetingStore } from './row-stores/meetings.ts';
import { monthStore } from './row-stores/months.ts';
import { overviewReader } from './row-stores/overview.ts';
import { peopleStore } from './row-stores/people.ts';
import { questionStore } from './row-stores/questions.ts';
import { runStore } from './row-stores/runs.ts';
import { paceStore, scheduleStore } from './row-stores/schedule.ts';
import { settingsStore } from './row-stores/settings.ts';
import { themeNotesStore } from './row-stores/theme-notes.ts';
import type { Rows } from './rows.ts';
import type { Stores } from './stores.ts';

/** The body's stores, whatever keeps the rows. */
export const rowStores = (rows: Rows, body: OrganisationId): Stores => ({
  people: peopleStore(rows, body),
  settings: settingsStore(rows, body),
  goals: goalStore(rows, body),
  months: monthStore(rows, body),
  checkIns: checkInStore(rows, body),
  runs: runStore(rows, body),
  schedule: scheduleStore(rows, body),
  pace: paceStore(rows, body),
  conversations: conversationStore(rows, body),
  drafts: draftStore(rows, body),
  meetings: meetingStore(rows, body),
  themeNotes: themeNotesStore(rows, body),
  handOvers: handOverStore(rows, body),
  snoozes: snoozeStore(rows, body),
  questions: questionStore(rows, body),
  overview: overviewReader(rows, body),
  audit: auditReader(rows, body),
  trail: auditTrail(rows, body),
  note: auditWriter(rows, body),
  ping: async () => {
    await rows.get(bodyPartition(body), PING_KEY);
  },
});
