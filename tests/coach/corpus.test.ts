import { expect, test } from 'vitest';
import { review } from '../../lib/coach/coach';
import { lexiconOf } from '../../lib/coach/words/lexicon-of';
import { CORPUS, HELD_OUT, JUDGED, type Labelled } from './corpus';
import { soundDraft, soundKeyResult, soundObjective } from './draft';

/** The judged rules that spoke about a title. */
function raised({ language, about, title, measure }: Labelled): readonly string[] {
  const facts =
    about === 'objective'
      ? { ...soundDraft, objective: { ...soundObjective, title, why: '' } }
      : { ...soundDraft, keyResults: [{ ...soundKeyResult, title, measure }] };
  const rules: readonly string[] = JUDGED[about];
  return review(facts, lexiconOf(language))
    .findings.filter(({ about: { kind }, judgement }) => kind === about && ['warn', 'fail'].includes(judgement.outcome))
    .map(({ rule }) => rule.id)
    .filter((id) => rules.includes(id));
}

/** Precision: of what was raised, how much a human would have raised. Recall: of what a human raises, how much was. */
function score(titles: readonly Labelled[]) {
  let [hit, extra, missed] = [0, 0, 0];
  const errors: string[] = [];
  for (const labelled of titles) {
    const said = raised(labelled);
    const more = said.filter((id) => !labelled.faults.includes(id));
    const less = labelled.faults.filter((id) => !said.includes(id));
    hit += said.length - more.length;
    extra += more.length;
    missed += less.length;
    if (more.length + less.length > 0) errors.push(`  ${labelled.title}: +${more.join(' ')} −${less.join(' ')}`);
  }
  const clean = titles.filter(({ faults }) => faults.length === 0);
  const disturbed = clean.filter((labelled) => raised(labelled).length > 0).length;
  return { precision: hit / (hit + extra), recall: hit / (hit + missed), clean: clean.length, disturbed, errors };
}

const LANGUAGES = ['en', 'de'] as const;

/** Prints the score of a part of the corpus and returns it. */
function printed(name: string, titles: readonly Labelled[]) {
  const { precision, recall, clean, disturbed, errors } = score(titles);
  console.log(
    `${name}: ${titles.length} titles, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ` +
      `${disturbed} of ${clean} good titles disturbed\n${errors.join('\n')}`,
  );
  return { precision, recall };
}

test.each(LANGUAGES)('the coach agrees with a human coach on the corpus in %s', (language) => {
  const { precision, recall } = printed(
    `corpus ${language}`,
    CORPUS.filter((one) => one.language === language),
  );
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.9);
});

test.each(LANGUAGES)('on titles its lists were not made with it is mostly right when it speaks, in %s', (language) => {
  const { precision, recall } = printed(
    `held out ${language}`,
    HELD_OUT.filter((one) => one.language === language),
  );
  expect(precision).toBeGreaterThan(0.8);
  expect(recall).toBeGreaterThan(0.6);
});

test('every labelled fault is a rule that judges words', () => {
  for (const { about, faults } of [...CORPUS, ...HELD_OUT])
    expect(JUDGED[about]).toEqual(expect.arrayContaining([...faults]));
});
