/** English for history. Other languages mirror its keys. */
export const words = {
  history: {},
};
