import { parseMeetingKey, type MeetingKey } from '../../../../domain/portfolio/meeting.ts';
import type { HostMeeting, StageShare } from '../host-meeting.ts';

/** The part of teams-js' `meeting` that we use. */
export interface TeamsMeeting {
  getAppContentStageSharingCapabilities(
    callback: (error: unknown, result: { doesAppHaveSharePermission: boolean } | null) => void,
  ): void;
  shareAppContentToStage(
    callback: (error: unknown, result: boolean | null) => void,
    address: string,
  ): void;
}

/** `undefined` outside a meeting. `frame` is Teams' `frameContext`. */
export async function meetingIn(
  id: string | undefined,
  frame: string | undefined,
  load: () => Promise<TeamsMeeting> = loadTeamsMeeting,
): Promise<HostMeeting | undefined> {
  const place = frame === undefined ? undefined : PLACES[frame];
  if (!id || !place) return undefined;
  const key = await keyOf(id);
  return key && { key, place, share: (address) => shareToStage(load, address) };
}

const PLACES: Readonly<Record<string, HostMeeting['place']>> = {
  sidePanel: 'side-panel',
  meetingStage: 'stage',
};

async function keyOf(id: string): Promise<MeetingKey | undefined> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id));
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return parseMeetingKey(digits.join(''));
}

/** Loaded on demand, because few pages are in a meeting. */
const loadTeamsMeeting = async (): Promise<TeamsMeeting> =>
  (await import('./sdk-meeting.ts')).teamsMeeting;

async function shareToStage(
  load: () => Promise<TeamsMeeting>,
  address: string,
): Promise<StageShare> {
  try {
    const teams = await load();
    const may = await answerTo<{ doesAppHaveSharePermission: boolean }>((callback) =>
      teams.getAppContentStageSharingCapabilities(callback),
    );
    if (may.error) return outcomeOf(may.error);
    if (!may.result?.doesAppHaveSharePermission) return 'not-permitted';
    const { error, result } = await answerTo<boolean>((callback) =>
      teams.shareAppContentToStage(callback, address),
    );
    if (error) return outcomeOf(error);
    return result ? 'shared' : 'failed';
  } catch (error) {
    // A function that Teams does not support throws synchronously.
    return outcomeOf(error);
  }
}

type Callback<Result> = (error: unknown, result: Result | null) => void;

const answerTo = <Result>(
  ask: (callback: Callback<Result>) => void,
): Promise<{ readonly error: unknown; readonly result: Result | null }> =>
  new Promise((resolve) => {
    ask((error, result) => resolve({ error, result }));
  });

/** Teams' error code for a missing permission or context. */
const NOT_PERMITTED = 1000;

const outcomeOf = (error: unknown): StageShare =>
  typeof error === 'object' && error !== null && Reflect.get(error, 'errorCode') === NOT_PERMITTED
    ? 'not-permitted'
    : 'failed';
