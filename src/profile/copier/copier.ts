import * as z from "zod";
import { forbiddenKeys } from "../scan.ts";
import { type Claim, claimOf } from "./claim.ts";
import { UnknownConstructError } from "./unknown-construct.ts";

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** A fresh copy of a value that is of a schema's form; undefined for any other value. */
export type Copier = (value: unknown) => unknown;

/** Deeper than any profile nests. Levels. */
export const deepest = 16;

const copiers = new WeakMap<Schema, Copier>();

/**
 * The copier of a schema, compiled when first asked for. Of a schema that holds what is not known here (another version
 * of zod may write it differently), it copies nothing.
 */
export function copierOf(schema: Schema): Copier {
  const known = copiers.get(schema);
  if (known) return known;
  const copier = compiledIfKnown(schema);
  copiers.set(schema, copier);
  return copier;
}

function compiledIfKnown(schema: Schema): Copier {
  try {
    return compileCopier(schema);
  } catch (error) {
    if (error instanceof UnknownConstructError) return () => undefined;
    throw error;
  }
}

/**
 * Compiles a schema of strict objects, lists and plain leaves to closures that take what zod takes and copy it as zod
 * does. What they take is also sound by `scan`: of finite depth, without any key that it forbids.
 *
 * @throws {UnknownConstructError} If the schema holds anything else.
 */
export function compileCopier(schema: Schema, path: Path = []): Copier {
  return claimed(bareCopier(schema, path), claimsOf(schema, path));
}

function claimsOf(schema: Schema, path: Path): readonly Claim[] {
  const { def, traits } = schema._zod;
  // A number of a format is a check itself.
  const own = traits.has("$ZodCheck") ? [schema as unknown as z.core.$ZodCheck] : [];
  return [...own, ...(def.checks ?? [])].map((check) => claimOf(check, path));
}

function claimed(copy: Copier, claims: readonly Claim[]): Copier {
  return claims.reduce<Copier>(
    (before, claim) => (value) => {
      const part = before(value);
      return part !== undefined && claim(part as never) ? part : undefined;
    },
    copy,
  );
}

/** Copies what is of the schema's type, whatever its checks say. */
function bareCopier(schema: Schema, path: Path): Copier {
  const { def } = schema._zod;
  if ("coerce" in def && def.coerce) throw new UnknownConstructError("a coercion", path);
  if (isA(schema, z.ZodBoolean)) return (value) => (typeof value === "boolean" ? value : undefined);
  if (isA(schema, z.ZodString)) return (value) => (typeof value === "string" ? value : undefined);
  if (isA(schema, z.ZodNumber) || isA(schema, z.ZodNumberFormat)) {
    return (value) => (Number.isFinite(value) ? value : undefined);
  }
  if (isA(schema, z.ZodEnum)) return oneOf(Object.values(schema._zod.def.entries), path);
  if (path.length >= deepest) throw new UnknownConstructError(`more than ${deepest} levels`, path);
  if (isA(schema, z.ZodArray)) return listCopier(compileCopier(schema._zod.def.element, [...path, 0]));
  if (isA(schema, z.ZodObject)) return objectCopier(schema, path);
  throw new UnknownConstructError(`a schema of type ${def.type}`, path);
}

/** Whether a schema is of just this class of zod's, and of none derived from it. */
function isA<Kind extends Schema>(schema: Schema, kind: z.core.$constructor<Kind>): schema is Kind {
  return (schema._zod.constr as unknown) === kind;
}

function oneOf(values: readonly (string | number)[], path: Path): Copier {
  if (values.some((value) => typeof value !== "string")) throw new UnknownConstructError("a choice of numbers", path);
  const known = new Set<unknown>(values);
  return (value) => (known.has(value) ? value : undefined);
}

function listCopier(copyItem: Copier): Copier {
  return (value) => {
    // A list with keys beside its items is left to scan.
    if (!Array.isArray(value) || Object.keys(value).length !== value.length) return undefined;
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const part = copyItem(value[index]);
      if (part === undefined) return undefined;
      copy.push(part);
    }
    return copy;
  };
}

interface Field {
  readonly key: string;
  readonly place: number;
  readonly optional: boolean;
  readonly copyPart: Copier;
}

function objectCopier(schema: z.ZodObject, path: Path): Copier {
  const fields = fieldsOf(schema, path);
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const required = fields.filter(({ optional }) => !optional).length;
  return (value) => {
    if (!isPlain(value)) return undefined;
    const copy: Record<string, unknown> = {};
    let [count, last, lacking, inOrder] = [0, -1, required, true];
    for (const key in value) {
      const field = byKey.get(key);
      if (field === undefined) return undefined;
      const held = value[key];
      const part = held === undefined ? undefined : field.copyPart(held);
      if (part === undefined && (held !== undefined || !field.optional)) return undefined;
      copy[key] = part;
      count++;
      if (!field.optional) lacking--;
      if (field.place < last) inOrder = false;
      last = field.place;
    }
    // What for-in does not see, zod would: such an object is left to it.
    if (lacking > 0 || count !== Object.getOwnPropertyNames(value).length) return undefined;
    return inOrder ? copy : sorted(copy, fields);
  };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The same parts in the schema's order, as zod gives them. */
function sorted(parts: Readonly<Record<string, unknown>>, fields: readonly Field[]) {
  const copy: Record<string, unknown> = {};
  for (const { key } of fields) if (key in parts) copy[key] = parts[key];
  return copy;
}

function fieldsOf({ _zod }: z.ZodObject, path: Path): readonly Field[] {
  const { catchall, shape } = _zod.def;
  if (!catchall || !isA(catchall, z.ZodNever)) throw new UnknownConstructError("an object that is not strict", path);
  if (Object.getOwnPropertySymbols(shape).length > 0) throw new UnknownConstructError("a symbol for a key", path);
  return Object.entries<Schema>(shape).map(([key, field], place) => {
    const at = [...path, key];
    if (forbiddenKeys.has(key) || key in Object.prototype) throw new UnknownConstructError("a forbidden key", at);
    const optional = isA(field, z.ZodOptional);
    if (optional && field._zod.def.checks?.length) throw new UnknownConstructError("a check on optional", at);
    return { key, place, optional, copyPart: compileCopier(optional ? field._zod.def.innerType : field, at) };
  });
}
