import { Module } from '@nestjs/common';
import { RecordAccessModule } from '../../../features/audit/looks.module';
import { MyAccessLogResolver } from './my-looks.resolver';

/** The trainee API of audit. */
@Module({ imports: [RecordAccessModule], providers: [MyAccessLogResolver] })
export class TraineeAuditApiModule {}
