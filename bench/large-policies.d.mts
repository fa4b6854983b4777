export declare const largePolicies: Readonly<Record<string, unknown>>;
