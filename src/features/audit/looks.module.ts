import { Module } from '@nestjs/common';
import { LooksService } from './looks.service';

@Module({ providers: [LooksService], exports: [LooksService] })
export class LooksModule {}
