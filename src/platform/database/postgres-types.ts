import pg from 'pg';

const DATE = 1082;
const DATES = 1182;
const BIGINT = 20;

/** A date is a day, not an instant: it stays the text PostgreSQL sent, whatever the zone of this process. Amounts fit a safe integer (a CHECK and the domain see to it). */
export function readPostgresTypes(): void {
  pg.types.setTypeParser(DATE, (text: string) => text);
  pg.types.setTypeParser(DATES as never, (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',')));
  pg.types.setTypeParser(BIGINT, Number);
}
