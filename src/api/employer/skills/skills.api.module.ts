import { Module } from '@nestjs/common';
import { SkillsModule } from '../../../features/skills/skills.module';
import { TaxonomyResolver } from './taxonomy.resolver';

/** The employer API of skills. */
@Module({ imports: [SkillsModule], providers: [TaxonomyResolver] })
export class EmployerSkillsApiModule {}
