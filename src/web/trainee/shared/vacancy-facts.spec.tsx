import { renderToStaticMarkup } from 'preact-render-to-string';
import { i18nFor } from '../../shared/labels/page-i18n';
import { MatchReasons } from './vacancy-facts';

/** The headings in order, each with its lines. */
const sectionsOf = (html: string): Record<string, string[]> =>
  Object.fromEntries(
    [...html.matchAll(/<section><h2[^>]*>(.*?)<\/h2>(.*?)<\/section>/g)].map(([, title = '', lines = '']) => [
      title,
      [...lines.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, line = '']) => line),
    ]),
  );

const reasons = [{ kind: 'PREFERRED_WORK' }, { kind: 'SKILL_MISSING', skill: { label: 'bake bread' } }] as const;
const inShort = { reason: { kind: 'HAS_SKILL', skill: { label: 'cook rice' } }, gap: null, practical: { kind: 'FAR_FROM_HOME' } } as const;

test('a drawback is no reason for a suggestion: it has a heading of its own', () => {
  expect(sectionsOf(renderToStaticMarkup(<MatchReasons i18n={i18nFor('en')} reasons={reasons} inShort={inShort} />))).toEqual({
    'Why we thought of you': ['You can do this: cook rice', 'It is work you want'],
    'What may be hard': ['It is far from your home', 'New for you: bake bread'],
  });
  expect(Object.keys(sectionsOf(renderToStaticMarkup(<MatchReasons i18n={i18nFor('km')} reasons={[]} inShort={inShort} />)))).toEqual([
    'ហេតុអ្វីយើងគិតដល់អ្នក',
    'អ្វីដែលអាចពិបាក',
  ]);
});

test('a suggestion without a drawback has no heading for one', () =>
  expect(Object.keys(sectionsOf(renderToStaticMarkup(<MatchReasons i18n={i18nFor('en')} reasons={[{ kind: 'NEAR_HOME' }]} inShort={{}} />)))).toEqual([
    'Why we thought of you',
  ]));
