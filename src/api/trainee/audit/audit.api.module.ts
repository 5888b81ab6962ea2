import { Module } from '@nestjs/common';
import { LooksModule } from '../../../features/audit/looks.module';
import { MyLooksResolver } from './my-looks.resolver';

/** The trainee API of audit. */
@Module({ imports: [LooksModule], providers: [MyLooksResolver] })
export class TraineeAuditApiModule {}
