import { aMeetingStage } from '../../support/fixtures/builders.ts';
import { goalId, meetingKey } from '../../support/fixtures/ids.ts';
import { existing, type NewStores } from './setting.ts';

export function meetingsContract(fresh: NewStores): void {
  describe('meetings', () => {
    it('returns the position of a meeting, and of no other', async () => {
      const { meetings } = fresh();
      const stage = aMeetingStage();
      expect(await meetings.save(stage, undefined)).toBe('saved');
      expect((await existing(meetings.get(stage.meeting))).value).toStrictEqual(stage);
      expect(await meetings.get(meetingKey(2))).toBeUndefined();
    });

    it('gives back a meeting that is at its agenda', async () => {
      const { meetings } = fresh();
      const { goal: _, ...stage } = aMeetingStage();
      await meetings.save(stage, undefined);
      expect((await existing(meetings.get(stage.meeting))).value).toStrictEqual(stage);
    });

    it('refuses to move from an outdated position', async () => {
      const { meetings } = fresh();
      const stage = aMeetingStage();
      await meetings.save(stage, undefined);
      const { version } = await existing(meetings.get(stage.meeting));
      const next = aMeetingStage({ goal: goalId('varaamo') });
      expect(await meetings.save(next, undefined)).toBe('conflict');
      expect(await meetings.save(next, version)).toBe('saved');
      expect(await meetings.save(stage, version)).toBe('conflict');
      expect((await existing(meetings.get(stage.meeting))).value).toEqual(next);
    });

    it('keeps bodies apart', async () => {
      const [one, other] = [fresh(), fresh()];
      await one.meetings.save(aMeetingStage(), undefined);
      expect(await other.meetings.get(aMeetingStage().meeting)).toBeUndefined();
    });
  });
}
