import { Module } from '@nestjs/common';
import { AuditLinesModule } from '../../../features/audit/audit-lines.module';
import { AuditUseCasesModule } from '../../../use-cases/audit/audit.use-cases.module';
import { AuditResolver } from './audit.resolver';

/** The staff API of audit. */
@Module({ imports: [AuditLinesModule, AuditUseCasesModule], providers: [AuditResolver] })
export class StaffAuditApiModule {}
