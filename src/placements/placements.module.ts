import { Module } from '@nestjs/common';
import { PlacementsService } from './placements.service';

@Module({ providers: [PlacementsService], exports: [PlacementsService] })
export class PlacementsModule {}
