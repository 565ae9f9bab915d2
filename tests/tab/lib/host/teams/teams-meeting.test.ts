/** @jest-environment node */
import { createHash } from 'node:crypto';
import { meetingIn, type TeamsMeeting } from '../../../../../tab/lib/host/teams/teams-meeting.ts';
import { createTeamsHost } from '../../../../../tab/lib/host/teams/teams-host.ts';

const ID = 'MCMxOTptZWV0aW5nX05EVTFaR0ppT1RJdE5EWmlZaTAw==';
const KEY = createHash('sha256').update(ID).digest('hex');

const aTeams = (more: Partial<TeamsMeeting> = {}): TeamsMeeting & { readonly shared: string[] } => {
  const shared: string[] = [];
  return {
    shared,
    getAppContentStageSharingCapabilities: (callback) =>
      callback(null, { doesAppHaveSharePermission: true }),
    shareAppContentToStage: (callback, address) => {
      shared.push(address);
      callback(null, true);
    },
    ...more,
  };
};

const hostIn = (frameContext: string, subPageId?: string) =>
  createTeamsHost({
    initialize: () => Promise.resolve(),
    getContext: () =>
      Promise.resolve({
        app: { theme: 'default', locale: 'fi-fi' },
        page: { frameContext, subPageId },
        meeting: { id: ID },
      }),
    registerOnThemeChangeHandler: () => undefined,
    notifyAppLoaded: () => undefined,
    notifySuccess: () => undefined,
    notifyFailure: () => undefined,
  });

describe('a Teams meeting', () => {
  it.each([
    ['sidePanel', 'side-panel', 'presenter'],
    ['meetingStage', 'stage', 'meeting'],
  ])('in the frame %s has the place %s and begins at %s', async (frame, place, path) => {
    expect(await hostIn(frame)).toMatchObject({ path, meeting: { key: KEY, place } });
  });

  it('begins where a deep link points to, when there is one', async () => {
    expect((await hostIn('sidePanel', 'risks/2020-10'))?.path).toBe('risks/2020-10');
  });

  it('is undefined in a tab of the meeting’s chat', async () => {
    expect(await hostIn('content')).not.toHaveProperty('meeting');
  });
});

describe('showing on the stage', () => {
  const share = async (teams: TeamsMeeting) =>
    (await meetingIn(ID, 'sidePanel', async () => teams))?.share('https://ennuste.example.fi/tab/');

  it('hands the address to Teams', async () => {
    const teams = aTeams();
    expect(await share(teams)).toBe('shared');
    expect(teams.shared).toEqual(['https://ennuste.example.fi/tab/']);
  });

  it.each<[string, string, Partial<TeamsMeeting>]>([
    [
      'not-permitted',
      'the app has not the permission',
      {
        getAppContentStageSharingCapabilities: (callback) =>
          callback(null, { doesAppHaveSharePermission: false }),
      },
    ],
    [
      'not-permitted',
      'Teams says 1000 when asked whether one may',
      { getAppContentStageSharingCapabilities: (callback) => callback({ errorCode: 1000 }, null) },
    ],
    [
      'not-permitted',
      'Teams says 1000 when it is shared',
      { shareAppContentToStage: (callback) => callback({ errorCode: 1000 }, null) },
    ],
    [
      'failed',
      'Teams says something else',
      { shareAppContentToStage: (callback) => callback({ errorCode: 500 }, null) },
    ],
    [
      'failed',
      'nothing was shared',
      { shareAppContentToStage: (callback) => callback(null, null) },
    ],
    [
      'failed',
      'this part of Teams has no stage',
      {
        getAppContentStageSharingCapabilities: () => {
          throw new Error('This call is only allowed in following contexts');
        },
      },
    ],
  ])('is %s when %s', async (outcome, _, more) => {
    expect(await share(aTeams(more))).toBe(outcome);
  });
});
