import { between, blur, type Drawing, glow, pick, ramp, randomFrom, ripple, round, times, WIDE } from "./canvas";
import { observatory, person, pine, ridge, stars, tiledRoof, tree } from "./shapes";

const { width: W, height: H } = WIDE;

/** The convention centre by the lake at dusk. */
export function convention(): Drawing {
  const random = randomFrom(31);
  const shore = 716;
  const hall = (x: number) => 470 + Math.pow((x - 800) / 640, 2) * 62;
  const roof = times(41, (i) => `${200 + i * 30} ${round(hall(200 + i * 30))}`).join("L");
  const fins = times(47, (i) => {
    const x = 236 + i * 24;
    const top = hall(x) + 34;
    const warm = pick(random, ["#ffe2a6", "#ffd07f", "#fff1cf", "#f7b96a"]);
    return `<rect x="${x}" y="${round(top)}" width="${i % 4 === 0 ? 6 : 20}" height="${round(shore - 30 - top)}" fill="${i % 4 === 0 ? "#2a3038" : warm}" opacity="${i % 4 === 0 ? 0.85 : round(between(random, 0.55, 1))}"/>`;
  });
  const floors = [560, 618, 660].map((y) => `<rect x="236" y="${y}" width="1128" height="5" fill="#3a2f2a" opacity=".55"/>`);
  const flags = times(21, (i) => {
    const x = 152 + i * 65;
    const colour = pick(random, ["#c8463c", "#2d6aa3", "#e0b04a", "#2f8f7d", "#e9e4d8", "#355c8c"]);
    return `<path d="M${x} ${shore}V${610 - (i % 2) * 6}" stroke="#d9d4c9" stroke-width="2.4"/><path d="M${x} ${612 - (i % 2) * 6}q14 -7 26 1t24 -1v26q-12 8 -24 1t-26 0Z" fill="${colour}" opacity=".95"/>`;
  });
  const guests = times(26, (i) => person(random, { x: 210 + i * 46 + between(random, -16, 16), y: shore + 2, height: between(random, 40, 48), fill: "#12161b" }));
  const above = `
    <rect width="${W}" height="${H}" fill="url(#sky)"/>
    ${stars(random, { count: 70, width: W, below: 260 })}
    <ellipse cx="1180" cy="600" rx="760" ry="300" fill="url(#sun)"/>
    <g filter="url(#soft)">${times(9, () => `<ellipse cx="${round(between(random, 0, W))}" cy="${round(between(random, 190, 440))}" rx="${round(between(random, 160, 380))}" ry="${round(between(random, 6, 18))}" fill="#ffb98a" opacity="${round(between(random, 0.15, 0.45))}"/>`).join("")}</g>
    <path d="${ridge(random, { width: W, bottom: H, base: 500, height: 90 })}" fill="#3d4a63" opacity=".75"/>
    <path d="${ridge(random, { width: W, bottom: H, base: 570, height: 74 })}" fill="#2a3547"/>
    <path d="${ridge(random, { width: W, bottom: H, base: 640, height: 46, detail: 1.4 })}" fill="#1a232f"/>
    <ellipse cx="800" cy="640" rx="820" ry="190" fill="url(#lamp)"/>
    <path d="M210 ${shore}V556L250 520H1350L1390 556V${shore}Z" fill="#20242b"/>
    ${fins.join("")}${floors.join("")}
    <path d="M150 ${round(hall(150) + 42)}L${roof}L1450 ${round(hall(1450) + 42)}Q1100 ${505} 800 ${503}T150 ${round(hall(150) + 42)}Z" fill="#dfe3e4"/>
    <path d="M150 ${round(hall(150) + 42)}Q500 505 800 503T1450 ${round(hall(1450) + 42)}L1430 ${round(hall(1430) + 58)}Q1100 524 800 522T170 ${round(hall(150) + 58)}Z" fill="#8d949b"/>
    <rect y="${shore - 18}" width="${W}" height="20" fill="#11161c"/>
    ${times(16, (i) => tree(random, { x: (i < 8 ? i * 26 : 1410 + (i - 8) * 28) + between(random, -8, 8), y: shore - 6, size: between(random, 84, 130), fill: pick(random, ["#3a2b22", "#5b3420", "#20281f", "#7a4522"]) })).join("")}
    ${flags.join("")}${guests.join("")}`;
  const svg = `<defs>${ramp("sky", [[0, "#101b33"], [0.3, "#2c3f63"], [0.5, "#8a6a80"], [0.62, "#e79a6d"], [0.7, "#ffcf97"]])}${glow("sun", "#ffb36b", 0.9)}${glow("lamp", "#ffc877", 0.6)}${blur("soft", 12)}${ripple("water", 4, { scale: 34 })}
    ${ramp("deep", [[0, "#0c1420", 0.05], [0.5, "#0b1420", 0.55], [1, "#060b12", 0.92]])}<clipPath id="lake"><rect y="${shore}" width="${W}" height="${H - shore}"/></clipPath></defs>
    <g id="above">${above}</g>
    <g clip-path="url(#lake)"><g filter="url(#water)"><use xlink:href="#above" transform="translate(0 ${shore * 2}) scale(1 -1)"/></g><rect y="${shore}" width="${W}" height="${H - shore}" fill="url(#deep)"/>
    ${times(60, () => `<rect x="${round(between(random, 120, 1480))}" y="${round(shore + Math.pow(random(), 1.6) * 300)}" width="${round(between(random, 30, 150))}" height="${round(between(random, 1, 2.6))}" rx="1" fill="#ffdca3" opacity="${round(between(random, 0.08, 0.4))}"/>`).join("")}</g>`;
  return { ...WIDE, svg, seed: 31 };
}

