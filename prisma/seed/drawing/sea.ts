import { between, blur, type Drawing, glow, pick, ramp, randomFrom, round, times, WIDE } from "./canvas";
import { ridge, stars } from "./shapes";

const { width: W, height: H } = WIDE;

/** Ten thousand waves: the sea off the king's rock, row behind row. */
export function waves(): Drawing {
  const random = randomFrom(10000);
  const crest = (y: number, length: number, height: number, phase: number) =>
    times(97, (i) => { const x = (i / 96) * (W + 40) - 20; const swell = Math.sin(x / length + phase) + 0.4 * Math.sin(x / (length * 0.37) + phase * 2.3); return `${round(x)} ${round(y - swell * height)}`; }).join("L");
  const rows = times(15, (i) => {
    const depth = i / 14;
    const y = 566 + Math.pow(depth, 1.5) * 430;
    const line = crest(y, 44 + depth * 190, 4 + depth * 36, i * 1.9);
    const mixed = ["#7fb0b4", "#6aa2aa", "#57949f", "#458593", "#377788", "#2b6a7d", "#225e72", "#1b5268", "#16485f", "#123f55", "#0f364b", "#0c2e42", "#0a2739", "#082031", "#061a29"][i]!;
    const foam = times(Math.round(6 + depth * 16), () => { const at = between(random, 0, W); return `<path d="M${round(at)} ${round(y + between(random, -4, 30) * (0.4 + depth))}q${round(20 + depth * 50)} ${round(-6 - depth * 12)} ${round(50 + depth * 120)} 2" stroke="#e9fbf5" stroke-width="${round(0.8 + depth * 2.6)}" fill="none" opacity="${round(between(random, 0.15, 0.6))}"/>`; });
    return `<path d="M${line}L${W + 20} ${H + 20}L-20 ${H + 20}Z" fill="${mixed}"/><path d="M${line}" stroke="#ffe2b3" stroke-width="${round(1.4 + depth * 3)}" fill="none" opacity="${round(0.75 - depth * 0.45)}"/>${foam.join("")}`;
  });
  const rock = (x: number, y: number, u: number) => `<g transform="translate(${x} ${y}) scale(${u})"><path d="M-150 20L-132 -30L-96 -58L-60 -40L-38 -96L6 -112L34 -60L70 -76L104 -34L140 -20L158 20Z" fill="#2a2430"/><path d="M-38 -96L6 -112L0 -40L-30 -10ZM34 -60L70 -76L60 -20ZM-132 -30L-96 -58L-104 -6Z" fill="#e9a36d" opacity=".5"/></g>`;
  const svg = `<defs>${ramp("sky", [[0, "#23476d"], [0.22, "#5f83a0"], [0.4, "#f0ab82"], [0.52, "#ffe3ae"]])}${glow("sun", "#fff4d0", 1)}${blur("soft", 11)}</defs>
    <rect width="${W}" height="${H}" fill="url(#sky)"/><ellipse cx="1060" cy="540" rx="780" ry="480" fill="url(#sun)"/><circle cx="1060" cy="474" r="78" fill="#fffaea"/>
    <g filter="url(#soft)">${times(18, () => `<ellipse cx="${round(between(random, 0, W))}" cy="${round(between(random, 90, 470))}" rx="${round(between(random, 120, 400))}" ry="${round(between(random, 6, 22))}" fill="${pick(random, ["#ffd9b0", "#fff0d6", "#e88f7a"])}" opacity="${round(between(random, 0.2, 0.6))}"/>`).join("")}</g>
    ${rows.slice(0, 5).join("")}${rock(420, 616, 1.15)}${rock(640, 622, 0.6)}${rock(250, 620, 0.5)}${rows.slice(5).join("")}
    ${times(90, () => { const y = 566 + Math.pow(random(), 1.4) * 300; return `<rect x="${round(1060 + between(random, -1, 1) * (50 + (y - 560) * 0.9))}" y="${round(y)}" width="${round(between(random, 12, 70))}" height="${round(between(random, 1.4, 3.6))}" rx="2" fill="#fff4d2" opacity="${round(between(random, 0.2, 0.8))}"/>`; }).join("")}
    ${times(13, () => { const x = between(random, 240, 1500); const y = between(random, 110, 430); return `<path d="M${round(x)} ${round(y)}q12 -13 24 0q12 -13 24 0" stroke="#2a2f44" stroke-width="3.2" fill="none" opacity=".75"/>`; }).join("")}`;
  return { ...WIDE, svg, seed: 10000, vignette: 0.28 };
}

/** The wall of a dealing room: a rising index in candles over its volume. */
export function candles(): Drawing {
  const random = randomFrom(4107);
  let price = 820;
  const sticks = times(58, (i) => {
    const drift = -8.6 + (i > 24 && i < 33 ? 15 : 0);
    const open = price;
    const close = open + drift + between(random, -26, 26);
    price = close;
    const high = Math.min(open, close) - between(random, 4, 26);
    const low = Math.max(open, close) + between(random, 4, 26);
    const colour = close < open ? "#ff6152" : "#4c9dff";
    return { x: 60 + i * 26, close, svg: `<path d="M${60 + i * 26} ${round(high)}V${round(low)}" stroke="${colour}" stroke-width="2.4"/><rect x="${51 + i * 26}" y="${round(Math.min(open, close))}" width="18" height="${round(Math.max(3, Math.abs(open - close)))}" rx="2" fill="${colour}"/>`, volume: `<rect x="${51 + i * 26}" y="${round(1000 - between(random, 20, 50 + i * 1.7))}" width="18" height="200" fill="${colour}" opacity=".3"/>` };
  });
  const average = sticks.map((stick, i) => { const span = sticks.slice(Math.max(0, i - 7), i + 1); return `${stick.x} ${round(span.reduce((sum, each) => sum + each.close, 0) / span.length)}`; }).join("L");
  const last = sticks.at(-1)!;
  const svg = `<defs>${ramp("wall", [[0, "#0b1626"], [0.55, "#0f2a3d"], [1, "#07101b"]])}${ramp("under", [[0, "#38d6c1", 0.42], [1, "#38d6c1", 0]])}${glow("lit", "#2fb7c9", 0.55)}${glow("point", "#ffd98a", 1)}${blur("soft", 9)}${blur("near", 12)}</defs>
    <rect width="${W}" height="${H}" fill="url(#wall)"/><ellipse cx="1180" cy="420" rx="900" ry="620" fill="url(#lit)"/>${stars(random, { count: 60, width: W, below: 400 })}
    ${times(12, (i) => `<path d="M0 ${90 + i * 78}H${W}" stroke="#8fc6d6" stroke-width="1" opacity=".16"/>`).join("")}${times(20, (i) => `<path d="M${60 + i * 78} 0V${H}" stroke="#8fc6d6" stroke-width="1" opacity=".1"/>`).join("")}
    <path d="M${average}L${last.x} 1000L60 1000Z" fill="url(#under)"/><g filter="url(#soft)" opacity=".65">${sticks.map((stick) => stick.svg).join("")}</g>${sticks.map((stick) => stick.volume + stick.svg).join("")}
    <path d="M${average}" stroke="#ffd27a" stroke-width="5" fill="none" stroke-linejoin="round"/><circle cx="${last.x}" cy="${round(last.close)}" r="90" fill="url(#point)"/><circle cx="${last.x}" cy="${round(last.close)}" r="9" fill="#fff8e2"/>
    <path d="${ridge(random, { width: W, bottom: H, base: 1040, height: 8 })}" fill="#04080e" opacity=".7"/>
    <g filter="url(#near)" fill="#03060a">${times(6, (i) => `<g transform="translate(${80 + i * 300 + round(between(random, -40, 40))} 1100)"><ellipse cy="-150" rx="54" ry="66"/><path d="M-170 40C-160 -50 -110 -76 -30 -90H30C110 -76 160 -50 170 40Z"/></g>`).join("")}</g>`;
  return { ...WIDE, svg, seed: 4107, vignette: 0.5 };
}
