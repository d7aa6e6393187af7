/** Who an article is written for, in the words of the page. */
export const audienceLabels = {
  public: 'For patients and families',
  clinician: 'For clinicians',
  jobSeeker: 'For job seekers',
} as const
