import { between, blur, type Drawing, glow, pick, ramp, randomFrom, ripple, round, times, WIDE } from "./canvas";
import { person, ridge, stars, tower, tree } from "./shapes";

const { width: W, height: H } = WIDE;
const WARM = ["#ffd48a", "#ffb865", "#ffe9bd", "#fff7de"] as const;

/** A river, its bridge and the towers behind them after dark. */
export function river(): Drawing {
  const random = randomFrom(525);
  const shore = 700;
  const row = (base: number, low: number, high: number, wall: string, lights: readonly string[], cell: number) => {
    let x = -20;
    const drawn: string[] = [];
    while (x < W) {
      const width = between(random, 46, 110);
      drawn.push(tower(random, { x, y: base, width, height: between(random, low, high) * (1 - Math.abs(x - 900) / 2600), wall, lights, cell }));
      x += width + between(random, 2, 26);
    }
    return drawn.join("");
  };
  const arches = times(9, (i) => `<path d="M${-90 + i * 210} 742V664q105 -92 210 0V742" fill="none" stroke="#0c1620" stroke-width="13"/><path d="M${-90 + i * 210} 664q105 -92 210 0" fill="none" stroke="#ffb55c" stroke-width="3" opacity=".8"/>`);
  const above = `<rect width="${W}" height="${H}" fill="url(#sky)"/>${stars(random, { count: 60, width: W, below: 260 })}
    <ellipse cx="1020" cy="640" rx="900" ry="330" fill="url(#glow)"/><path d="${ridge(random, { width: W, bottom: H, base: 560, height: 120 })}" fill="#1f3152"/>
    <path d="M316 ${shore}V420l7 -150l3 -70l3 70l7 150V${shore}Z" fill="#182741"/><ellipse cx="326" cy="404" rx="24" ry="12" fill="#ff7f6b"/><ellipse cx="326" cy="404" rx="130" ry="60" fill="url(#beacon)"/>
    ${row(shore, 130, 250, "#22365a", ["#f3c98c", "#9fc3e6"], 10)}<path d="M1006 ${shore}C1012 420 1030 250 1044 176h22C1080 250 1098 420 1104 ${shore}Z" fill="#2c466d"/>${times(44, (i) => `<rect x="${round(1054 - 6 - i * 0.75)}" y="${200 + i * 11}" width="${round(14 + i * 1.5)}" height="2.4" fill="#ffe3b0" opacity="${round(between(random, 0.2, 0.85))}"/>`).join("")}
    ${row(shore, 90, 200, "#16243d", WARM, 12)}${row(shore + 6, 40, 112, "#0d1828", WARM, 12)}
    <path d="M0 ${shore + 2}H${W}V${shore + 14}H0Z" fill="#0a121d"/>${arches.join("")}<path d="M0 734H${W}V752H0Z" fill="#0b131d"/><path d="M0 734H${W}" stroke="#ffc679" stroke-width="3"/>${times(54, (i) => `<circle cx="${i * 30 + 8}" cy="728" r="3.4" fill="#fff0cc"/>`).join("")}`;
  const svg = `<defs>${ramp("sky", [[0, "#070f26"], [0.34, "#1b2d5c"], [0.56, "#5a4f86"], [0.68, "#d08a7d"]])}${glow("glow", "#ff9c78", 0.65)}${glow("beacon", "#ff7a60", 0.7)}${ripple("water", 21, { scale: 40, y: 0.04, soften: 2 })}${ramp("deep", [[0, "#0a1a30", 0.15], [0.6, "#081528", 0.5], [1, "#040a14", 0.9]])}<clipPath id="stream"><rect y="756" width="${W}" height="${H}"/></clipPath></defs>
    <g id="above">${above}</g><g clip-path="url(#stream)"><g filter="url(#water)"><use xlink:href="#above" transform="translate(0 1512) scale(1 -1)"/></g><rect y="740" width="${W}" height="330" fill="url(#deep)"/></g>`;
  return { ...WIDE, svg, seed: 525 };
}

