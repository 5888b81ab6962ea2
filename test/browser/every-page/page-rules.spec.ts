import { faultsOf } from '../support/page-rules';

/** The words that an employer and a trainee must never read are found in what a page says, and not in its random values. */
const page = (text: string, token: string) => ({
  route: '/',
  address: '/',
  from: '/',
  status: 200,
  headers: new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }),
  body: `<!doctype html><html lang="en"><body><p>${text}</p><input type="hidden" name="csrf" value="${token}"/></body></html>`,
  statements: 0,
});
const words = async (text: string, token: string): Promise<string[]> =>
  (await faultsOf(page(text, token), 'employer', 'en', [])).filter((fault) => fault.startsWith('the word'));

test('a forbidden word is a fault of a page, and the same letters in a form token are not', async () => {
  const token = 'Xabus'.padEnd(43, 'q');
  expect(await words('Nothing.', token)).toEqual([]);
  expect(await words('She left an abusive home.', token)).toEqual(['the word abus']);
});
