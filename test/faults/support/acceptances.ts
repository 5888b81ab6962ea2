import { randomUUID } from 'node:crypto';
import { type PipelineRow, offerIn } from '../../harness/data/pipeline-rows';
import { People } from '../../harness/data/people';
import type { Harness } from '../../harness/harness';

const ACCEPT = 'mutation ($id: ID!, $key: ID!) { offerAccept(id: $id, idempotencyKey: $key) { __typename } }';

/** An offer that a trainee may accept once, with the idempotency key she uses. */
export interface Acceptance {
  readonly offer: PipelineRow;
  readonly email: string;
  readonly key: string;
}

/** Offers to as many trainees, each with her own email address. */
export async function acceptances(harness: Harness, many: number): Promise<Acceptance[]> {
  const people = new People(harness);
  const institution = await people.institution();
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const vacancy = await people.vacancy(await people.employer(), { seats: many });
  const all: Acceptance[] = [];
  for (let n = 0; n < many; n++) {
    const email = `trainee${n}@example.net`;
    const trainee = await people.trainee(institution, { officer, email });
    all.push({ offer: await offerIn(harness, trainee, vacancy, 'EXPLAINED'), email, key: randomUUID() });
  }
  return all;
}

export interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Whether the change was acknowledged. */
  readonly isDone: boolean;
  readonly code: string | undefined;
}

/** Sends the acceptance; rejects if there was no response. */
export async function accept(url: string, { offer, key }: Acceptance): Promise<Answered> {
  const response = await fetch(`${url}/graphql/trainee`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${offer.trainee.user.token}` },
    body: JSON.stringify({ query: ACCEPT, variables: { id: offer.id, key } }),
    signal: AbortSignal.timeout(60_000),
  });
  const { data, errors } = (await response.json()) as {
    data?: { offerAccept?: { __typename: string } } | null;
    errors?: { extensions?: { code?: string } }[];
  };
  const isDone = data?.offerAccept?.__typename === 'OfferAcceptPayload';
  return { status: response.status, retryAfter: response.headers.get('retry-after'), isDone, code: errors?.[0]?.extensions?.code };
}

/** Of these offers, those stored as accepted, with exactly one placement each. */
export async function storedOf(harness: Harness, all: readonly Acceptance[]): Promise<Set<string>> {
  const rows = await harness.sql<{ id: string }>(
    "select o.id from offer o where o.id = any($1) and o.state = 'ACCEPTED' and (select count(*) from placement p where p.offer_id = o.id) = 1",
    [all.map(({ offer }) => offer.id)],
  );
  return new Set(rows.map(({ id }) => id));
}
