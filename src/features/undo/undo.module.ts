import { Module } from '@nestjs/common';
import { CorrectionsService } from './corrections.service';
import { UndoService } from './undo.service';

const SERVICES = [CorrectionsService, UndoService];

@Module({ providers: SERVICES, exports: SERVICES })
export class UndoModule {}
