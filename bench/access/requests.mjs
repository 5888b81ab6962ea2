import { randomUUID } from 'node:crypto';

/**
 * HTTP requests about a trainee with referrals: her record, her referrals, and a change of her contact
 * method, which sets another language each time.
 */
export const REQUESTS = [
  {
    name: 'a request for one trainee',
    most: 2.5,
    document:
      'query ($id: ID!) { trainee(id: $id) { id code displayName state travel literacy homeProvince { code name } placementOfficer { id displayName } } }',
  },
  {
    name: 'a request for her referrals',
    most: 2.5,
    document:
      'query ($id: ID!) { trainee(id: $id) { id code referrals { id state travelMinutes proposedAt vacancy { id title employer { id legalName } } } } }',
  },
  {
    name: 'a request that changes how she is reached',
    most: 3,
    document: `mutation ($id: ID!, $input: ContactMethodInput!, $key: ID!) {
      traineeSetContact(id: $id, input: $input, idempotencyKey: $key) { __typename ... on TraineeSetContactPayload { trainee { id code } } }
    }`,
  },
];

let changes = 0;
/** The variables of the next request. */
export function variablesFor(id) {
  const language = ++changes % 2 === 0 ? 'KM' : 'EN';
  return { id, key: randomUUID(), input: { kind: 'CALL', address: '012 345 678', owner: 'SELF', language } };
}

/** A client of a signed-in person for one address, over connections that stay open. */
export const clientOf = (address, token) => async (query, variables) => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
