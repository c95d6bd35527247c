import { describe, expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { OkrError } from './errors';
import type { MilestoneMeasure } from './measure';
import { haveSameAim } from './measure-rules';
import { tickSteps } from './step';

const anySteps: fc.Arbitrary<MilestoneMeasure> = fc
  .uniqueArray(fc.record({ name: fc.string({ minLength: 1 }), weight: fc.nat(9), done: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
    selector: ({ name }) => name,
  })
  .map((steps) => ({ kind: 'milestone', steps }));

describe('ticking steps', () => {
  test('changes just the named ones, and never what is aimed at', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(5), fc.boolean(), (measure, nth, done) => {
        const name = measure.steps[nth % measure.steps.length]?.name ?? '';
        const after = tickSteps(measure, [{ name, done }]) as MilestoneMeasure;
        expect(haveSameAim(after, measure)).toBe(true);
        expect(after.steps).toEqual(measure.steps.map((step) => (step.name === name ? { ...step, done } : step)));
      }),
    );
  });

  test('one after the other comes to the same as both at once', () => {
    const measure: MilestoneMeasure = {
      kind: 'milestone',
      steps: ['a', 'b', 'c'].map((name) => ({ name, weight: 1, done: false })),
    };
    const [a, c] = [
      { name: 'a', done: true },
      { name: 'c', done: true },
    ];
    expect(tickSteps(tickSteps(measure, [a]), [c])).toEqual(tickSteps(measure, [c, a]));
  });

  test('that are not there any more is refused by name', () => {
    const gone = new OkrError('check-in.step-gone', { field: 'steps', name: 'toString' });
    const tick = [{ name: 'toString', done: true }];
    expect(() => tickSteps({ kind: 'milestone', steps: [{ name: 'a', weight: 1, done: false }] }, tick)).toThrow(gone);
    expect(() => tickSteps({ kind: 'boolean' }, tick)).toThrow(gone);
    expect(tickSteps({ kind: 'boolean' }, [])).toEqual({ kind: 'boolean' });
  });
});
