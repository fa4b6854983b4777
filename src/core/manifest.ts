import type * as consentSchema from './schema/consent.js';
import type { Infer } from './schema/infer.js';
import type { manifestSchema } from './schema/manifest.js';
import type * as parties from './schema/parties.js';
import type * as purposeSchema from './schema/purpose.js';
import type * as serviceSchema from './schema/service.js';
import type { statement } from './schema/statement.js';
import type * as values from './schema/values.js';

/** What a site owner writes: `privacy.json`. */
export type Manifest = Infer<typeof manifestSchema>;
/** A text for people, in one language or in several. */
export type Text = Infer<typeof values.text>;
/** A web address, possibly another one per language. */
export type WebAddresses = Infer<typeof values.webAddresses>;
export type Address = Infer<typeof parties.address>;
export type OpeningHours = Infer<typeof parties.openingHours>;
export type Contact = Infer<typeof parties.contact>;
export type Controller = Infer<typeof parties.controller>;
/** A supervisory authority that the manifest describes, or that helder knows. */
export type SupervisoryAuthority = Infer<typeof parties.authority>;
export type Exemption = Infer<typeof purposeSchema.exemption>;
export type ManifestPurpose = Infer<typeof purposeSchema.purpose>;
export type ManifestItem = Infer<typeof serviceSchema.item>;
export type Provider = Infer<typeof serviceSchema.provider>;
export type ManifestService = Infer<typeof serviceSchema.service>;
export type ConsentSettings = Infer<typeof consentSchema.consent>;
export type BannerSettings = Infer<typeof consentSchema.banner>;
/** What the privacy policy says beside the services. */
export type Statement = Omit<Infer<typeof statement>, '$schema'>;
