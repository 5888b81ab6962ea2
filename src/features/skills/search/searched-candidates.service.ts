import { setImmediate as afterOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { type Candidate, ImportCandidates } from '../import-candidates.service';
import { nearSpellings } from '../../../shared/near-spellings';
import { SPOKEN_LANGUAGES } from '../../../shared/spoken-languages';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { labelKey } from '../domain/label';
import { nearProvinces } from '../domain/near-provinces';
import { LexiconService } from '../lexicon/lexicon.service';
import { WordFilterService } from '../lexicon/word-filter.service';
import { SkillsService } from '../skills.service';
import { SkillSearchService } from './skill-search.service';

const CANDIDATES = 5;
type Kind = 'SKILL' | 'OCCUPATION' | 'PROVINCE' | 'LANGUAGE';
/** What the texts of a column name. */
const KIND_OF_COLUMN: ReadonlyMap<string, Kind> = new Map([
  ['skills', 'SKILL'],
  ['job_preferences', 'OCCUPATION'],
  ['isco_code', 'OCCUPATION'],
  ['home_province', 'PROVINCE'],
  ['province', 'PROVINCE'],
  ['languages', 'LANGUAGE'],
]);
const LANGUAGE_NAMES = SPOKEN_LANGUAGES.flatMap(({ code, name, nameKm, otherNames }) => [name, nameKm, ...otherNames].map((one) => [code, one] as const));
const nameOf = (tx: Tx, { name, nameKm }: { readonly name: string; readonly nameKm: string }): string => (tx.actor.language === 'km' ? nameKm : name);
const labels = (named: readonly Candidate[]): ReadonlyMap<string, string> => new Map(named.map(({ code, label }) => [code, label]));
/** How many texts are checked before other requests are served. */
const PIECE = 200;

/** Finds candidates with the search of skills and occupations. */
@Injectable()
export class SearchedCandidates extends ImportCandidates {
  constructor(
    private readonly search: SkillSearchService,
    private readonly skills: SkillsService,
    private readonly lexicon: LexiconService,
    private readonly filter: WordFilterService,
  ) {
    super();
  }

  async of(tx: Tx, column: string, text: string): Promise<Candidate[]> {
    const kind = KIND_OF_COLUMN.get(column);
    if (kind === 'SKILL') return (await this.search.findSkills(tx, text, CANDIDATES)).map(({ code, label }) => ({ code, label }));
    if (kind === 'PROVINCE') return nearProvinces(await this.skills.provinces(tx), text).map((one) => ({ code: one.code, label: nameOf(tx, one) }));
    if (kind === 'LANGUAGE') {
      const codes = nearSpellings(text, LANGUAGE_NAMES, CANDIDATES);
      return codes.flatMap((code) => SPOKEN_LANGUAGES.filter((one) => one.code === code)).map((one) => ({ code: one.code, label: nameOf(tx, one) }));
    }
    if (kind !== 'OCCUPATION') return [];
    const found = await this.search.findOccupations(tx, text, CANDIDATES * 2);
    const groups = found.filter(({ iscoCode }, at) => found.findIndex((other) => other.iscoCode === iscoCode) === at);
    return groups.slice(0, CANDIDATES).map(({ iscoCode, label, isNamed }, at) => ({ code: iscoCode, label, isSure: at === 0 && isNamed === true }));
  }

  async labelsOf(tx: Tx, column: string, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const kind = KIND_OF_COLUMN.get(column);
    if (codes.length === 0) return new Map();
    if (kind === 'SKILL') return labels(await this.skills.skillsByCode(tx, codes));
    if (kind === 'OCCUPATION') return labels(await this.skills.iscoGroups(tx, codes));
    const named = kind === 'PROVINCE' ? await this.skills.provinces(tx) : kind === 'LANGUAGE' ? SPOKEN_LANGUAGES : [];
    return labels(named.map((one) => ({ code: one.code, label: nameOf(tx, one) })));
  }

  async askedOn(tx: Tx, texts: readonly string[]): Promise<Map<string, LocalDate>> {
    const questions = await this.lexicon.openQuestionsFor(tx, [...new Set(texts.map(labelKey))]);
    const days = new Map(questions.map(({ key, askedAt }) => [key, localDateAt(askedAt)]));
    return new Map(texts.flatMap((text) => (days.has(labelKey(text)) ? [[text, days.get(labelKey(text)) ?? ''] as const] : [])));
  }

  async protectedAmong(texts: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (let from = 0; from < texts.length; from += PIECE) {
      for (const text of texts.slice(from, from + PIECE)) if (this.filter.hasRiskWords(text)) found.add(text);
      await afterOthers();
    }
    return found;
  }
}
