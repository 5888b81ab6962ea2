import { type INestApplicationContext, Module } from '@nestjs/common';
import { ImportCandidates } from './import-candidates.service';
import { LexiconService } from './lexicon/lexicon.service';
import { WordFilterService } from './lexicon/word-filter.service';
import { WordPicksService } from './lexicon/word-picks.service';
import { LocalSkillsService } from './local-skills.service';
import { OpenDemandService } from './search/open-demand.service';
import { SearchedCandidates } from './search/searched-candidates.service';
import { SkillSearchService } from './search/skill-search.service';
import { SkillsService } from './skills.service';

const SERVICES = [SkillsService, LocalSkillsService, LexiconService, WordFilterService, WordPicksService, SkillSearchService];

@Module({
  providers: [...SERVICES, OpenDemandService, { provide: ImportCandidates, useClass: SearchedCandidates }],
  exports: [...SERVICES, ImportCandidates],
})
export class SkillsModule {
  /** Builds the search indexes in advance, so that the first search does not wait for them. */
  static async prepareSearch(app: INestApplicationContext): Promise<void> {
    await app.get(SkillSearchService, { strict: false }).prepare();
  }
}
