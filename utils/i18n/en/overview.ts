/** English for overview. Other languages mirror its keys. */
export const words = {
  overview: {},
};
