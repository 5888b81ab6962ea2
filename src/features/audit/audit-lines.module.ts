import { Module } from '@nestjs/common';
import { AuditLinesService } from './audit-lines.service';

@Module({ providers: [AuditLinesService], exports: [AuditLinesService] })
export class AuditLinesModule {}
