import { between, pick, type Random, round, times } from "./canvas";

/** The outline of a range of hills across the picture, closed at the bottom. */
export function ridge(random: Random, { width, bottom, base, height, detail = 1 }: { width: number; bottom: number; base: number; height: number; detail?: number }): string {
  const waves = times(6, (index) => ({
    length: between(random, 0.7, 1.3) * (width / (0.8 + index * 1.7 * detail)),
    phase: between(random, 0, 6.3),
    strength: height / (1 + index * 1.6),
  }));
  const points = times(81, (index) => {
    const x = (index / 80) * width;
    const rise = waves.reduce((sum, wave) => sum + Math.sin((x / wave.length) * 6.283 + wave.phase) * wave.strength, 0);
    return `${round(x)} ${round(base - rise * 0.5)}`;
  });
  return `M0 ${bottom}L${points.join("L")}L${width} ${bottom}Z`;
}

/** A crown of leaves: many small discs, the upper left of them in the light. */
export function tree(random: Random, { x, y, size, fill, trunk = "#1a1512" }: { x: number; y: number; size: number; fill: string; trunk?: string }): string {
  const leaf = (count: number, shift: number, smallest: number, largest: number) =>
    times(count, () => {
      const angle = between(random, 0, 6.283);
      const reach = Math.sqrt(random()) * size * 0.42;
      return `<circle cx="${round(x + Math.cos(angle) * reach - shift)}" cy="${round(y - size * 0.7 + Math.sin(angle) * reach * 0.86 - shift)}" r="${round(between(random, smallest, largest) * size)}"/>`;
    }).join("");
  return `<path d="M${round(x - size * 0.03)} ${y}L${round(x - size * 0.015)} ${round(y - size * 0.7)}h${round(size * 0.03)}L${round(x + size * 0.035)} ${y}Z" fill="${trunk}"/><g fill="${fill}">${leaf(58, 0, 0.05, 0.1)}</g><g fill="#fff" opacity=".16">${leaf(20, size * 0.06, 0.02, 0.05)}</g><g fill="#000" opacity=".16">${leaf(20, size * -0.06, 0.02, 0.06)}</g>`;
}

/** A pine of the kind that stands around Gyeongju's tombs: bent trunk, flat clouds of needles. */
export function pine(random: Random, { x, y, size, fill }: { x: number; y: number; size: number; fill: string }): string {
  const lean = between(random, -0.2, 0.2) * size;
  const needles = (cx: number, cy: number, reach: number) =>
    times(16, () => `<ellipse cx="${round(cx + between(random, -1, 1) * reach)}" cy="${round(cy - random() * reach * 0.26)}" rx="${round(between(random, 0.2, 0.42) * reach)}" ry="${round(between(random, 0.07, 0.15) * reach)}"/>`).join("");
  const clouds = times(6, (index) => {
    const up = 0.56 + (index / 6) * 0.44;
    return needles(x + lean * up + between(random, -0.22, 0.22) * size * (1.3 - up), y - size * up, between(random, 0.15, 0.22) * size);
  });
  return `<g fill="${fill}"><path d="M${round(x - size * 0.025)} ${y}Q${round(x + lean * 1.3)} ${round(y - size * 0.5)} ${round(x + lean)} ${round(y - size)}L${round(x + lean + size * 0.012)} ${round(y - size)}Q${round(x + lean * 1.3 + size * 0.03)} ${round(y - size * 0.5)} ${round(x + size * 0.03)} ${y}Z"/>${clouds.join("")}</g>`;
}

/** Someone in a coat, seen as a silhouette; `height` from heel to crown. */
export function person(random: Random, { x, y, height, fill }: { x: number; y: number; height: number; fill: string }): string {
  const stride = between(random, 1, 7);
  const hem = between(random, 10, 13);
  const turn = random() < 0.5 ? -1 : 1;
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${(turn * height) / 100} ${height / 100})" fill="${fill}"><ellipse cx="1" cy="-92.5" rx="5.6" ry="6.8"/><path d="M-2.4 -88h5.6v6h-5.6Z"/><path d="M-11.5 -76Q-10 -82.5 0 -83.5Q10 -82.5 11.5 -76L13.4 -50Q13.6 -44.5 11.4 -45L10.4 -52L${hem} -31Q0 -28 ${-hem} -31L-10.4 -52L-11.8 -45Q-14 -44.5 -13.4 -50Z"/><path d="M${-hem + 3} -32L-1 -31L${-2 - stride * 0.4} -3L${1 - stride * 0.4} 0H${-7 - stride}L${-7 - stride} -3ZM1 -31L${hem - 3} -32L${6 + stride} -3L${9 + stride} 0H${2 + stride}L${2 + stride} -3Z"/></g>`;
}

