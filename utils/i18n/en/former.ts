/** English for former. Other languages mirror its keys. */
export const words = {
  former: {},
};
