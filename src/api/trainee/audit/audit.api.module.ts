import { Module } from '@nestjs/common';
import { RecordAccessModule } from '../../../features/audit/record-access.module';
import { MyAccessLogResolver } from './my-access-log.resolver';

/** The trainee API of audit. */
@Module({ imports: [RecordAccessModule], providers: [MyAccessLogResolver] })
export class TraineeAuditApiModule {}
