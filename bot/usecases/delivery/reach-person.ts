import type { PersonId } from '../../../domain/common/ids.ts';
import type {
  AppInstallOutcome,
  Delivery,
  FailReason,
  ReminderRun,
  RetryReason,
} from '../../../domain/reminders/reminders.ts';
import { decideRetry } from '../../../domain/reminders/retry-delays.ts';
import type { AppInstaller, InstallResult } from '../../ports/app-installer.ts';
import type { ChatOpener, OpenChatResult } from '../../ports/chat-opener.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { markUnreachable, saveOpenedChat } from '../shared/messages/conversations.ts';
import type { DeliveryDependencies } from './delivery-dependencies.ts';
import { openChat } from './open-chat.ts';
import type { MissingChat } from './recheck-recipient.ts';
import { instantAfter, requeue } from './requeue.ts';

/**
 * Opens a chat with a person who has none, and installs the app first if that is needed and allowed.
 * Returns the delivery if the person has a chat now. Otherwise the outcome has been recorded.
 */
export async function reachPerson(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  found: Versioned<Delivery>,
  barrier: MissingChat,
): Promise<Versioned<Delivery> | undefined> {
  const { opener, installer } = dependencies.context;
  const { install } = found.value;
  const isInstalled = install !== undefined && install.kind !== 'failed';
  // A person who has removed the app has no chat until it is installed again.
  const first: OpenChatResult | undefined =
    opener && (isInstalled || barrier !== 'not-installed')
      ? await openChat(dependencies, opener, found.value.person)
      : undefined;
  if (first?.kind === 'opened') return openedNow(dependencies, found);
  const isMissing = first === undefined || isNotInstalled(first);
  if (first && !isMissing) return recordUnopened(dependencies, run, found, first);
  if (!installer) {
    if (barrier === 'gone')
      await markUnreachable(dependencies.context, found.value.person, 'not-installed');
    return recordFailed(dependencies, run, found, 'not-installed');
  }
  if (isInstalled) return awaitChat(dependencies, run, found, { opener, installer });
  return installApp(dependencies, run, found, { opener, installer });
}

interface Services {
  readonly opener: ChatOpener | undefined;
  readonly installer: AppInstaller;
}

const isNotInstalled = (result: OpenChatResult): boolean =>
  result.kind === 'failed' && result.reason === 'not-installed';

async function installApp(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  found: Versioned<Delivery>,
  { opener, installer }: Services,
): Promise<Versioned<Delivery> | undefined> {
  const { context } = dependencies;
  const { person } = found.value;
  const result: InstallResult = await installer.install(person);
  const at = context.clock();
  switch (result.kind) {
    case 'retry':
      return waitLater(dependencies, run, found, {
        ...result,
        reason: 'throttled',
        inTheEnd: { kind: 'failed', at, reason: 'throttled' },
      });
    case 'failed':
      return recordFailedInstall(dependencies, run, found, {
        kind: 'failed',
        at,
        reason: result.reason,
      });
    case 'installed':
    case 'already-there': {
      const installed = { ...found, value: { ...found.value, install: { kind: result.kind, at } } };
      const opened = opener && (await openChat(dependencies, opener, person));
      if (opened?.kind === 'opened') return openedNow(dependencies, installed);
      if (opened?.kind === 'retry') return waitLater(dependencies, run, installed, opened);
      return awaitChat(dependencies, run, installed, { opener, installer });
    }
  }
}

/** Teams may take a while to create the chat of a new installation, and may not announce it. */
async function awaitChat(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  found: Versioned<Delivery>,
  { opener, installer }: Services,
): Promise<Versioned<Delivery> | undefined> {
  const { context, readServiceUrl } = dependencies;
  const { person } = found.value;
  const id = opener && (await installer.findChat(person));
  if (!opener || id === undefined)
    return waitLater(dependencies, run, found, { reason: 'awaiting-chat' });
  const serviceUrl = await readServiceUrl(context);
  await saveOpenedChat(context, person, opener.chatOf(person, id, serviceUrl));
  return openedNow(dependencies, found);
}

const openedNow = (
  { context }: DeliveryDependencies,
  { value, version }: Versioned<Delivery>,
): Versioned<Delivery> => ({ value: { ...value, openedAt: context.clock() }, version });

const recordUnopened = (
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  found: Versioned<Delivery>,
  result: Exclude<OpenChatResult, { readonly kind: 'opened' }>,
): Promise<undefined> =>
  result.kind === 'retry'
    ? waitLater(dependencies, run, found, result)
    : recordFailed(dependencies, run, found, result.reason);

interface WaitReason {
  readonly reason: RetryReason;
  readonly afterMs?: number;
  /** The outcome of the install, if this was the last try. */
  readonly inTheEnd?: FailedInstall;
}

async function waitLater(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  found: Versioned<Delivery>,
  { reason, afterMs, inTheEnd }: WaitReason,
): Promise<undefined> {
  const { context, random } = dependencies;
  const { value, version } = found;
  const { outcome, person } = value;
  const tries = outcome.kind === 'retrying' && outcome.reason === reason ? outcome.tries + 1 : 1;
  const next = decideRetry(reason, tries, random(), afterMs);
  if (next.kind === 'give-up')
    return inTheEnd
      ? recordFailedInstall(dependencies, run, found, inTheEnd)
      : recordFailed(dependencies, run, found, next.reason);
  const day = claimedDay(value);
  const waiting: Delivery = {
    ...value,
    outcome: {
      kind: 'retrying',
      at: instantAfter(context, next.inMs),
      reason,
      tries,
      ...(day && { day }),
    },
  };
  if ((await context.stores.runs.record(run.month, waiting, version)) === 'saved')
    await requeue(context, run, person, next.inMs);
  return undefined;
}

const claimedDay = ({ outcome }: Delivery) =>
  outcome.kind === 'retrying' ? outcome.day : undefined;

const INSTALL_FAILURES = {
  'not-allowed': 'no-permission',
  'no-such-person': 'no-such-person',
  'wrong-app-id': 'wrong-app-id',
  throttled: 'throttled',
  unreachable: 'unreachable',
} as const satisfies Record<FailedInstall['reason'], FailReason>;

type FailedInstall = Extract<AppInstallOutcome, { readonly kind: 'failed' }>;

const recordFailedInstall = (
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  { value, version }: Versioned<Delivery>,
  install: FailedInstall,
): Promise<undefined> =>
  recordFailed(
    dependencies,
    run,
    { value: { ...value, install }, version },
    INSTALL_FAILURES[install.reason],
  );

/** The directory may know why a person has no chat. If it does not answer, the reason stays. */
async function explain(
  { directory }: DeliveryDependencies['context'],
  person: PersonId,
  reason: FailReason,
): Promise<FailReason> {
  if (!directory || !['not-installed', 'gone', 'no-such-person'].includes(reason)) return reason;
  const found = await directory.findProblems([person]);
  const problem = found.kind === 'found' ? found.value.get(person) : undefined;
  if (problem === 'disabled') return 'account-disabled';
  return problem === 'not-found' ? 'no-such-person' : reason;
}

async function recordFailed(
  { context }: DeliveryDependencies,
  { month }: ReminderRun,
  { value, version }: Versioned<Delivery>,
  because: FailReason,
): Promise<undefined> {
  const { person } = value;
  const reason = await explain(context, person, because);
  const day = claimedDay(value);
  const failed: Delivery = { ...value, outcome: { kind: 'failed', reason, at: context.clock() } };
  await context.stores.runs.record(month, failed, version, day && { day, person });
  return undefined;
}
