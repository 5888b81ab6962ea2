import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { inLanguage, withTranslations } from '../form/form-drafts';
import { i18nFor, rememberingI18n } from './page-i18n';

test('Monday has the spelling of our texts in Khmer dates too', () => {
  const km = i18nFor('km');
  for (const text of [km.day('2026-11-30'), km.moment('2026-11-30T02:00:00Z')]) expect(text).toMatch(/^ចន្ទ /);
  expect(km.day('2026-11-29')).toMatch(/^អាទិត្យ /);
});

describe('a draft after the reader has switched the language', () => {
  const answerBy = (until: string): MessageDescriptor => Object.assign(msg({ message: 'You can answer until {until}.' }), { values: { until } });

  test('its notice and problems follow, with the days and limits in them', () => {
    const translations = new Map<string, () => string>();
    const i18n = rememberingI18n(i18nFor('en'), translations);
    const draft = withTranslations(
      {
        values: { topic: 'tea' },
        language: 'en',
        notice: i18n.t(answerBy(i18n.day('2026-11-30'))),
        problems: [{ field: 'topic', message: i18n.problem({ problem: 'TOO_LONG', limit: 300 }) }],
      },
      translations,
    );
    const switched = inLanguage(draft, 'km');
    const km = i18nFor('km');
    expect(switched).toMatchObject({
      values: { topic: 'tea' },
      language: 'km',
      notice: km.t(answerBy(km.day('2026-11-30'))),
      problems: [{ field: 'topic', message: km.problem({ problem: 'TOO_LONG', limit: 300 }) }],
    });
    expect(inLanguage(switched, 'en')).toMatchObject({ language: 'en', notice: draft.notice, problems: draft.problems });
  });

  test('a list of one text, which is that text, is translated as the text', () => {
    const translations = new Map<string, () => string>();
    const i18n = rememberingI18n(i18nFor('en'), translations);
    const notice = i18n.list([i18n.list([i18n.problem({ problem: 'EMPTY' })])]);
    const draft = withTranslations({ values: {}, language: 'en', notice, problems: [] }, translations);
    expect(inLanguage(draft, 'km').notice).toBe(i18nFor('km').problem({ problem: 'EMPTY' }));
  });

  test('if one text exists in a single language only, all texts stay in that language', () => {
    const draft = withTranslations({ values: {}, language: 'en', notice: 'Made elsewhere', problems: [] }, new Map());
    expect(inLanguage(draft, 'km')).toEqual(draft);
  });

  test('alternatives are joined by or, also after the reader switches the language', () => {
    const translations = new Map<string, () => string>();
    const i18n = rememberingI18n(i18nFor('en'), translations);
    const notice = i18n.either([i18n.number(1), i18n.number(2)]);
    expect(notice).toBe('1 or 2');
    expect(inLanguage(withTranslations({ values: {}, language: 'en', notice, problems: [] }, translations), 'km').notice).toBe('១ ឬ ២');
  });
});
