// What the test runners' JSON reports say: how many tests passed and failed, and which failed why.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './install-missing.mjs';

/** Lines of an error that are shown again at the end of a run: with fast-check's, the seed and the counterexample. */
const LINES = 12;

const fault = (where, errors) => {
  const lines = stripVTControlCharacters(errors.join('\n'))
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [where, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join('\n');
};

/** @returns {{ passed: number, failed: number, faults: string[] }} */
export function readVitest({ numPassedTests, testResults }) {
  const faults = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    // A file that broke outside of its tests has none.
    if (status === 'failed' && assertionResults.length === 0) return [fault(file, [message])];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => fault(`${file} › ${fullName}`, failureMessages));
  });
  return { passed: numPassedTests, failed: faults.length, faults };
}

/** A test that passed only when it was tried again counts as failed. */
export function readPlaywright({ stats, errors, suites }) {
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
  const tests = suites
    .flatMap(specsOf)
    .flatMap(({ tests, ...spec }) => tests.map((test) => ({ ...test, spec })))
    .filter(({ status }) => status === 'unexpected' || status === 'flaky');
  const faults = tests.map(({ projectName, spec: { file, line, title }, results }) =>
    fault(
      `[${projectName}] ${file}:${line} › ${title}`,
      results.flatMap((result) => result.errors.map(({ message }) => message)),
    ),
  );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    faults: [...faults, ...errors.map(({ message }) => fault('outside of the tests', [message]))],
  };
}
