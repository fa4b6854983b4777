/**
 * The closed subset of JSON Schema 2020-12 in which the manifest is described, and the type that such a schema stands for.
 * `check.ts` interprets exactly these keywords; the build refuses any other.
 */
export type Schema =
  StringSchema | BooleanSchema | NumberSchema | ArraySchema | ObjectSchema | UnionSchema;

interface Described {
  /** Shown by editors; every field of the manifest has one. */
  readonly description?: string;
  /** Name under which the emitted JSON Schema keeps this part in `$defs`. */
  readonly $id?: string;
  readonly examples?: readonly unknown[];
}

export interface StringSchema extends Described {
  readonly type: 'string';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface BooleanSchema extends Described {
  readonly type: 'boolean';
  readonly const?: boolean;
}

export interface NumberSchema extends Described {
  readonly type: 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface ArraySchema extends Described {
  readonly type: 'array';
  readonly items: Schema;
  readonly minItems?: number;
}

export interface ObjectSchema extends Described {
  readonly type: 'object';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: StringSchema;
  readonly minProperties?: number;
}

/** Exactly one of the schemas, told apart by their `type`. */
export interface UnionSchema extends Described {
  readonly oneOf: readonly Schema[];
}

/** The TypeScript type of the values that a schema accepts. */
export type Infer<S> = S extends { readonly oneOf: readonly (infer U)[] }
  ? Infer<U>
  : S extends { readonly type: 'string'; readonly enum: readonly (infer V)[] }
    ? V
    : S extends { readonly type: 'string' }
      ? string
      : S extends { readonly type: 'boolean'; readonly const: infer C }
        ? C
        : S extends { readonly type: 'boolean' }
          ? boolean
          : S extends { readonly type: 'integer' }
            ? number
            : S extends { readonly type: 'array'; readonly items: infer I }
              ? readonly Infer<I>[]
              : S extends { readonly type: 'object'; readonly properties: infer P }
                ? InferProperties<P, RequiredKeys<S, P>>
                : S extends { readonly type: 'object'; readonly additionalProperties: infer A }
                  ? Readonly<Record<string, Infer<A>>>
                  : never;

type RequiredKeys<S, P> = S extends { readonly required: readonly (infer R)[] }
  ? Extract<R, keyof P>
  : never;

type InferProperties<P, R extends keyof P> = {
  readonly [K in keyof P as K extends R ? K : never]: Infer<P[K]>;
} & {
  readonly [K in keyof P as K extends R ? never : K]?: Infer<P[K]>;
};
