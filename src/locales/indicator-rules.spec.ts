import { INDICATORS } from '../features/indicators/domain/indicator';
import { latinDigits } from '../shared/digits';
import { indicatorRule } from './indicator-rules';

/** The names of indicators and the numbers in a text, in any digits. */
const namedIn = (text: string): string[] => [...new Set(latinDigits(text).match(/[A-Z]\d[\w-]*|\d+/g))].sort();

test('each indicator says in Khmer, in words of its own, what it counts and what never, of the same indicators and with the same numbers', () => {
  for (const indicator of INDICATORS) {
    const { rule, excludes } = indicatorRule('km', indicator);
    expect([indicator.id, namedIn(rule), namedIn(excludes)]).toEqual([indicator.id, namedIn(indicator.rule), namedIn(indicator.excludes)]);
    expect([indicator.id, /[\u1780-\u17ff]/.test(rule), /[\u1780-\u17ff]/.test(excludes)]).toEqual([indicator.id, true, true]);
  }
});

test('in English its definition says it', () => {
  for (const { id, rule, excludes } of INDICATORS) expect(indicatorRule('en', { id, rule, excludes })).toEqual({ rule, excludes });
});
