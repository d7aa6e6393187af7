import type { SeedDocument } from '../document.ts'
import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { contact } from './contact.ts'
import { corrections } from './corrections.ts'
import { disclaimer } from './disclaimer.ts'
import { editorialPolicy } from './editorial-policy.ts'
import { privacy } from './privacy.ts'

export const pageDocuments: SeedDocument[] = [
  about,
  editorialPolicy,
  corrections,
  accessibility,
  privacy,
  disclaimer,
  contact,
]
