/**
 * A meeting as a calendar entry. It names no person, vacancy or employer: other people see calendars, and
 * calendar providers store them.
 */
export interface Appointment {
  readonly id: string;
  readonly startsAt: string;
  readonly place: string;
  /** "Appointment", in the user's language. */
  readonly title: string;
}

const MEETING_MINUTES = 60;
const MAX_LINE_BYTES = 75;

/** The meeting as an iCalendar file (RFC 5545): in UTC, one hour long, escaped and folded. */
export function calendarFile({ id, startsAt, place, title }: Appointment, madeAt: Date): string {
  const start = new Date(startsAt);
  const end = new Date(start.getTime() + MEETING_MINUTES * 60_000);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Waymark//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${utcStamp(madeAt)}`,
    `DTSTART:${utcStamp(start)}`,
    `DTEND:${utcStamp(end)}`,
    `SUMMARY:${escapeText(title)}`,
    `LOCATION:${escapeText(place)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}

const utcStamp = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** RFC 5545 section 3.3.11. */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, (special) => `\\${special}`).replace(/\r\n|\r|\n/g, '\\n');

/** RFC 5545 section 3.1: at most 75 bytes a line, never splitting a character; each line ends with CRLF. */
function foldLine(line: string): string {
  let [text, bytes] = ['', 0];
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (bytes + length > MAX_LINE_BYTES) [text, bytes] = [`${text}\r\n `, 1];
    text += character;
    bytes += length;
  }
  return `${text}\r\n`;
}
