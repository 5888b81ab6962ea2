import { Module } from '@nestjs/common';
import { ListsModule } from '../../features/lists/lists.module';
import { ExportList } from './export-list.use-case';
import { SaveView } from './save-view.use-case';

const USE_CASES = [ExportList, SaveView];

/** The use cases of lists. */
@Module({ imports: [ListsModule], providers: USE_CASES, exports: USE_CASES })
export class ListsUseCasesModule {}
