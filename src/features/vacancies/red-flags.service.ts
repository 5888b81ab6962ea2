import { Injectable } from '@nestjs/common';
import { type RedFlagFound, redFlagsOf } from './domain/red-flags';
import type { VacancyParts } from './domain/parse-vacancy';
import type { VacancyText } from './domain/vacancy';
import { readRedFlags } from './red-flags.file';

/** The sentences of a vacancy that staff should read with care. */
@Injectable()
export class RedFlagsService {
  readonly #rules = readRedFlags();

  of(vacancy: VacancyText, parts: VacancyParts): RedFlagFound[] {
    return redFlagsOf(vacancy, parts, this.#rules);
  }
}
