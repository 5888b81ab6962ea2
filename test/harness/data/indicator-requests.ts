import { randomUUID } from 'node:crypto';
import { instantOn } from '../../../src/shared/local-date';
import { inDays } from './people';
import type { Harness } from '../harness';

/** Dates and queries for the indicator specs: a past period, a date in it and a date before it. */
export const FROM = inDays(-100);
export const TO = inDays(-1);
export const BEFORE = inDays(-150);
export const IN_PERIOD = inDays(-60);

export const REPORT = `query ($grantId: ID!, $from: LocalDate!, $to: LocalDate!, $asOf: DateTime!) { indicators(grantId: $grantId, from: $from, to: $to, asOf: $asOf) { __typename
  ... on Refusal { code } ... on InvalidInput { problems { path message } }
  ... on IndicatorReport { hash asOf publication { id length asOf } grant { id } sums { total parts }
    cells { id label disaggregation publishedValue value isSuppressed ownValue target denominator provisional rowsHash exclusions { reason ownValue } definition { id version rule excludes label unit } } } } }`;
export const ROWS = `query ($grantId: ID!, $cell: ID!, $from: LocalDate!, $to: LocalDate!, $asOf: DateTime!, $first: Int, $after: String) {
  indicatorRows(grantId: $grantId, cell: $cell, from: $from, to: $to, asOf: $asOf, first: $first, after: $after) { __typename ... on Refusal { code }
  ... on IndicatorRowConnection { nodes { id kind traineeCode date } pageInfo { hasNextPage endCursor } } } }`;

/**
 * As of the next millisecond: rows of the current one have microseconds, which the instant of a query lacks.
 * When the query arrives, that millisecond has passed.
 */
export const reportVariables = (more: object = {}): Record<string, unknown> => ({
  grantId: 'seed',
  from: FROM,
  to: TO,
  asOf: new Date(Date.now() + 1).toISOString(),
  ...more,
});

export const PUBLISH = `mutation ($input: IndicatorPublishInput!, $key: ID!) { indicatorPublish(input: $input, idempotencyKey: $key) { __typename
  ... on Refusal { code } ... on InvalidInput { problems { path message } }
  ... on IndicatorPublishPayload { report { from to hash publication { id length asOf publishedAt hash } cells { id publishedValue value isSuppressed ownValue rowsHash } } } } }`;

/** Publishes the whole period of a grant that ended yesterday, as of the end of that day. */
export const wholeGrant = (more: object = {}): Record<string, unknown> => ({ grantId: 'seed', length: 'WHOLE_GRANT', from: FROM, asOf: TO, ...more });
export const publishing = (input: Record<string, unknown>, key = randomUUID()): Record<string, unknown> => ({ input, key });

/** Sets the grant's dates to the period the specs query, with protected facts known from its first day. */
export async function endGrant(harness: Harness, from = FROM, to = TO): Promise<void> {
  await harness.sql("update donor_grant set starts_on = $1, ends_on = $2 where id = 'seed'", [from, to]);
  // Only the latest of several later entries is kept.
  await harness.sql(
    `delete from protected.person_history s where exists (select from protected.person_history n where n.institution_id = s.institution_id and n.trainee_id = s.trainee_id
      and n.recorded_at > s.recorded_at)`,
  );
  await harness.sql('update protected.person_history set recorded_at = $1', [instantOn(from)]);
}
