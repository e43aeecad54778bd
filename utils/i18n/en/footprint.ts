/** English for footprint. Other languages mirror its keys. */
export const words = {
  footprint: {},
};
