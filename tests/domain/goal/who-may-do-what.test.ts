import {
  can,
  type Actor,
  type OrganisationAct,
  type GoalAct,
} from '../../../domain/goal/who-may-do-what.ts';
import { aGoal, anActor, PEOPLE } from '../../support/fixtures/builders.ts';
import { instant } from '../../support/fixtures/ids.ts';

const goal = aGoal();

const ACTORS = {
  owner: anActor(),
  'project manager': anActor({ id: PEOPLE.projectManager }),
  deputy: anActor({ id: PEOPLE.deputy }),
  leadership: anActor({ id: PEOPLE.leader, roles: ['leadership'] }),
  facilitator: anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] }),
  "another goal's owner": anActor({ id: PEOPLE.outsider }),
  'a person without roles': anActor({ id: PEOPLE.outsider, roles: [] }),
} as const satisfies Readonly<Record<string, Actor>>;
type Who = keyof typeof ACTORS;

const ALLOWED: Readonly<Record<OrganisationAct | GoalAct, readonly Who[]>> = {
  'read-every-goal': ['leadership', 'facilitator'],
  'read-people': ['leadership', 'facilitator'],
  ask: ['leadership', 'facilitator'],
  'open-month': ['facilitator'],
  excuse: ['facilitator'],
  'run-reminders': ['facilitator'],
  'keep-register': ['facilitator'],
  'read-goal': ['owner', 'project manager', 'deputy', 'leadership', 'facilitator'],
  'check-in': ['owner', 'project manager'],
  'hand-over': ['owner', 'project manager'],
  'take-over': ['owner', 'project manager', 'deputy'],
};

const WHO = Object.keys(ACTORS).filter((who): who is Who => who in ACTORS);
const isGoalAct = (act: OrganisationAct | GoalAct): act is GoalAct =>
  act === 'read-goal' || act === 'check-in' || act === 'hand-over' || act === 'take-over';
const verdict = (actor: Actor, act: OrganisationAct | GoalAct): boolean =>
  isGoalAct(act) ? can(actor, act, goal) : can(actor, act);
const acts = Object.keys(ALLOWED).filter((act): act is OrganisationAct | GoalAct => act in ALLOWED);

describe('what a person may do', () => {
  it.each(acts)('%s is for the listed people and no one else', (act) => {
    expect(WHO.filter((who) => verdict(ACTORS[who], act))).toEqual(ALLOWED[act]);
  });

  it('follows the goal and not the role of an owner', () => {
    const others = aGoal({ owners: [PEOPLE.outsider], projectManagers: [] });
    expect(can(anActor(), 'check-in', others)).toBe(false);
    expect(can(anActor(), 'read-goal', others)).toBe(false);
  });

  it('lets a person who took over the goal read it and check it in, but not hand it on', () => {
    const answerers = [PEOPLE.owner, PEOPLE.outsider];
    const outsider = anActor({ id: PEOPLE.outsider });
    expect(
      (['read-goal', 'check-in', 'hand-over'] as const).map((act) =>
        can(outsider, act, goal, answerers),
      ),
    ).toEqual([true, true, false]);
  });

  it('lets no one check in, hand on or take over an archived goal, and everyone read it', () => {
    const at = instant('2026-03-10T08:00:00.000Z');
    const archived = aGoal({ archived: { at, by: PEOPLE.facilitator, reason: 'Päättyi' } });
    const whoMay = (act: GoalAct) => WHO.filter((who) => can(ACTORS[who], act, archived));
    const acts = ['check-in', 'hand-over', 'take-over'] as const;
    expect(acts.map(whoMay)).toEqual([[], [], []]);
    expect(whoMay('read-goal')).toEqual(ALLOWED['read-goal']);
  });

  it('adds up the roles of one person', () => {
    const both = anActor({ roles: ['owner', 'facilitator'] });
    expect([can(both, 'open-month'), can(both, 'check-in', goal)]).toEqual([true, true]);
  });
});
