import { calendarFile } from './calendar-file';
import { suggestedSlots } from './suggested-slots';

const friday = new Date('2026-03-13T18:30:00Z');
const saturday = '2026-03-14';
const meeting = { id: 'a3c1', startsAt: '2026-03-18T02:00:00.000Z', place: 'Street 163, Chamkar Mon; second floor\nRing twice', title: 'Appointment' };

test('a calendar file holds the time and place of a meeting, but no person, vacancy or employer', () => {
  expect(calendarFile(meeting, friday).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Waymark//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:a3c1',
    'DTSTAMP:20260313T183000Z',
    'DTSTART:20260318T020000Z',
    'DTEND:20260318T030000Z',
    'SUMMARY:Appointment',
    'LOCATION:Street 163\\, Chamkar Mon\\; second floor\\nRing twice',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('long calendar lines are folded at 75 bytes without splitting a Khmer character', () => {
  const place = 'ផ្លូវលេខ ១៦៣ សង្កាត់ទួលស្វាយព្រៃទី១ ខណ្ឌបឹងកេងកង រាជធានីភ្នំពេញ'.repeat(3);
  const lines = calendarFile({ ...meeting, place }, friday).split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(lines.join('\n').replaceAll('\n ', '')).toContain(`LOCATION:${place}`);
});

test('three times are suggested on three days within the free hours of the candidate', () => {
  expect(suggestedSlots(saturday, null)).toEqual([
    { day: '2026-03-17', time: '09:00' },
    { day: '2026-03-18', time: '14:00' },
    { day: '2026-03-19', time: '10:00' },
  ]);
  expect(suggestedSlots(saturday, { days: ['SUNDAY', 'MONDAY'], startsAt: '13:00', endsAt: '18:00' })).toEqual([
    { day: '2026-03-23', time: '13:00' },
    { day: '2026-03-30', time: '14:00' },
    { day: '2026-04-06', time: '13:00' },
  ]);
  expect(suggestedSlots(saturday, { days: ['SUNDAY'], startsAt: '08:00', endsAt: '17:00' })[0]).toEqual({ day: '2026-03-22', time: '09:00' });
  expect(suggestedSlots(saturday, { days: ['MONDAY'], startsAt: '22:00', endsAt: '05:00' })[0]).toEqual({ day: '2026-03-23', time: '09:00' });
  expect(suggestedSlots(saturday, { days: [], startsAt: '08:00', endsAt: '12:00' })).toEqual([]);
});
