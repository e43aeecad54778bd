/** English for compare. Other languages mirror its keys. */
export const words = {
  compare: {},
};
