/** Functions that the fixture brings along. */

export const double = (value) => value * 2;

export const describe = (point, name) => `${name} at ${point.x}, ${point.y}`;

export async function later(text) {
  await undefined;
  return text.toUpperCase();
}

export const tools = {
  factor: 3,
  scale(value) {
    return value * this.factor;
  },
};

export function fail(value) {
  throw value;
}
