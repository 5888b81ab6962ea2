import { Module } from '@nestjs/common';
import { ImportsUseCasesModule } from '../../../use-cases/imports/imports.use-cases.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { SheetsResolver } from './sheets.resolver';
import { TakenSheetsResolver } from './taken-sheets.resolver';

/** The staff API of imports. */
@Module({ imports: [ImportsUseCasesModule, TraineesModule], providers: [SheetsResolver, TakenSheetsResolver] })
export class StaffImportsApiModule {}
