import type { OrganisationId } from '../../domain/common/ids.ts';
import { keepUnknownFields } from './keep-unknown-fields.ts';
import { organisationPartition, PING_KEY } from './keys.ts';
import { auditReader, auditTrail, auditWriter } from './store-implementations/audit.ts';
import { checkInStore } from './store-implementations/check-ins.ts';
import { conversationStore } from './store-implementations/conversations.ts';
import { draftStore } from './store-implementations/drafts.ts';
import { goalStore } from './store-implementations/goals.ts';
import { handOverStore, snoozeStore } from './store-implementations/hand-overs.ts';
import { meetingStore } from './store-implementations/meetings.ts';
import { monthStore } from './store-implementations/months.ts';
import { overviewReader } from './store-implementations/overview.ts';
import { peopleStore } from './store-implementations/people.ts';
import { questionStore } from './store-implementations/questions.ts';
import { runStore } from './store-implementations/runs.ts';
import { sendRateStore, scheduleStore } from './store-implementations/schedule.ts';
import { settingsStore } from './store-implementations/settings.ts';
import { themeNotesStore } from './store-implementations/theme-notes.ts';
import type { Rows } from './rows.ts';
import type { Stores } from './stores.ts';

export const createStores = (rows: Rows, organisation: OrganisationId): Stores =>
  storesOn(keepUnknownFields(rows), organisation);

const storesOn = (rows: Rows, organisation: OrganisationId): Stores => ({
  people: peopleStore(rows, organisation),
  settings: settingsStore(rows, organisation),
  goals: goalStore(rows, organisation),
  months: monthStore(rows, organisation),
  checkIns: checkInStore(rows, organisation),
  runs: runStore(rows, organisation),
  schedule: scheduleStore(rows, organisation),
  sendRate: sendRateStore(rows, organisation),
  conversations: conversationStore(rows, organisation),
  drafts: draftStore(rows, organisation),
  meetings: meetingStore(rows, organisation),
  themeNotes: themeNotesStore(rows, organisation),
  handOvers: handOverStore(rows, organisation),
  snoozes: snoozeStore(rows, organisation),
  questions: questionStore(rows, organisation),
  overview: overviewReader(rows, organisation),
  audit: auditReader(rows, organisation),
  trail: auditTrail(rows, organisation),
  note: auditWriter(rows, organisation),
  ping: async () => {
    await rows.get(organisationPartition(organisation), PING_KEY);
  },
});
