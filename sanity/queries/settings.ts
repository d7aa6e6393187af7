import { defineQuery } from 'groq'
import { pictureFields } from './fragments.ts'

export const settingsQuery = defineQuery(`
  *[_type == "siteSettings" && _id == "siteSettings"][0]{
    name, tagline, phone24x7, email, medicalDisclaimer, emergencyText, isSample,
    nav[]{_key, label, href},
    headerCta{label, href},
    footer[]{_key, title, links[]{_key, label, href}},
    shareImage{${pictureFields}}
  }
`)
