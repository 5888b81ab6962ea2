import { Injectable } from '@nestjs/common';
import type { Language } from '../../platform/security/actor';
import { addressIn, districtNamer, districtsOf } from './domain/district';
import { readRows } from './read-rows';

/** The names of districts, from `data/districts.tsv`. */
@Injectable()
export class DistrictsService {
  private readonly nameOf = districtNamer(districtsOf(readRows('districts.tsv', 'province name name_km other')));

  /** The district of a workplace in this language; as its employer typed it if it is not known. */
  name({ provinceCode, district }: { readonly provinceCode: string; readonly district: string }, language: Language): string {
    return this.nameOf(provinceCode, district, language);
  }

  /** A place as its employer typed it, with its district in this language. */
  address(provinceCode: string, typed: string, language: Language): string {
    return addressIn(this.nameOf, provinceCode, typed, language);
  }
}
