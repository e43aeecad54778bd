/** English for reports. Other languages mirror its keys. */
export const words = {
  reports: {},
};
