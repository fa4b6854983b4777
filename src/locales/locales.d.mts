/** Languages of the interface: those that have a file here. */
export function localeNames(): readonly string[];

/** The languages in which long texts are written: those with a policy. */
export function writtenNames(): readonly string[];

/** The files of this folder that hold texts; throws where a language lacks one. */
export function localeFiles(): readonly string[];
