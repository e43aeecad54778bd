/** English for rights. Other languages mirror its keys. */
export const words = {
  rights: {},
};
