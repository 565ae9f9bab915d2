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

    it('returns each message once, unchanged', async () => {
      const texts = ['{"v":1}', 'ääkköset 🙂 <&>', 'c'];
      await queue.put(texts);
      const taken = await queue.take(32, 30);
      expect(textsOf(taken)).toEqual(texts.toSorted());
      expect(taken.map(({ tries }) => tries)).toEqual([1, 1, 1]);
      expect(await queue.take(32, 30)).toEqual([]);
    });

    it('returns a card of 100 KB unchanged', async () => {
      const row = { type: 'TextBlock', text: 'Vaihe ääkkösin', wrap: true, spacing: 'Small' };
      const text = JSON.stringify(Array.from({ length: 1500 }, (_, index) => ({ ...row, index })));
      expect(text.length).toBeGreaterThan(100_000);
      await queue.put([text]);
      expect(textsOf(await queue.take(32, 30))).toEqual([text]);
    });

    it('answers a ping', async () => {
      await expect(queue.ping()).resolves.toBeUndefined();
    });

    it('has nothing at first', async () => {
      expect(await queue.take(32, 30)).toEqual([]);
      expect(await queue.size()).toBe(0);
    });

    it('returns nothing when the queue is empty', async () => {
      await queue.put([]);
      expect(await queue.size()).toBe(0);
    });

    it('returns at most as many as requested', async () => {
      await queue.put(['a', 'b', 'c']);
      expect(await queue.take(2, 30)).toHaveLength(2);
      expect(await queue.take(2, 30)).toHaveLength(1);
    });

    it('returns each of many messages to one of two concurrent receivers', async () => {
      const texts = Array.from({ length: 40 }, (_, index) => `text-${index}`);
      await queue.put(texts);
      const hands = await Promise.all([1, 2, 3, 4].map(() => queue.take(20, 30)));
      expect(textsOf(hands.flat())).toEqual(texts.toSorted());
    });

    it('never returns a completed message again', async () => {
      await queue.put(['a']);
      const [taken] = await queue.take(1, 1);
      await taken?.complete();
      await setting.pass(1);
      expect(await queue.take(1, 1)).toEqual([]);
      expect(await queue.size()).toBe(0);
    });

    it('returns a message again that was not completed in time, and counts the tries', async () => {
      await queue.put(['a']);
      await queue.take(1, 1);
      await setting.pass(1);
      const [again] = await queue.take(1, 1);
      expect(again).toMatchObject({ text: 'a', tries: 2 });
    });

    it('counts hidden messages', async () => {
      await queue.put(['a', 'b']);
      await queue.take(1, 30);
      expect(await queue.size()).toBe(2);
    });

    it('returns nothing before its delay is over', async () => {
      await queue.put(['a'], 1);
      expect(await queue.take(1, 30)).toEqual([]);
      await setting.pass(1);
      expect(textsOf(await queue.take(1, 30))).toEqual(['a']);
    });

    it('returns a released message at once without a delay, and later with one', async () => {
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

    it('extends a message that is still worked on, and lets it be completed later', async () => {
      await queue.put(['ä']);
      const [taken] = await queue.take(1, 1);
      await taken?.extend(30);
      await setting.pass(1);
      expect(await queue.take(1, 1)).toEqual([]);
      await taken?.complete();
      expect(await queue.size()).toBe(0);
    });

    it('refuses to complete, extend or release a message that another receiver holds', async () => {
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
