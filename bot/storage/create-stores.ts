import type { OrganisationId } from '../../domain/common/ids.ts';
import { wrapToKeepUnknownFields } from './wrap-to-keep-unknown-fields.ts';
import { organisationPartition, PING_KEY } from './keys.ts';
import { createAccountCheckStore } from './store-implementations/people/account-checks.ts';
import {
  createAuditReader,
  createTrailReader,
  createAuditWriter,
} from './store-implementations/audit.ts';
import { createCheckInStore } from './store-implementations/check-ins.ts';
import { createConversationStore } from './store-implementations/people/conversations.ts';
import { createDraftStore } from './store-implementations/drafts.ts';
import { createGoalStore } from './store-implementations/goals.ts';
import { createHandOverStore, createSnoozeStore } from './store-implementations/hand-overs.ts';
import { createMeetingStore } from './store-implementations/meetings.ts';
import { createMonthStore } from './store-implementations/months.ts';
import { createOverviewReader } from './store-implementations/overview.ts';
import { createPeopleStore } from './store-implementations/people/people.ts';
import { createPersonalDataStore } from './store-implementations/privacy/personal-data.ts';
import { createQuestionStore, createSentCardStore } from './store-implementations/questions.ts';
import { createRetentionStore } from './store-implementations/privacy/retention.ts';
import { createRunStore } from './store-implementations/runs.ts';
import { createSendRateStore, createScheduleStore } from './store-implementations/schedule.ts';
import { createSettingsStore } from './store-implementations/settings.ts';
import { createThemeNotesStore } from './store-implementations/theme-notes.ts';
import { rememberReads } from './remember-reads.ts';
import type { RowStore, TrackedRowStore } from './row-store.ts';
import { trackUnreadableRows } from './track-unreadable-rows.ts';
import type { Stores } from './stores.ts';

export function createStores(rows: RowStore, organisation: OrganisationId): Stores {
  const tracker = trackUnreadableRows();
  const storesFor = (own: RowStore): OwnStores => ({
    ...storesOn({ ...wrapToKeepUnknownFields(own), tracker }, organisation),
    unreadable: tracker,
  });
  const current: Stores = {
    ...storesFor(rows),
    forOneRequest: () => ({
      ...storesFor(rememberReads(rows)),
      forOneRequest: current.forOneRequest,
      afterRequest: () => current,
    }),
    afterRequest: () => current,
  };
  return current;
}

type OwnStores = Omit<Stores, 'forOneRequest' | 'afterRequest'>;

const storesOn = (
  rows: TrackedRowStore,
  organisation: OrganisationId,
): Omit<OwnStores, 'unreadable'> => ({
  people: createPeopleStore(rows, organisation),
  settings: createSettingsStore(rows, organisation),
  accountChecks: createAccountCheckStore(rows, organisation),
  goals: createGoalStore(rows, organisation),
  months: createMonthStore(rows, organisation),
  checkIns: createCheckInStore(rows, organisation),
  runs: createRunStore(rows, organisation),
  schedule: createScheduleStore(rows, organisation),
  sendRate: createSendRateStore(rows, organisation),
  conversations: createConversationStore(rows, organisation),
  drafts: createDraftStore(rows, organisation),
  meetings: createMeetingStore(rows, organisation),
  themeNotes: createThemeNotesStore(rows, organisation),
  handOvers: createHandOverStore(rows, organisation),
  snoozes: createSnoozeStore(rows, organisation),
  questions: createQuestionStore(rows, organisation),
  sentCards: createSentCardStore(rows, organisation),
  overview: createOverviewReader(rows, organisation),
  audit: createAuditReader(rows, organisation),
  trail: createTrailReader(rows, organisation),
  note: createAuditWriter(rows, organisation),
  personalData: createPersonalDataStore(rows, organisation),
  retention: createRetentionStore(rows, organisation),
  ping: async () => {
    await rows.get(organisationPartition(organisation), PING_KEY);
  },
});
