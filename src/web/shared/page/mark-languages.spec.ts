import { markLanguages } from './mark-languages';

const markedPage = (body: string, language: 'en' | 'km'): string =>
  markLanguages(`<html lang="${language}"><head><title>Jobs</title></head><body>${body}</body></html>`);
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'));

test.each([
  ['<h1>Kitchen assistant</h1>', '<h1><span lang="en">Kitchen assistant</span></h1>'],
  ['<p>អ្នក​ចេះ Sew buttons, by hand!</p>', '<p>អ្នក​ចេះ <span lang="en">Sew buttons, by hand</span>!</p>'],
  ['<p>Tea &amp; coffee · ការងារ</p>', '<p><span lang="en">Tea &amp; coffee</span> · ការងារ</p>'],
  ['<p>&quot;ការងារ&quot;</p>', '<p>&quot;ការងារ&quot;</p>'],
  ['<p>១២ 2026</p>', '<p>១២ 2026</p>'],
  ['<select><option value="1" selected>Cook</option></select>', '<select><option value="1" selected lang="en">Cook</option></select>'],
])('on a Khmer page, Latin text is marked as English: %s', (input, expected) => {
  expect(bodyOf(markedPage(input, 'km'))).toBe(expected);
});

test('on an English page, Khmer text is marked as Khmer, one span per sentence', () => {
  expect(bodyOf(markedPage('<p>Kitchen: ជំនួយការ ផ្ទះបាយ, ២០២៦</p>', 'en'))).toBe('<p>Kitchen: <span lang="km">ជំនួយការ ផ្ទះបាយ, ២០២៦</span></p>');
});

test.each([
  '<textarea name="a">Cook</textarea>',
  '<select><option value="1">Cook, ភ្នំពេញ</option><option lang="en">English</option><option>ម្ហូប &amp; ទឹក</option></select>',
  '<p lang="en">Cook <b>well</b> and <p>fast</p></p>',
  '<code translate="no">Cook<code>Sew</code></code>',
  '<a title="a > b" lang="en">English</a>',
  '<svg><text>Cook</text></svg>',
  '<input value="Cook"/>',
])('an element with its own lang attribute, or one that cannot contain elements, stays unchanged: %s', (input) => {
  expect(bodyOf(markedPage(input, 'km'))).toBe(input);
});

test('inside a part in another language, text not in that language is marked', () => {
  expect(bodyOf(markedPage('<q lang="km">ការងារ Waymark</q> ការងារ', 'en'))).toBe(
    '<q lang="km">ការងារ <span lang="en">Waymark</span></q> <span lang="km">ការងារ</span>',
  );
});

test('marking continues after an element that stays unchanged', () => {
  expect(bodyOf(markedPage('<span lang="en">A<span>b</span></span><br><i>Cook</i>', 'km'))).toBe(
    '<span lang="en">A<span>b</span></span><br><i><span lang="en">Cook</span></i>',
  );
});
