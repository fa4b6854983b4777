/** The sections of the policy, in the order in which they are shown unless the manifest says otherwise. */
export const SECTIONS = [
  'introduction',
  'responsibility',
  'processing',
  'direct-marketing',
  'sharing',
  'rights',
  'security',
  'cookies',
  'contact',
  'changes',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** The rights of data subjects: GDPR 15 to 22, 7(3) and 77. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'notification',
  'portability',
  'objection',
  'automated-decisions',
  'withdraw-consent',
  'complaint',
] as const;

export type RightId = (typeof RIGHTS)[number];

/** The columns of a processing table, in order; one that no row of a table fills is left out. */
export const COLUMNS = [
  'data',
  'purpose',
  'retention',
  'responsible',
  'bases',
  'source',
  'recipients',
  'note',
] as const;

export type ColumnId = (typeof COLUMNS)[number];
