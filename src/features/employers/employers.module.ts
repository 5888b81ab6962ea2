import { Module } from '@nestjs/common';
import { EmployersService } from './employers.service';
import { RegistrationsService } from './registrations.service';
import { StandingService } from './standing.service';

const DOORS = [EmployersService, RegistrationsService, StandingService];

@Module({ providers: DOORS, exports: DOORS })
export class EmployersModule {}
