import { inDays } from './people';

/** What the specs of a donor's numbers ask: a period that has passed, a day in it and a day before it. */
export const FROM = inDays(-100);
export const TO = inDays(-1);
export const BEFORE = inDays(-150);
export const IN_PERIOD = inDays(-60);

export const REPORT = `query ($grantId: ID!, $from: LocalDate!, $to: LocalDate!, $asOf: DateTime!) { indicators(grantId: $grantId, from: $from, to: $to, asOf: $asOf) { __typename
  ... on Refusal { code } ... on InvalidInput { problems { path message } }
  ... on IndicatorReport { hash asOf grant { id } sums { total parts }
    cells { id label cut shown value isSuppressed own target denominator provisional rowsHash leftOut { reason shown own } definition { id version rule excludes label unit } } } } }`;
export const ROWS = `query ($grantId: ID!, $cell: ID!, $from: LocalDate!, $to: LocalDate!, $asOf: DateTime!, $first: Int, $after: String) {
  indicatorRows(grantId: $grantId, cell: $cell, from: $from, to: $to, asOf: $asOf, first: $first, after: $after) { __typename ... on Refusal { code }
  ... on IndicatorRowConnection { nodes { id kind traineeCode on } pageInfo { hasNextPage endCursor } } } }`;

/** As of the next millisecond: a row written in this one has microseconds, which the instant of a question has not; by its arrival that millisecond is over. */
export const asked = (more: object = {}): Record<string, unknown> => ({
  grantId: 'seed',
  from: FROM,
  to: TO,
  asOf: new Date(Date.now() + 1).toISOString(),
  ...more,
});
