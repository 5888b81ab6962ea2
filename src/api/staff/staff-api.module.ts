import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module';
import { MovesModule } from '../../moves/moves.module';
import { SkillsModule } from '../../skills/skills.module';
import { MeResolver } from './me.resolver';
import { SignInResolver } from './sign-in.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';

/** The staff endpoint's resolvers: call, shape the outcome; no rules, no SQL. */
@Module({
  imports: [AccountsModule, MovesModule, SkillsModule],
  providers: [MeResolver, SignInResolver, TaxonomyResolver],
})
export class StaffApiModule {}
