import { serverAudits } from 'graphql-http';
import { Harness } from '../harness/harness';

let harness: Harness;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());

test.each(['employer', 'staff', 'trainee'])('the %s endpoint passes the GraphQL over HTTP audits without an error, at least 58 of 61', async (audience) => {
  const audits = serverAudits({
    url: `${harness.url}/graphql/${audience}`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': '1' } }),
  });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const auditsWith = (state: string): string[] => results.flatMap((result) => (result.status === state ? [`${result.id} ${result.name}`] : []));
  expect(auditsWith('error')).toEqual([]);
  expect(results.filter((result) => result.status === 'ok').length).toBeGreaterThanOrEqual(58);
});
