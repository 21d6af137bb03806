// How time and memory grow: rows `part/growth-N`, and `part/growth-N-memory` in MiB.

/** The points of a curve by rising size; `peer` is what the same size takes the row's peer. */
export function curveOf(rows, part, what = '') {
  const pattern = new RegExp(`^${part}/growth-(\\d+)${what}$`, 'u');
  return rows
    .flatMap(({ id, value, ratio, limit }) => {
      const size = pattern.exec(id)?.[1];
      return size === undefined || value === undefined
        ? []
        : [{ at: Number(size), value, peer: ratio === undefined ? undefined : value / ratio, limit }];
    })
    .sort((a, b) => a.at - b.at);
}

/** The straight line with the least squared errors through points, as a function of the size. */
export function straightLine(points) {
  const mean = (pick) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [at, value] = [mean((point) => point.at), mean((point) => point.value)];
  const spread = mean((point) => (point.at - at) ** 2);
  const slope = spread === 0 ? 0 : mean((point) => (point.at - at) * (point.value - value)) / spread;
  return (size) => value + slope * (size - at);
}

/** The exponent of growth between the smallest and the largest size: 1 is linear, 2 is quadratic. */
export function exponentOf(points) {
  const [first, last] = [points.at(0), points.at(-1)];
  return Math.log(last.value / first.value) / Math.log(last.at / first.at);
}
