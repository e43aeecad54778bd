/** English for what an organisation sets. Other languages mirror its keys. */
export const enPolicy = {
  managed: {
    by: 'Managed by {name}',
    byNobody: 'Managed by your organisation',
  },
} as const;
