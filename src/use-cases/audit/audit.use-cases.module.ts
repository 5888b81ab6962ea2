import { Module } from '@nestjs/common';
import { AuditLinesModule } from '../../features/audit/audit-lines.module';
import { ExportAudit } from './export-audit.use-case';

const USE_CASES = [ExportAudit];

/** The use cases of audit. */
@Module({ imports: [AuditLinesModule], providers: USE_CASES, exports: USE_CASES })
export class AuditUseCasesModule {}