/** The observatory above a field of pink grass, before sunrise. */
export function observatoryField(): Drawing {
  const random = randomFrom(633);
  const grass = times(5, (row) => {
    const y = 800 + row * 62;
    const blades = times(150, () => {
      const x = between(random, -20, W + 20);
      const tall = between(random, 40, 100) * (0.7 + row * 0.22);
      const bend = between(random, -16, 30);
      return `<path d="M${round(x)} ${y + 40}q${round(bend * 0.3)} ${round(-tall * 0.6)} ${round(bend)} ${round(-tall)}" stroke="${pick(random, ["#d98aa4", "#b95d80", "#f0b6bf", "#8d4468", "#e7a3a0"])}" stroke-width="${round(between(random, 1.2, 3) * (0.7 + row * 0.2))}" fill="none" opacity="${round(between(random, 0.4, 0.95))}"/>`;
    });
    return `<path d="${ridge(random, { width: W, bottom: H, base: y, height: 12 })}" fill="${["#8a4d6b", "#7a3f60", "#6a3455", "#552a48", "#3b1d36"][row]}"/><g${row < 4 ? "" : ' filter="url(#near)"'}>${blades.join("")}</g>`;
  });
  const svg = `<defs>${ramp("sky", [[0, "#16244a"], [0.32, "#41568c"], [0.55, "#c78fa3"], [0.7, "#ffd9b0"], [0.76, "#ffe9c9"]])}${glow("sun", "#ffd9a0", 0.95)}${blur("mist", 26)}${blur("near", 2.2)}</defs>
    <rect width="${W}" height="${H}" fill="url(#sky)"/>${stars(random, { count: 150, width: W, below: 420 })}
    <ellipse cx="1110" cy="742" rx="620" ry="380" fill="url(#sun)"/><circle cx="1110" cy="716" r="54" fill="#fff3d6"/>
    <path d="${ridge(random, { width: W, bottom: H, base: 700, height: 80 })}" fill="#77678f" opacity=".8"/>
    <path d="${ridge(random, { width: W, bottom: H, base: 748, height: 46 })}" fill="#564a72"/>
    <g filter="url(#mist)"><ellipse cx="500" cy="772" rx="760" ry="34" fill="#ffe3d0" opacity=".55"/><ellipse cx="1300" cy="786" rx="520" ry="28" fill="#ffe9d6" opacity=".6"/></g>
    ${pine(random, { x: 1330, y: 822, size: 260, fill: "#241f38" })}${pine(random, { x: 1450, y: 826, size: 200, fill: "#2d2744" })}${pine(random, { x: 1235, y: 818, size: 150, fill: "#37304e" })}
    ${observatory({ x: 560, y: 836, height: 560, fill: "#6b6074", shade: "#2b2440", light: "#1a1430" })}
    ${grass.join("")}`;
  return { ...WIDE, svg, seed: 633 };
}

