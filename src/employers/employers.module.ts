import { Module } from '@nestjs/common';
import { EmployersService } from './employers.service';
import { StandingService } from './standing.service';

@Module({ providers: [EmployersService, StandingService], exports: [EmployersService, StandingService] })
export class EmployersModule {}
