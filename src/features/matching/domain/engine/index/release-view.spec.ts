import fc from 'fast-check';
import { anyTaxonomy } from '../../../../../../test/matching/random-pairs';
import { WAYMARK_1 } from '../../score/scoring-model';
import { viewOf } from '../../facts/taxonomy-view';
import { ReleaseView } from './release-view';
import { SkillGraph } from './skill-graph';

test('a release view returns the same weights, co-use and transfers as the rows it was built from', () => {
  fc.assert(
    fc.property(anyTaxonomy, (slice) => {
      const [release, plain] = [new ReleaseView(slice, new SkillGraph(slice, WAYMARK_1)), viewOf(slice)];
      for (let skillId = 0; skillId <= 15; skillId++) {
        expect(release.idfSquaredThousandths(skillId)).toBe(plain.idfSquaredThousandths(skillId));
        expect(release.coUse(skillId)).toEqual(plain.coUse(skillId));
        expect(release.transfers(skillId)).toEqual(plain.transfers(skillId));
      }
    }),
  );
});
