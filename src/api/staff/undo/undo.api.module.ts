import { Module } from '@nestjs/common';
import { UndoUseCasesModule } from '../../../use-cases/undo/undo.use-cases.module';
import { UndoResolver } from './undo.resolver';

@Module({ imports: [UndoUseCasesModule], providers: [UndoResolver] })
export class StaffUndoApiModule {}
