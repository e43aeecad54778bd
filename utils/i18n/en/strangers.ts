/** English for strangers. Other languages mirror its keys. */
export const words = {
  strangers: {},
};