/** Long exposure of a motorway bending away below the hills. */
export function motorway(): Drawing {
  const random = randomFrom(9);
  const lane = (offset: number, colour: string, width: number) => {
    const at = (t: number) => { const depth = Math.pow(1 - t, 2.1); return `${round(980 + Math.sin(t * 3.2) * 270 * (1 - depth) * (0.3 + depth) + (offset - 330) * depth - 60 * t)} ${round(540 + depth * 640)}`; };
    return `<path d="M${times(36, (i) => at(i / 35)).join("L")}" stroke="${colour}" stroke-width="${width}" fill="none" stroke-linecap="round"/>`;
  };
  const road = (from: number, to: number, fill: string) => {
    const at = (offset: number, t: number) => { const depth = Math.pow(1 - t, 2.1); return `${round(980 + Math.sin(t * 3.2) * 270 * (1 - depth) * (0.3 + depth) + (offset - 330) * depth - 60 * t)} ${round(540 + depth * 640)}`; };
    return `<path d="M${times(36, (i) => at(from, i / 35)).join("L")}L${times(36, (i) => at(to, 1 - i / 35)).join("L")}Z" fill="${fill}"/>`;
  };
  const trails = times(54, () => {
    const oncoming = random() < 0.5;
    const offset = oncoming ? between(random, -640, -130) : between(random, 60, 620);
    const colour = oncoming ? pick(random, ["#fff3cf", "#ffe0a0", "#f9fbff"]) : pick(random, ["#ff5a3c", "#ff8447", "#e2342d"]);
    return `<g opacity="${round(between(random, 0.3, 0.95))}"><g opacity=".25">${lane(offset, colour, 12)}</g>${lane(offset, colour, between(random, 1.6, 4))}</g>`;
  });
  const svg = `<defs>${ramp("sky", [[0, "#0a1430"], [0.3, "#28407a"], [0.44, "#a26f8e"], [0.52, "#ffb483"]])}${ramp("field", [[0, "#22303a"], [1, "#070d13"]])}${glow("town", "#ffbf80", 0.9)}${blur("soft", 9)}</defs>
    <rect width="${W}" height="${H}" fill="url(#sky)"/>${stars(random, { count: 120, width: W, below: 340 })}<ellipse cx="900" cy="552" rx="700" ry="220" fill="url(#town)"/>
    <path d="${ridge(random, { width: W, bottom: H, base: 470, height: 130 })}" fill="#3b4772"/><path d="${ridge(random, { width: W, bottom: H, base: 516, height: 74 })}" fill="#28325a"/><path d="${ridge(random, { width: W, bottom: H, base: 556, height: 40, detail: 1.3 })}" fill="#182040"/>
    ${times(130, () => `<circle cx="${round(between(random, 380, 1500))}" cy="${round(between(random, 540, 572))}" r="${round(between(random, 0.8, 2.8))}" fill="${pick(random, WARM)}" opacity="${round(between(random, 0.3, 1))}"/>`).join("")}
    <rect y="572" width="${W}" height="500" fill="url(#field)"/>${road(-760, 740, "#141b24")}${road(-80, 20, "#2c343d")}
    ${times(12, (i) => tree(random, { x: i < 6 ? i * 44 - 20 : 1250 + (i - 6) * 68, y: i < 6 ? 800 + i * -34 : 690 + (i - 6) * 44, size: i < 6 ? 240 - i * 30 : 110 + (i - 6) * 34, fill: pick(random, ["#0d1a22", "#122230", "#0a151c"]) })).join("")}
    <g filter="url(#soft)" opacity=".7">${trails.join("")}</g>${trails.join("")}`;
  return { ...WIDE, svg, seed: 9 };
}

