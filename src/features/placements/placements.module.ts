import { Module } from '@nestjs/common';
import { AgreementsService } from './agreements.service';
import { PlacementsService } from './placements.service';
import { StagesService } from './stages.service';
import { TermsService } from './terms.service';

const DOORS = [AgreementsService, PlacementsService, StagesService, TermsService] as const;

@Module({ providers: [...DOORS], exports: [...DOORS] })
export class PlacementsModule {}
