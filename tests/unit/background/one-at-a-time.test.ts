import '../messaging/as-extension.ts';
import { expect, test } from 'vitest';
import { oneAtATime } from '../../../entrypoints/background/tend.ts';

test('calls wait for each other, and those that come meanwhile are one', async () => {
  const ends: (() => void)[] = [];
  const work = oneAtATime(() => new Promise((resolve) => ends.push(resolve)));
  const first = work();
  await Promise.resolve();
  const others = [work(), work(), work()];
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await Promise.resolve();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(others);
  expect(ends).toHaveLength(2);
});

test('one that fails says so, and does not keep the next from its turn', async () => {
  let isBroken = true;
  const work = oneAtATime(async () => {
    if (isBroken) throw new Error('broken');
  });
  await expect(work()).rejects.toThrow('broken');
  isBroken = false;
  await expect(work()).resolves.toBeUndefined();
});