/** A market lane under its bulbs, towards evening. */
export function market(): Drawing {
  const random = randomFrom(1234);
  const stall = (side: -1 | 1, i: number) => {
    const depth = 1 + i * 0.55;
    const x = (edge: number) => round(800 + (side * edge) / depth);
    const y = (height: number) => round(560 + height / depth);
    const awning = pick(random, ["#b8442f", "#2f6c62", "#d8953a", "#335a78", "#8d3346"]);
    const stripes = times(6, (k) => { const [a, b] = [820 - k * 66, 820 - (k + 0.5) * 66]; return `<path d="M${x(a)} ${y(-250)}L${x(b)} ${y(-250)}L${x(b - 40)} ${y(-130)}L${x(a - 40)} ${y(-130)}Z" fill="#fff4dd" opacity=".8"/>`; });
    const goods = times(26, () => `<circle cx="${x(between(random, 450, 860))}" cy="${y(between(random, 120, 215))}" r="${round(between(random, 16, 30) / depth)}" fill="${pick(random, ["#d8512f", "#e9a13b", "#8ba33f", "#c63a3a", "#f2cf6a", "#6a3a52"])}"/>`);
    const jars = times(7, (k) => `<rect x="${Math.min(x(480 + k * 56), x(516 + k * 56))}" y="${y(-40)}" width="${round(36 / depth)}" height="${round(80 / depth)}" rx="${round(8 / depth)}" fill="${pick(random, ["#c9752f", "#7d2f27", "#d7b56a", "#3f5a3c"])}"/>`);
    return `<path d="M${x(420)} ${y(-420)}H${x(1400)}V${y(420)}H${x(420)}Z" fill="${pick(random, ["#3a2720", "#2f2322", "#45302a"])}"/><path d="M${x(450)} ${y(-130)}H${x(1300)}V${y(110)}H${x(450)}Z" fill="url(#shop)"/>${jars.join("")}<path d="M${x(400)} ${y(110)}H${x(1300)}V${y(420)}H${x(430)}Z" fill="#5a3a28"/><path d="M${x(400)} ${y(100)}H${x(1300)}V${y(240)}H${x(400)}Z" fill="#6d4830"/>${goods.join("")}<path d="M${x(830)} ${y(-250)}H${x(420)}L${x(380)} ${y(-130)}H${x(800)}Z" fill="${awning}"/>${stripes.join("")}<ellipse cx="${x(600)}" cy="${y(-60)}" rx="${round(300 / depth)}" ry="${round(230 / depth)}" fill="url(#bulb)"/>`;
  };
  const bulbs = times(7, (i) => { const d = 1 + i * 0.6; return times(9, (k) => { const t = k / 8; const x = 800 + ((t - 0.5) * 1500) / d; const y = 560 + (-470 + Math.sin(t * Math.PI) * 120) / d; return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(46 / d)}" fill="url(#bulb)"/><circle cx="${round(x)}" cy="${round(y)}" r="${round(8 / d)}" fill="#fff6d6"/>`; }).join("") + `<path d="M${round(800 - 750 / d)} ${round(560 - 470 / d)}Q800 ${round(560 - 230 / d)} ${round(800 + 750 / d)} ${round(560 - 470 / d)}" stroke="#1a1210" stroke-width="${round(3 / d)}" fill="none"/>`; }).reverse();
  const walkers = times(16, (i) => { const d = 4.2 - i * 0.19; return person(random, { x: 800 + (between(random, -300, 300)) / d, y: round(560 + 420 / d), height: 400 / d, fill: pick(random, ["#1b1a20", "#2a2028", "#1d2830", "#33211c"]) }); });
  const svg = `<defs>${ramp("sky", [[0, "#1d2f5c"], [0.4, "#6c5a8a"], [0.56, "#f4a573"]])}${ramp("shop", [[0, "#ffd98f"], [1, "#d9803a"]])}${ramp("ground", [[0, "#b97b4c"], [0.4, "#5c3a2c"], [1, "#20140f"]])}${glow("bulb", "#ffdc8f", 0.85)}${glow("end", "#ffd7a0", 0.95)}</defs>
    <rect width="${W}" height="${H}" fill="url(#sky)"/><ellipse cx="800" cy="540" rx="420" ry="330" fill="url(#end)"/><rect y="600" width="${W}" height="480" fill="url(#ground)"/>
    ${times(9, (i) => `<path d="M800 560L${-500 + i * 325} ${H}" stroke="#1a0f0a" stroke-width="3" opacity=".35"/>`).join("")}
    ${times(9, (i) => stall(-1, 8 - i) + stall(1, 8 - i)).join("")}${bulbs.join("")}${walkers.join("")}`;
  return { ...WIDE, svg, seed: 1234, vignette: 0.5 };
}

/** Blocks of flats at sundown, a stair of roofs and lit rooms. */
export function flats(): Drawing {
  const random = randomFrom(84);
  const slab = (x: number, y: number, width: number, height: number, face: string, side: string) => {
    const floors = Math.floor(height / 30);
    const rooms = times(floors * 7, (i) => {
      const lit = random() < 0.32;
      return `<rect x="${round(x + 8 + (i % 7) * ((width - 12) / 7))}" y="${round(y - height + 14 + Math.floor(i / 7) * 30)}" width="${round((width - 12) / 7 - 6)}" height="17" fill="${lit ? pick(random, WARM) : "#33455c"}" opacity="${lit ? round(between(random, 0.7, 1)) : 0.7}"/>`;
    });
    return `<path d="M${x + width} ${y}V${round(y - height)}l46 -26V${y}Z" fill="${side}"/><path d="M${x} ${round(y - height)}l46 -26h${width}l-46 26Z" fill="#fff" opacity=".5"/><rect x="${x}" y="${round(y - height)}" width="${width}" height="${height}" fill="${face}"/>${rooms.join("")}`;
  };
  const cloud = () => `<ellipse cx="${round(between(random, 0, W))}" cy="${round(between(random, 110, 420))}" rx="${round(between(random, 120, 360))}" ry="${round(between(random, 10, 34))}" fill="${pick(random, ["#ffd2b0", "#ff9f8a", "#ffe8cf"])}" opacity="${round(between(random, 0.2, 0.6))}"/>`;
  const svg = `<defs>${ramp("sky", [[0, "#3b6ea5"], [0.35, "#c79bb0"], [0.58, "#ffb98c"], [0.75, "#ffe2b4"]])}${glow("sun", "#ffeab8", 1)}${blur("soft", 14)}${blur("mist", 30)}</defs>
    <rect width="${W}" height="${H}" fill="url(#sky)"/><ellipse cx="1240" cy="620" rx="700" ry="460" fill="url(#sun)"/><circle cx="1240" cy="560" r="70" fill="#fff7df"/><g filter="url(#soft)">${times(14, cloud).join("")}</g>
    <path d="${ridge(random, { width: W, bottom: H, base: 690, height: 150 })}" fill="#93798f"/>
    ${times(11, (i) => slab(i * 150 - 40, 860, 98, between(random, 190, 330), "#c89a92", "#a87e83")).join("")}<g filter="url(#mist)"><rect y="770" width="${W}" height="70" fill="#ffd9b4" opacity=".75"/></g>
    ${times(8, (i) => slab(i * 214 - 70 + (i % 2) * 20, 970, 128, between(random, 260, 440), "#9a7f8c", "#75637a")).join("")}<g filter="url(#mist)"><rect y="880" width="${W}" height="60" fill="#ffc9a2" opacity=".5"/></g>
    ${times(4, (i) => slab(i * 452 - 120, 1120, 214, [430, 330, 250, 560][i]!, "#5a5670", "#3f3f59")).join("")}${times(18, (i) => tree(random, { x: i * 94 + between(random, -24, 24), y: 1090, size: between(random, 110, 190), fill: pick(random, ["#3a3a44", "#54403c", "#2e3a40", "#7a4a38"]) })).join("")}`;
  return { ...WIDE, svg, seed: 84, vignette: 0.26 };
}
