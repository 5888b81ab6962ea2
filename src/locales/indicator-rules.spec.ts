import { INDICATORS } from '../features/indicators/domain/indicator';
import { latinDigits } from '../shared/typed-digits';
import { indicatorRule } from './indicator-rules';

/** The indicator ids and the numbers in a text, whichever digits it uses. */
const namedIn = (text: string): string[] => [...new Set(latinDigits(text).match(/[A-Z]\d[\w-]*|\d+/g))].sort();

test('each indicator has a Khmer rule and exclusion that name the same indicators and numbers as the English ones', () => {
  for (const indicator of INDICATORS) {
    const { rule, excludes } = indicatorRule('km', indicator);
    expect([indicator.id, namedIn(rule), namedIn(excludes)]).toEqual([indicator.id, namedIn(indicator.rule), namedIn(indicator.excludes)]);
    expect([indicator.id, /[\u1780-\u17ff]/.test(rule), /[\u1780-\u17ff]/.test(excludes)]).toEqual([indicator.id, true, true]);
  }
});

test('the English texts are those of the indicator definition', () => {
  for (const { id, rule, excludes } of INDICATORS) expect(indicatorRule('en', { id, rule, excludes })).toEqual({ rule, excludes });
});
