import { normalizeTypedCode } from '../../../../shared/typed-digits';
import type { InputReader } from '../../../../shared/input-reader';

const DIGITS = /^\d{6}$/;
/** A year of birth, and below a day of the year: what a person who knows the trainee would try first. */
const YEARS = /^(19[3-9]\d|20[0-4]\d)/;

/**
 * Whether a PIN is easy to guess: equal digits, a run up or down, a repeated part, or a day or year such as a
 * birth date.
 */
export function isEasyToGuess(pin: string): boolean {
  const digits = pin.split('').map(Number);
  const steps = digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0));
  if (new Set(digits).size < 3 || (new Set(steps).size === 1 && Math.abs(steps[0] ?? 0) <= 1)) return true;
  if (pin.slice(0, 3) === pin.slice(3) || pin.slice(0, 2).repeat(3) === pin) return true;
  return YEARS.test(pin) || YEARS.test(pin.slice(2)) || isDay(pin.slice(0, 2), pin.slice(2, 4)) || isDay(pin.slice(4), pin.slice(2, 4));
}

const isDay = (day: string, month: string): boolean => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** Normalises a PIN typed in any script's digits and with blanks; other input is returned unchanged. */
export function normalizePin(typed: string): string {
  const pin = normalizeTypedCode(typed);
  return DIGITS.test(pin) ? pin : typed;
}

/** A PIN the trainee chooses: six digits, not easy to guess (TOO_EASY). */
export function readPin(reader: InputReader, field: string): string {
  const pin = optionalPin(reader, field);
  if (pin === null) reader.refuse(field, 'EMPTY');
  else refuseWeak(reader, field, pin);
  return pin ?? '';
}

/**
 * Reads an optional second PIN by the same rules. It must differ from the first, or it could not open
 * anything different (REPEATED).
 */
export function readSecondPin(reader: InputReader, field: string, pin: string): string | null {
  const other = optionalPin(reader, field);
  if (other === null) return null;
  refuseWeak(reader, field, other);
  if (other === pin) reader.refuse(field, 'REPEATED');
  return other;
}

/** Refuses the first PIN as a new one (AS_BEFORE), because staff know it. */
export function refuseFirstPin(reader: InputReader, firstPin: string, newPins: Readonly<Record<string, string | null>>): void {
  for (const [field, pin] of Object.entries(newPins)) if (pin === firstPin) reader.refuse(field, 'AS_BEFORE');
}

function optionalPin(reader: InputReader, field: string): string | null {
  const typed = reader.optionalText(field, 40);
  return typed === null ? null : normalizePin(typed);
}

function refuseWeak(reader: InputReader, field: string, pin: string): void {
  if (!DIGITS.test(pin)) reader.refuse(field, 'NOT_SIX_DIGITS');
  else if (isEasyToGuess(pin)) reader.refuse(field, 'TOO_EASY');
}
