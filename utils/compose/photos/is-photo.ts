const types = /^(?:image\/(?!svg)|video\/(?:mp4|quicktime|3gpp2?|x-m4v)$)/;
const names = /\.(?:jpe?g|jfif|png|apng|webp|gif|hei[cf]s?|avif|tiff?|mp4|m4v|mov|3gp)$/i;

/** A picture or film that may tell more than it shows; by its name where the system knows no type. */
export function isPhoto({ type, name }: File): boolean {
  return type ? types.test(type) : names.test(name);
}
