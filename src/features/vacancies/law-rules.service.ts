import { Injectable } from '@nestjs/common';
import type { LawRule } from '../matching/domain/facts/law-rule';
import { readLawRules } from './law-rules.file';

/** The dated rules of data/rules, for what runs without the other services, such as a calculation in a thread. */
@Injectable()
export class LawRulesService {
  readonly rules: readonly LawRule[] = readLawRules();
}
