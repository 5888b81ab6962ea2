import { type INestApplicationContext, Module } from '@nestjs/common';
import { DistrictsService } from './districts.service';
import { ImportCandidates } from './import-candidates.service';
import { CountedPicks } from './lexicon/counted-picks.service';
import { LexiconService } from './lexicon/lexicon.service';
import { SkillAnswersService } from './lexicon/skill-answers.service';
import { WordFilterService } from './lexicon/word-filter.service';
import { WordPicks } from './lexicon/word-picks.service';
import { LocalSkillsService } from './local-skills.service';
import { OpenDemandService } from './search/open-demand.service';
import { SearchedCandidates } from './search/searched-candidates.service';
import { SkillSearchService } from './search/skill-search.service';
import { SkillsService } from './skills.service';

const SERVICES = [SkillsService, LocalSkillsService, LexiconService, SkillAnswersService, WordFilterService, SkillSearchService, DistrictsService];

@Module({
  providers: [...SERVICES, OpenDemandService, { provide: WordPicks, useClass: CountedPicks }, { provide: ImportCandidates, useClass: SearchedCandidates }],
  exports: [...SERVICES, WordPicks, ImportCandidates],
})
export class SkillsModule {
  /** Builds the search indexes in advance, so that the first search does not wait for them. */
  static async prepareSearch(app: INestApplicationContext): Promise<void> {
    await app.get(SkillSearchService, { strict: false }).prepare();
  }
}
