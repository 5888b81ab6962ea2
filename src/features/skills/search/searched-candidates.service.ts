import { setImmediate as afterOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { type Candidate, ImportCandidates } from '../import-candidates.service';
import { SkillsService } from '../skills.service';
import { SkillSearchService } from './skill-search.service';

const CANDIDATES = 5;
/** How many texts are checked before others are served. */
const PIECE = 200;

/** Finds candidates with the search of skills and occupations. */
@Injectable()
export class SearchedCandidates extends ImportCandidates {
  constructor(
    private readonly search: SkillSearchService,
    private readonly skills: SkillsService,
  ) {
    super();
  }

  async of(tx: Tx, column: string, text: string): Promise<Candidate[]> {
    if (column === 'skills') return (await this.search.findSkills(tx, text, CANDIDATES)).map(({ code, label }) => ({ code, label }));
    if (column !== 'job_preferences') return [];
    const found = await this.search.findOccupations(tx, text, CANDIDATES * 2);
    const groups = found.filter(({ iscoCode }, at) => found.findIndex((other) => other.iscoCode === iscoCode) === at);
    return groups.slice(0, CANDIDATES).map(({ iscoCode, label }) => ({ code: iscoCode, label }));
  }

  async labelsOf(tx: Tx, column: string, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (codes.length === 0) return new Map();
    const found = column === 'skills' ? await this.skills.skillsByCode(tx, codes) : column === 'job_preferences' ? await this.skills.iscoGroups(tx, codes) : [];
    return new Map(found.map(({ code, label }) => [code, label]));
  }

  async protectedAmong(texts: readonly string[]): Promise<Set<string>> {
    // a command builds the search only if it needs it
    if (texts.length === 0) return new Set();
    const search = await this.search.prepare();
    const found = new Set<string>();
    for (let from = 0; from < texts.length; from += PIECE) {
      for (const text of texts.slice(from, from + PIECE)) if (search.hasRiskWords(text)) found.add(text);
      await afterOthers();
    }
    return found;
  }
}
