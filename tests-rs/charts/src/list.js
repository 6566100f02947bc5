/** A list, which the package brings. */

export default class List {
  constructor(...items) {
    items.forEach((item, index) => {
      this[index] = item;
    });
    this.length = items.length;
  }
}

export function join(separator, ...texts) {
  return texts.join(separator);
}
