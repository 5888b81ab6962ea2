import { Args, Context, Resolver } from '@nestjs/graphql';
import { FindImportCandidates } from '../../../use-cases/imports/find-import-candidates.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { likelyFirst, unclearChoices } from '../../shared/imports/unclear-choices';
import { choicesOf } from '../../shared/imports/import-problems';
import { Query } from '../staff-decorators';
import type { ImportCandidates as TextCandidates, ImportTextInput } from '../schema';

/** The maximum number of texts in a query, because each is a search. */
const MAX_TEXTS = 50;

/** What the texts of a partner's file may mean. */
@Resolver()
export class ImportCandidatesResolver {
  constructor(private readonly candidates: FindImportCandidates) {}

  @Can('import.read')
  @Query('importCandidates')
  async candidatesOf(@Args('texts') texts: readonly ImportTextInput[], @Context() c: OperationContext): Promise<TextCandidates[]> {
    const found: TextCandidates[] = [];
    for (const { column, text } of texts.slice(0, MAX_TEXTS)) {
      const unclear = unclearChoices(c, column, text);
      const choices = unclear.length > 0 ? unclear : likelyFirst(column, text, choicesOf(c, column));
      const candidates = choices.length > 0 ? choices : await this.candidates.of(c.tx, column, text);
      found.push({ column, text, candidates: candidates.map((one) => ({ isSure: false, ...one })) });
    }
    return found;
  }
}
