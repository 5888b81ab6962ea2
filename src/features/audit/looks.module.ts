import { Module } from '@nestjs/common';
import { LooksService } from './looks.service';

/** Who looked at whose record. */
@Module({ providers: [LooksService], exports: [LooksService] })
export class LooksModule {}
