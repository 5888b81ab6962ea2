import { Module } from '@nestjs/common';
import { EmployersService } from './employers.service';

@Module({ providers: [EmployersService], exports: [EmployersService] })
export class EmployersModule {}
