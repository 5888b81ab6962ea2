import { Module } from '@nestjs/common';
import { EmployerLookupsService } from './employer-lookups.service';
import { EmployersService } from './employers.service';
import { RegistrationsService } from './registrations.service';
import { EmployerStateService } from './employer-state.service';

const SERVICES = [EmployerLookupsService, EmployersService, RegistrationsService, EmployerStateService];

@Module({ providers: SERVICES, exports: SERVICES })
export class EmployersModule {}
