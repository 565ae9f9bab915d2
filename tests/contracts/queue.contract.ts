import type { WorkQueue } from '../../bot/ports/work-queue.ts';

export interface QueueSetting {
  /** An unused queue. */
  readonly fresh: () => Promise<WorkQueue>;
  /** Lets the given number of seconds pass for the queue. */
  readonly pass: (seconds: number) => Promise<void>;
}

const textsOf = (taken: readonly { readonly text: string }[]): readonly string[] =>
  taken.map(({ text }) => text).toSorted();

/** Contract of every implementation of `WorkQueue`. */
export function queueContract(name: string, setting: QueueSetting): void {
  describe(name, () => {
    let queue: WorkQueue;
    beforeEach(async () => {
      queue = await setting.fresh();
    });

    it('gives what was put, once, as it was', async () => {
      const texts = ['{"v":1}', 'ääkköset 🙂 <&>', 'c'];
      await queue.put(texts);
      const taken = await queue.take(32, 30);
      expect(textsOf(taken)).toEqual(texts.toSorted());
      expect(taken.map(({ tries }) => tries)).toEqual([1, 1, 1]);
      expect(await queue.take(32, 30)).toEqual([]);
    });

    it('has nothing at first', async () => {
      expect(await queue.take(32, 30)).toEqual([]);
      expect(await queue.size()).toBe(0);
    });

    it('takes nothing when nothing is put', async () => {
      await queue.put([]);
      expect(await queue.size()).toBe(0);
    });

    it('gives no more than was asked for', async () => {
      await queue.put(['a', 'b', 'c']);
      expect(await queue.take(2, 30)).toHaveLength(2);
      expect(await queue.take(2, 30)).toHaveLength(1);
    });

    it('gives each of many to one of two who take at the same time', async () => {
      const texts = Array.from({ length: 40 }, (_, index) => `text-${index}`);
      await queue.put(texts);
      const hands = await Promise.all([1, 2, 3, 4].map(() => queue.take(20, 30)));
      expect(textsOf(hands.flat())).toEqual(texts.toSorted());
    });

    it('never gives again what was done', async () => {
      await queue.put(['a']);
      const [taken] = await queue.take(1, 1);
      await taken?.complete();
      await setting.pass(1);
      expect(await queue.take(1, 1)).toEqual([]);
      expect(await queue.size()).toBe(0);
    });

    it('gives again what was not done in time, and counts', async () => {
      await queue.put(['a']);
      await queue.take(1, 1);
      await setting.pass(1);
      const [again] = await queue.take(1, 1);
      expect(again).toMatchObject({ text: 'a', tries: 2 });
    });

    it('counts what is hidden', async () => {
      await queue.put(['a', 'b']);
      await queue.take(1, 30);
      expect(await queue.size()).toBe(2);
    });

    it('gives nothing before its delay is over', async () => {
      await queue.put(['a'], 1);
      expect(await queue.take(1, 30)).toEqual([]);
      await setting.pass(1);
      expect(textsOf(await queue.take(1, 30))).toEqual(['a']);
    });

    it('gives again at once what was released without a delay, and later what was with one', async () => {
      await queue.put(['a']);
      const [first] = await queue.take(1, 30);
      await first?.release(0);
      const [second] = await queue.take(1, 30);
      expect(second).toMatchObject({ text: 'a', tries: 2 });
      await second?.release(1);
      expect(await queue.take(1, 30)).toEqual([]);
      await setting.pass(1);
      expect(textsOf(await queue.take(1, 30))).toEqual(['a']);
    });

    it('keeps what is still worked at, and lets it be done with after that', async () => {
      await queue.put(['ä']);
      const [taken] = await queue.take(1, 1);
      await taken?.extend(30);
      await setting.pass(1);
      expect(await queue.take(1, 1)).toEqual([]);
      await taken?.complete();
      expect(await queue.size()).toBe(0);
    });

    it('lets nobody do away with, keep or release what another has by now', async () => {
      await queue.put(['a']);
      const [late] = await queue.take(1, 1);
      await setting.pass(1);
      const [other] = await queue.take(1, 30);
      await late?.extend(30);
      await late?.release(0);
      await late?.complete();
      expect(await queue.take(1, 1)).toEqual([]);
      expect(await queue.size()).toBe(1);
      await other?.complete();
      expect(await queue.size()).toBe(0);
      await late?.complete();
    });
  });
}
