import type { FaultView } from '../../../components/options/rules-file.tsx';
import { keyed } from '../../../lib/i18n/keyed.ts';
import type { RulesFileTranslate } from '../../../lib/i18n/rules-file/index.ts';
import type { Finding } from '../../../lib/replies/names.ts';
import type { RulesFileProblem } from '../../../lib/rules-file/read-rules-file.ts';

/** What is wrong with a file, in words. */
export function faultView(
  problem: RulesFileProblem,
  t: RulesFileTranslate,
  explain: (finding: Finding) => string,
): FaultView {
  return { line: t('line', { line: problem.line }), path: problem.path, words: wordsFor(problem, t, explain) };
}

function wordsFor(problem: RulesFileProblem, t: RulesFileTranslate, explain: (finding: Finding) => string): string {
  switch (problem.kind) {
    case 'value':
      return problem.allowed.length > 0 ? t('one_of', { allowed: problem.allowed.join(', ') }) : t('not_allowed');
    case 'too-much':
      return t('too_much', { most: problem.most });
    case 'text':
      return [t('text'), ...new Set(problem.findings.map(explain))].join(' ');
    default:
      return t(keyed(problem.kind));
  }
}
