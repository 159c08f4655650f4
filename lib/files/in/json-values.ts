import * as z from 'zod/mini';

const record = z.record(z.string(), z.unknown());

/** One object of a JSON file. What cannot be read is reported by its name and left out; null says nothing. */
export interface JsonObject {
  read<T>(name: string, schema: z.ZodMiniType<T>): T | undefined;
  /** An object within; an empty one where there is none. */
  object(name: string): JsonObject;
  objects(name: string): JsonObject[];
  has(name: string): boolean;
}

/** The fields of a value, none where it is no object. */
export function jsonObject(value: unknown, onUnreadable: (name: string) => void): JsonObject {
  const fields = record.safeParse(value).data ?? {};
  const inside = (name: string) => (inner: unknown) =>
    jsonObject(inner, (innerName) => onUnreadable(`${name}.${innerName}`));
  return {
    read(name, schema) {
      const field = fields[name];
      if (field === undefined || field === null || field === '') return undefined;
      const { success, data } = schema.safeParse(field);
      if (!success) onUnreadable(name);
      return data;
    },
    object: (name) => inside(name)(fields[name]),
    objects(name) {
      const list = fields[name];
      return Array.isArray(list) ? list.map(inside(name)) : [];
    },
    has: (name) => fields[name] !== undefined && fields[name] !== null,
  };
}
