import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { endAll, startApi } from '../faults/support/processes';
import { until } from '../faults/support/leak-sinks';
import { Canaries } from '../harness/data/canaries';
import { type Institution, People } from '../harness/data/people';
import { send } from '../harness/raw-requests';
import { type Person, Harness } from '../harness/harness';

/** With the standard OTEL_* variables, spans are sent to a collector, without any personal data. */
interface SpanSeen {
  readonly name: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly attributes: Readonly<Record<string, string>>;
}

class Collector {
  readonly spans: SpanSeen[] = [];
  readonly services = new Set<string>();
  text = '';
  #server: Server | undefined;

  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      request.on('end', () => {
        this.#keep(body);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  #keep(body: string): void {
    this.text += body;
    for (const { resource, scopeSpans } of JSON.parse(body).resourceSpans) {
      this.services.add(valuesOf(resource.attributes)['service.name'] ?? '');
      for (const { spans } of scopeSpans) for (const span of spans) this.spans.push({ ...span, attributes: valuesOf(span.attributes) });
    }
  }

  named(name: string): SpanSeen | undefined {
    return this.spans.find((span) => span.name === name);
  }

  end(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

const valuesOf = (attributes: { key: string; value: Record<string, unknown> }[]): Record<string, string> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, String(Object.values(value)[0])]));

let harness: Harness;
let officer: Person;
let institution: Institution;
let people: People;
let collector: Collector;
let endpoint: string;
beforeAll(async () => {
  collector = new Collector();
  endpoint = await collector.start();
  harness = await Harness.start();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
}, 60_000);
afterAll(async () => {
  endAll();
  collector.end();
  await harness.end();
});

const environment = (more: Record<string, string>): Record<string, string> => ({ ...harness.environment(), NODE_ENV: 'development', ...more });

test('a request, its operation and its database connections form one trace, which the proxy may start, without id, name, query or address', async () => {
  const canaries = new Canaries();
  const trainee = await people.trainee(institution, { officer, displayName: canaries.latin('her name') });
  const api = await startApi(
    environment({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: 'waymark-of-a-test', OTEL_BSP_SCHEDULE_DELAY: '50', WAYMARK_PROXIES: '1' }),
  );
  const traceId = randomUUID().replaceAll('-', '');
  const answer = await send({ url: api.url } as Harness, 'GET', `/staff/trainees/${trainee.id}?q=${encodeURIComponent(canaries.khmer('a query'))}`, {
    cookie: `wm-staff=${officer.token}`,
    'user-agent': canaries.latin('an agent'),
    'x-forwarded-for': '203.0.113.77',
    traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
    baggage: `name=${encodeURIComponent(canaries.latin('baggage'))}`,
  });
  expect(answer.status).toBe(200);
  const named = `query ${canaries.latin('a name of an operation').replaceAll(' ', '')} { trainee(id: "${trainee.id}") { displayName } }`;
  await fetch(`${api.url}/graphql/staff`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${officer.token}` },
    body: JSON.stringify({ query: named }),
  });
  await until(
    () =>
      collector.named('GET /staff/trainees/:id') !== undefined && collector.named('query trainee') !== undefined && collector.named('connect') !== undefined,
  );
  const request = collector.named('GET /staff/trainees/:id') as SpanSeen;
  expect(request).toMatchObject({
    traceId,
    parentSpanId: '00f067aa0ba902b7',
    attributes: {
      'http.request.method': 'GET',
      'http.route': '/staff/trainees/:id',
      'http.response.status_code': '200',
      'waymark.audience': 'staff',
      'waymark.request_id': answer.headers['x-request-id'],
    },
  });
  expect(collector.spans.some((span) => span.traceId === traceId && span.name.startsWith('query '))).toBe(true);
  expect(collector.spans.some((span) => span.traceId === traceId && span.name === 'connect' && span.attributes['waymark.login'] === 'staff')).toBe(true);
  expect(Number(collector.named('query trainee')?.attributes['waymark.statements'])).toBeGreaterThan(0);
  await api.stop();
  expect([...collector.services]).toEqual(['waymark-of-a-test']);
  expect(canaries.foundIn(Buffer.from(collector.text))).toEqual([]);
  for (const hidden of [trainee.id, trainee.code, officer.id, officer.token, '203.0.113.77', 'select ', harness.logins.staff])
    expect(collector.text).not.toContain(hidden);
  expect(canaries.foundIn(Buffer.from(api.output()))).toEqual([]);
}, 90_000);

test('without these variables, or disabled by them, no span is sent', async () => {
  const before = collector.spans.length;
  for (const more of [
    {},
    { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SDK_DISABLED: 'true' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_EXPORTER: 'none' },
  ]) {
    const api = await startApi(environment({ ...more, OTEL_BSP_SCHEDULE_DELAY: '50' }));
    expect((await fetch(`${api.url}/`)).status).toBe(200);
    await api.stop();
  }
  expect(collector.spans.length).toBe(before);
}, 90_000);

test('an unreachable collector delays no request', async () => {
  const api = await startApi(environment({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_BSP_SCHEDULE_DELAY: '50' }));
  for (let at = 0; at < 5; at++) expect((await fetch(`${api.url}/`)).status).toBe(200);
  await api.stop();
}, 90_000);

test.each([
  [{ OTEL_TRACES_EXPORTER: 'jaeger' }, 'Use otlp, or none for no traces.'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'Use http/json'],
])(
  '%j is refused at startup with the remedy',
  async (more, remedy) => {
    await expect(startApi(environment(more as Record<string, string>))).rejects.toThrow(remedy);
  },
  60_000,
);