/** Lit and dark windows of a tower. */
export function tower(random: Random, { x, y, width, height, wall, lights, cell = 12 }: { x: number; y: number; width: number; height: number; wall: string; lights: readonly string[]; cell?: number }): string {
  const columns = Math.max(2, Math.floor((width - cell * 0.6) / cell));
  const rows = Math.max(2, Math.floor((height - cell) / (cell * 1.15)));
  const lit = times(columns * rows, (index) => {
    if (random() < 0.55) return "";
    const left = x + cell * 0.5 + (index % columns) * cell;
    const top = y - height + cell * 0.7 + Math.floor(index / columns) * cell * 1.15;
    return `<rect x="${round(left)}" y="${round(top)}" width="${round(cell * 0.52)}" height="${round(cell * 0.62)}" fill="${pick(random, lights)}" opacity="${round(between(random, 0.3, 1))}"/>`;
  });
  return `<rect x="${round(x)}" y="${round(y - height)}" width="${round(width)}" height="${round(height)}" fill="${wall}"/>${lit.join("")}`;
}

/** A roof of tiles with the upward curve of its eaves; `y` is where it meets the wall. */
export function tiledRoof({ x, y, width, rise, fill }: { x: number; y: number; width: number; rise: number; fill: string }): string {
  const half = width / 2;
  return `<path d="M${round(x - half)} ${round(y - rise * 0.2)}Q${round(x - half * 0.9)} ${round(y)} ${round(x - half * 0.6)} ${round(y)}L${round(x + half * 0.6)} ${round(y)}Q${round(x + half * 0.9)} ${round(y)} ${round(x + half)} ${round(y - rise * 0.2)}Q${round(x + half * 0.72)} ${round(y - rise * 0.38)} ${round(x + half * 0.5)} ${round(y - rise)}L${round(x - half * 0.5)} ${round(y - rise)}Q${round(x - half * 0.72)} ${round(y - rise * 0.38)} ${round(x - half)} ${round(y - rise * 0.2)}Z" fill="${fill}"/>`;
}

/** The old observatory of Gyeongju: a bottle of stone with one square window. */
export function observatory({ x, y, height, fill, shade, light }: { x: number; y: number; height: number; fill: string; shade: string; light: string }): string {
  const u = height / 100;
  const at = (dx: number, dy: number) => `${round(x + dx * u)} ${round(y + dy * u)}`;
  const courses = times(26, (index) => {
    const dy = -8 - index * 3.1;
    const half = dy > -62 ? 26 - (dy + 8) * -0.19 : 15.7;
    return `<path d="M${at(-half, dy)}Q${at(0, dy + 2.2)} ${at(half, dy)}" fill="none" stroke="${shade}" stroke-width="${round(u * 0.4)}" opacity=".55"/>`;
  });
  return `<path d="M${at(-32, 0)}L${at(-32, -6)}L${at(32, -6)}L${at(32, 0)}Z" fill="${fill}"/><path d="M${at(-26.5, -6)}C${at(-25, -34)} ${at(-16, -52)} ${at(-15.5, -66)}L${at(-15.5, -90)}L${at(15.5, -90)}L${at(15.5, -66)}C${at(16, -52)} ${at(25, -34)} ${at(26.5, -6)}Z" fill="${fill}"/>${courses.join("")}<path d="M${at(-17, -89)}h${round(34 * u)}v${round(-3.4 * u)}h${round(-34 * u)}ZM${at(-15.5, -92.6)}h${round(31 * u)}v${round(-5 * u)}h${round(-31 * u)}Z" fill="${fill}"/><path d="M${at(4, -6)}C${at(9, -34)} ${at(6, -60)} ${at(6, -98)}L${at(15.5, -98)}L${at(15.5, -66)}C${at(16, -52)} ${at(25, -34)} ${at(26.5, -6)}Z" fill="${shade}" opacity=".5"/><rect x="${round(x - 5.6 * u)}" y="${round(y - 55 * u)}" width="${round(11.2 * u)}" height="${round(10.5 * u)}" fill="${light}"/>`;
}

/** Stars above a height, most of them faint. */
export const stars = (random: Random, { count, width, below }: { count: number; width: number; below: number }) =>
  times(count, () => `<circle cx="${round(between(random, 0, width))}" cy="${round(Math.pow(random(), 1.4) * below)}" r="${round(between(random, 0.5, 1.9))}" fill="#fff" opacity="${round(between(random, 0.15, 0.9))}"/>`).join("");
