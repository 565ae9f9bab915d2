import type { OrganisationId } from '../../domain/common/ids.ts';
import { keepUnknownFields } from './keep-unknown-fields.ts';
import { organisationPartition, PING_KEY } from './keys.ts';
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
import { sendRateStore, scheduleStore } from './row-stores/schedule.ts';
import { settingsStore } from './row-stores/settings.ts';
import { themeNotesStore } from './row-stores/theme-notes.ts';
import type { Rows } from './rows.ts';
import type { Stores } from './stores.ts';

export const rowStores = (stored: Rows, organisation: OrganisationId): Stores => {
  const rows = keepUnknownFields(stored);
  return {
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
  };
};