/** Palace pavilions over the pond at night. */
export function pond(): Drawing {
  const random = randomFrom(674);
  const shore = 636;
  const pavilion = (x: number, width: number, floor: number, storeys: 1 | 2) => {
    const columns = times(Math.round(width / 44), (i) => {
      const at = x - width * 0.36 + (i * width * 0.72) / Math.max(1, Math.round(width / 44) - 1);
      return `<rect x="${round(at - 4)}" y="${floor - 92}" width="8" height="92" fill="#6d2318"/>`;
    });
    const body = `<rect x="${x - width * 0.5}" y="${floor}" width="${width}" height="16" fill="#a8947a"/><rect x="${x - width * 0.37}" y="${floor - 92}" width="${width * 0.74}" height="92" fill="url(#lit)"/>${columns.join("")}<rect x="${x - width * 0.4}" y="${floor - 104}" width="${width * 0.8}" height="16" fill="#1f6b5a"/><rect x="${x - width * 0.4}" y="${floor - 108}" width="${width * 0.8}" height="5" fill="#d98b3a"/>${tiledRoof({ x, y: floor - 104, width: width * 1.16, rise: 84, fill: "#23222a" })}<rect x="${x - width * 0.3}" y="${floor - 194}" width="${width * 0.6}" height="9" fill="#3b3a43"/>`;
    return storeys === 1 ? body : `${body}<rect x="${x - width * 0.26}" y="${floor - 236}" width="${width * 0.52}" height="46" fill="url(#lit)"/>${tiledRoof({ x, y: floor - 230, width: width * 0.86, rise: 66, fill: "#1d1c24" })}<rect x="${x - width * 0.23}" y="${floor - 300}" width="${width * 0.46}" height="8" fill="#3b3a43"/>`;
  };
  const above = `<rect width="${W}" height="${H}" fill="url(#night)"/>${stars(random, { count: 190, width: W, below: 430 })}
    <circle cx="1240" cy="170" r="230" fill="url(#moon)"/><circle cx="1240" cy="170" r="46" fill="#fdf3d8"/>
    <path d="${ridge(random, { width: W, bottom: H, base: 500, height: 60 })}" fill="#14263a"/>
    ${times(22, (i) => tree(random, { x: i * 76 + between(random, -22, 22), y: shore - 20, size: between(random, 150, 240), fill: pick(random, ["#10261f", "#183326", "#0d1f1d", "#2c3a1c"]) })).join("")}
    <ellipse cx="520" cy="560" rx="560" ry="250" fill="url(#lantern)"/><ellipse cx="1160" cy="576" rx="360" ry="190" fill="url(#lantern)"/>
    ${pavilion(520, 460, shore - 28, 2)}${pavilion(1150, 270, shore - 24, 1)}${pavilion(885, 150, shore - 22, 1)}
    <path d="M0 ${shore}V${shore - 14}Q260 ${shore - 24} 520 ${shore - 14}T1000 ${shore - 12}T${W} ${shore - 16}V${shore}Z" fill="#8f7b5d"/>
    ${times(110, () => `<ellipse cx="${round(between(random, 0, W))}" cy="${round(shore - between(random, 0, 14))}" rx="${round(between(random, 8, 22))}" ry="${round(between(random, 4, 9))}" fill="${pick(random, ["#5c4c39", "#7d6a50", "#3f3529", "#a08a66"])}"/>`).join("")}`;
  const svg = `<defs>${ramp("night", [[0, "#050b1c"], [0.4, "#0f2444"], [0.62, "#2b4a6b"]])}${ramp("lit", [[0, "#ffd98c"], [0.6, "#ffb24f"], [1, "#e07a2d"]])}${glow("moon", "#dfe9ff", 0.55)}${glow("lantern", "#ff9f3f", 0.75)}${ripple("water", 12, { scale: 30, y: 0.05 })}${ramp("deep", [[0, "#04101c", 0.12], [0.6, "#04101c", 0.5], [1, "#02070d", 0.9]])}<clipPath id="lake"><rect y="${shore}" width="${W}" height="${H - shore}"/></clipPath></defs>
    <g id="above">${above}</g><g clip-path="url(#lake)"><g filter="url(#water)"><use xlink:href="#above" transform="translate(0 ${shore * 2}) scale(1 -1)"/></g><rect y="${shore}" width="${W}" height="${H - shore}" fill="url(#deep)"/></g>
    ${times(9, () => { const x = between(random, 60, 1540); const y = between(random, 830, 1010); return `<g opacity=".9"><ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(between(random, 34, 70))}" ry="${round(between(random, 8, 15))}" fill="#0d2a22"/><ellipse cx="${round(x + 34)}" cy="${round(y - 10)}" rx="36" ry="9" fill="#154034"/></g>`; }).join("")}`;
  return { ...WIDE, svg, seed: 674 };
}

