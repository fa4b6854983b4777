/** The seven types of Google Consent Mode v2; https://developers.google.com/tag-platform/security/guides/consent */
export const TYPES: readonly string[] =
  'ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage security_storage'.split(
    ' ',
  );

/** What a manifest says of them, as digits; undefined where it says nothing. */
export const digitsOf = (types: unknown): string | undefined =>
  Array.isArray(types)
    ? TYPES.map((type, i) => (types.includes(type) ? i : '')).join('')
    : undefined;
