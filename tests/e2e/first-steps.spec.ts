import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { FIRST_STEPS, takeFirstSteps } from './first-steps.ts';
import { expect, test } from './fixtures.ts';
import { US } from './order-list.ts';

test.use({ apart: 'first-steps' });

test('a seller who was told nothing comes from the installation to a true badge, into the guard and to the popup', async ({
  launch,
  practice,
}) => {
  const taken: string[] = [];
  practice.use(US, 'everyday');
  await takeFirstSteps(await launch({ keepWelcome: true }), practice, US, async (step, tab) => {
    expect(tab.errors(), step).toEqual([]);
    taken.push(step);
  });
  expect(taken).toEqual(FIRST_STEPS.map(({ name }) => name));
});

test('the commands that take the pictures of the README and of the stores take them', async ({ engine }, info) => {
  const folder = info.outputPath('pictures');
  const [command, expected] =
    engine === 'firefox'
      ? [['scripts/tour.ts', engine, folder, 'popup', 'english'], 2]
      : [['scripts/store-pictures.ts', folder, 'english'], 6];
  await promisify(execFile)(process.execPath, command);
  expect(await readdir(folder)).toHaveLength(expected);
});