/** Round tombs in late autumn, with people on their way between them. */
export function tombs(): Drawing {
  const random = randomFrom(98);
  const mound = (x: number, y: number, width: number, height: number, id: string) =>
    `<path d="M${x - width} ${y}C${x - width * 0.72} ${y} ${x - width * 0.5} ${y - height} ${x} ${y - height}S${x + width * 0.72} ${y} ${x + width} ${y}Z" fill="url(#${id})"/>${times(90, () => { const t = between(random, -0.9, 0.9); const dy = Math.pow(Math.cos((t * Math.PI) / 2), 1.5) * height * random(); return `<path d="M${round(x + t * width)} ${round(y - dy)}q4 -7 7 -2" stroke="#f2d58a" stroke-width="1.2" fill="none" opacity=".25"/>`; }).join("")}`;
  const svg = `<defs>${ramp("sky", [[0, "#7fb2cf"], [0.45, "#cfe0dc"], [0.68, "#ffeccb"]])}${glow("sun", "#fff2c8", 0.95)}${ramp("far", [[0, "#c9b269"], [1, "#8b8a4e"]])}${ramp("mid", [[0, "#d8b557"], [0.6, "#a5913f"], [1, "#6f7134"]], { x2: 0.5 })}${ramp("nearer", [[0, "#e3bb58"], [0.5, "#93853a"], [1, "#4f5a2b"]], { x2: 0.7 })}${blur("haze", 22)}${blur("leafblur", 5)}</defs>
    <rect width="${W}" height="${H}" fill="url(#sky)"/><ellipse cx="300" cy="300" rx="640" ry="460" fill="url(#sun)"/>
    <path d="${ridge(random, { width: W, bottom: H, base: 560, height: 80 })}" fill="#8fa3a6"/><path d="${ridge(random, { width: W, bottom: H, base: 610, height: 46 })}" fill="#788a7c"/>
    <g filter="url(#haze)"><rect y="596" width="${W}" height="60" fill="#fff0d2" opacity=".7"/></g>
    ${times(20, (i) => tree(random, { x: i * 86 + between(random, -30, 30), y: 690, size: between(random, 90, 160), fill: pick(random, ["#a8612c", "#c98a35", "#7d7433", "#b5472b", "#5c6a38"]) })).join("")}
    ${mound(330, 760, 430, 250, "far")}${mound(1290, 760, 480, 290, "far")}${mound(800, 810, 560, 340, "mid")}
    ${tree(random, { x: 1065, y: 806, size: 330, fill: "#c2481f" })}${tree(random, { x: 1110, y: 812, size: 250, fill: "#dd7a26" })}
    <path d="M0 ${H}V800Q400 770 800 806T${W} 790V${H}Z" fill="#77793a"/>
    <path d="M690 ${H}C720 960 860 900 840 840C830 812 900 800 960 800L985 806C930 822 905 836 930 870C980 930 1010 1000 1130 ${H}Z" fill="#e2cf9f"/>
    ${mound(130, 1010, 520, 270, "nearer")}${mound(1560, 1040, 500, 240, "nearer")}
    ${[[846, 900, 84], [880, 904, 92], [905, 862, 62], [870, 858, 58], [940, 985, 128], [782, 1000, 134]].map(([x, y, height]) => person(random, { x: x!, y: y!, height: height!, fill: pick(random, ["#2c2a33", "#463226", "#1f3440", "#5b2a24"]) })).join("")}
    <g filter="url(#leafblur)">${times(70, () => `<circle cx="${round(between(random, 1080, W + 40))}" cy="${round(Math.pow(random(), 1.6) * 330 - 30)}" r="${round(between(random, 8, 26))}" fill="${pick(random, ["#b53c1d", "#d9691f", "#8d2f1c", "#e89a35"])}" opacity="${round(between(random, 0.6, 0.95))}"/>`).join("")}</g>`;
  return { ...WIDE, svg, seed: 98, vignette: 0.26 };
}
