import { Module } from '@nestjs/common';
import { AgreementsService } from './agreements.service';
import { NextStepsService } from './next-steps.service';
import { PlacementsService } from './placements.service';
import { StagesService } from './stages.service';
import { TermsService } from './terms.service';

const SERVICES = [AgreementsService, NextStepsService, PlacementsService, StagesService, TermsService];

@Module({ providers: SERVICES, exports: SERVICES })
export class PlacementsModule {}
