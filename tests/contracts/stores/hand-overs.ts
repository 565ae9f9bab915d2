import { aGoal, aHandOver, anAudit, MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../support/fixtures/ids.ts';
import { existing, valuesOf, type NewStores } from './setting.ts';

const asked = aHandOver({ state: 'asked' });
const accepted = aHandOver({ answeredAt: instant('2026-03-11T08:00:00.000Z') });
const GOAL = asked.goal;
const ask = anAudit({ act: 'ask-hand-over', target: GOAL, person: PEOPLE.deputy });
const accept = anAudit({ act: 'accept-hand-over', target: GOAL, person: PEOPLE.owner });
const snooze = { person: PEOPLE.owner, month: MARCH, until: day('2026-03-12') };
const wish = anAudit({ act: 'snooze', target: MARCH });

export function handOversContract(fresh: NewStores): void {
  describe('hand-overs', () => {
    it('returns a request and its acceptance, with both audit rows', async () => {
      const { handOvers, audit } = fresh();
      expect(await handOvers.save(asked, undefined, ask)).toBe('saved');
      const { value, version } = await existing(handOvers.get(MARCH, GOAL, PEOPLE.owner));
      expect(value).toStrictEqual(asked);
      expect(await handOvers.save(accepted, version, accept)).toBe('saved');
      expect(valuesOf(await handOvers.list(MARCH))).toStrictEqual([accepted]);
      expect(await audit(2026)).toEqual(expect.arrayContaining([ask, accept]));
    });

    it('accepts one of two concurrent requests, and one of two answers', async () => {
      const { handOvers, audit } = fresh();
      const asking = [1, 2].map(() => handOvers.save(asked, undefined, ask));
      expect((await Promise.all(asking)).toSorted()).toEqual(['conflict', 'saved']);
      const { version } = await existing(handOvers.get(MARCH, GOAL, PEOPLE.owner));
      const answering = [1, 2].map(() => handOvers.save(accepted, version, accept));
      expect((await Promise.all(answering)).toSorted()).toEqual(['conflict', 'saved']);
      expect(await audit(2026)).toHaveLength(2);
    });

    it('changes the register with the answer, or neither when the goal has changed since', async () => {
      const { handOvers, goals } = fresh();
      await goals.save(aGoal(), undefined, [], anAudit());
      await handOvers.save(asked, undefined, ask);
      const { version } = await existing(handOvers.get(MARCH, GOAL, PEOPLE.owner));
      const register = {
        value: aGoal({ owners: [PEOPLE.deputy] }),
        version: (await existing(goals.get(2026, GOAL))).version,
      };
      const stale = { ...register, version: 'W/"another"' };
      expect(await handOvers.save(accepted, version, accept, stale)).toBe('conflict');
      expect((await existing(handOvers.get(MARCH, GOAL, PEOPLE.owner))).value.state).toBe('asked');
      expect(await handOvers.save(accepted, version, accept, register)).toBe('saved');
      expect((await existing(goals.get(2026, GOAL))).value.owners).toEqual([PEOPLE.deputy]);
    });

    it('lists those of one month, whoever gave them', async () => {
      const { handOvers } = fresh();
      const all = [
        asked,
        aHandOver({ from: PEOPLE.projectManager }),
        aHandOver({ goal: goalId('palvelutorit-2') }),
        aHandOver({ month: month('2026-04') }),
      ];
      for (const one of all) await handOvers.save(one, undefined, ask);
      const listed = valuesOf(await handOvers.list(MARCH));
      expect(listed).toHaveLength(3);
      expect(listed).toEqual(expect.arrayContaining(all.slice(0, 3)));
    });

    it('withdraws one, once', async () => {
      const { handOvers } = fresh();
      const audit = anAudit({ act: 'withdraw-hand-over', target: GOAL, person: PEOPLE.deputy });
      await handOvers.save(asked, undefined, ask);
      expect(await handOvers.withdraw(asked, audit)).toBe('saved');
      expect(await handOvers.withdraw(asked, audit)).toBe('conflict');
      expect(await handOvers.list(MARCH)).toEqual([]);
    });
  });

  describe('requests to be reminded later', () => {
    it('are stored one per person and month, and the newest counts', async () => {
      const { snoozes } = fresh();
      const later = { ...snooze, until: day('2026-03-16') };
      expect(await snoozes.save(snooze, undefined, wish)).toBe('saved');
      expect(await snoozes.save(later, undefined, wish)).toBe('conflict');
      const { version } = await existing(snoozes.get(MARCH, PEOPLE.owner));
      expect(await snoozes.save(later, version, wish)).toBe('saved');
      expect(valuesOf(await snoozes.list(MARCH))).toStrictEqual([later]);
      expect(await snoozes.list(month('2026-04'))).toEqual([]);
    });
  });

  describe('a separate audit row', () => {
    it('stores its content', async () => {
      const { note, audit } = fresh();
      const entry = anAudit({ act: 'not-the-right-person', target: GOAL, note: 'Kysy Sirpalta.' });
      await note(2026, entry);
      expect(await audit(2026)).toStrictEqual([entry]);
      expect(await audit(2025)).toEqual([]);
    });
  });
}
