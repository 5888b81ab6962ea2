import { tellLanguages } from './languages-told';

const inside = (body: string, language: 'en' | 'km'): string =>
  tellLanguages(`<html lang="${language}"><head><title>Jobs</title></head><body>${body}</body></html>`);
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'));

test.each([
  ['<h1>Kitchen assistant</h1>', '<h1><span lang="en">Kitchen assistant</span></h1>'],
  ['<p>អ្នក​ចេះ Sew buttons, by hand!</p>', '<p>អ្នក​ចេះ <span lang="en">Sew buttons, by hand</span>!</p>'],
  ['<p>Tea &amp; coffee · ការងារ</p>', '<p><span lang="en">Tea &amp; coffee</span> · ការងារ</p>'],
  ['<p>&quot;ការងារ&quot;</p>', '<p>&quot;ការងារ&quot;</p>'],
  ['<p>១២ 2026</p>', '<p>១២ 2026</p>'],
  ['<select><option value="1" selected>Cook</option></select>', '<select><option value="1" selected lang="en">Cook</option></select>'],
])('in a Khmer page what stands in Latin letters is told to be English: %s', (written, told) => {
  expect(bodyOf(inside(written, 'km'))).toBe(told);
});

test('in an English page what stands in Khmer letters is told to be Khmer, a sentence at once', () => {
  expect(bodyOf(inside('<p>Kitchen: ជំនួយការ ផ្ទះបាយ, ២០២៦</p>', 'en'))).toBe('<p>Kitchen: <span lang="km">ជំនួយការ ផ្ទះបាយ, ២០២៦</span></p>');
});

test.each([
  '<textarea name="a">Cook</textarea>',
  '<select><option value="1">Cook, ភ្នំពេញ</option><option lang="en">English</option><option>ម្ហូប &amp; ទឹក</option></select>',
  '<p lang="en">Cook <b>well</b> and <p>fast</p></p>',
  '<code translate="no">Cook<code>Sew</code></code>',
  '<a title="a > b" lang="en">English</a>',
  '<svg><text>Cook</text></svg>',
  '<input value="Cook"/>',
])('what tells its language itself, or may hold no element, stays as it is: %s', (written) => {
  expect(bodyOf(inside(written, 'km'))).toBe(written);
});

test('inside a part in another language what is not in that one is told', () => {
  expect(bodyOf(inside('<q lang="km">ការងារ Waymark</q> ការងារ', 'en'))).toBe(
    '<q lang="km">ការងារ <span lang="en">Waymark</span></q> <span lang="km">ការងារ</span>',
  );
});

test('after an element that stays as it is, telling goes on', () => {
  expect(bodyOf(inside('<span lang="en">A<span>b</span></span><br><i>Cook</i>', 'km'))).toBe(
    '<span lang="en">A<span>b</span></span><br><i><span lang="en">Cook</span></i>',
  );
});
