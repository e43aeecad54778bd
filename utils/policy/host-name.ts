import * as z from 'zod/mini';

/** A host as addresses have it, without scheme, port and path: `intranet.example.com`. */
export const hostName = z
  .string()
  .check(
    z.maxLength(253),
    z.regex(/^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/),
  );
