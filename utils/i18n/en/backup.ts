/** English for backup. Other languages mirror its keys. */
export const words = {
  backup: {},
};
