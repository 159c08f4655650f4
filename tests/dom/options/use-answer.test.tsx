import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { type Asked, useAnswer } from '../../../entrypoints/options/use-answer.ts';

afterEach(() => render(null, document.body));

/** A section whose questions are answered by hand, in any order. */
async function ask() {
  const answers: ((text: string) => void)[] = [];
  let asked: Asked<string> | undefined;
  function Section({ about }: { about: string }) {
    asked = useAnswer(() => new Promise<string>((resolve) => answers.push(resolve)), [about]);
    return null;
  }
  const about = (text: string) => act(() => render(<Section about={text} />, document.body));
  await about('first');
  return {
    about,
    answers,
    answer: (index: number, text: string) => act(async () => answers[index]?.(text)),
    state: () => ({ answer: asked?.answer, isBusy: asked?.isBusy }),
    again: () => act(() => asked?.again()),
  };
}

const comeBack = () => act(() => void document.dispatchEvent(new Event('visibilitychange')));

test('it is busy until the answer is there, and what was known stands while it asks again', async () => {
  const section = await ask();
  expect(section.state()).toEqual({ answer: null, isBusy: true });
  await section.answer(0, 'one');
  expect(section.state()).toEqual({ answer: 'one', isBusy: false });
  await section.again();
  expect(section.state()).toEqual({ answer: 'one', isBusy: true });
  await section.answer(1, 'two');
  expect(section.state()).toEqual({ answer: 'two', isBusy: false });
});

test('a seller who comes back to the page sees what is new, and one who leaves asks nothing', async () => {
  const section = await ask();
  await section.answer(0, 'one');
  await comeBack();
  await section.answer(1, 'two');
  expect(section.state().answer).toBe('two');
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
  await comeBack();
  Reflect.deleteProperty(document, 'visibilityState');
  expect(section.answers).toHaveLength(2);
});

test('an answer to a question of before, come late, is not shown', async () => {
  const section = await ask();
  await section.about('second');
  await section.answer(1, 'new');
  await section.answer(0, 'old');
  expect(section.state()).toEqual({ answer: 'new', isBusy: false });
});
