import pg from 'pg';

const DATE = 1082;
const DATES = 1182;
const BIGINT = 20;

/**
 * A date is a day, not an instant: it remains PostgreSQL's text, whatever the time zone of this process.
 * Bigint amounts fit a safe integer (ensured by a CHECK and the domain).
 */
export function registerTypeParsers(): void {
  pg.types.setTypeParser(DATE, (text: string) => text);
  pg.types.setTypeParser(DATES as never, (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',')));
  pg.types.setTypeParser(BIGINT, Number);
}
