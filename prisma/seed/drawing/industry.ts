import { between, blur, type Drawing, glow, pick, ramp, randomFrom, ripple, round, times, WIDE } from "./canvas";
import { person, ridge } from "./shapes";

const { width: W, height: H } = WIDE;

/** A processor on its board, light running along the traces. */
export function chip(): Drawing {
  const random = randomFrom(260);
  const colours = ["#37e0c0", "#58b7ff", "#ffc35a", "#7dffb0"];
  const trace = (side: number, index: number) => {
    const start = -250 + index * 26;
    const out = between(random, 60, 210);
    const turn = (index - 9.5) * between(random, 14, 30);
    const colour = pick(random, colours);
    const path = `M${start} -292V${round(-292 - out)}l${round(turn)} ${round(-Math.abs(turn))}V-1100`;
    return `<g transform="rotate(${side * 90})"><path d="${path}" stroke="${colour}" stroke-width="11" opacity=".09"/><path d="${path}" stroke="${colour}" stroke-width="6" opacity=".12"/><path d="${path}" stroke="${colour}" stroke-width="2.6" opacity="${round(between(random, 0.25, 0.95))}"/><circle cx="${round(start + turn)}" cy="${round(-292 - out - Math.abs(turn) - between(random, 30, 260))}" r="6" fill="#06151a" stroke="${colour}" stroke-width="3"/></g>`;
  };
  const cores = times(100, (i) => {
    const heat = Math.exp(-(Math.pow((i % 10) - 5.6, 2) + Math.pow(Math.floor(i / 10) - 4, 2)) / 16);
    return `<rect x="${-176 + (i % 10) * 35.4}" y="${-176 + Math.floor(i / 10) * 35.4}" width="31" height="31" rx="3" fill="${pick(random, ["#1d6f74", "#25908a", "#1b5470", "#2f7f9c"])}" opacity="${round(between(random, 0.4, 0.85))}"/><rect x="${-176 + (i % 10) * 35.4}" y="${-176 + Math.floor(i / 10) * 35.4}" width="31" height="31" rx="3" fill="#ffd98a" opacity="${round(heat * between(random, 0.2, 1) * 10) / 10}"/>`;
  });
  const memory = times(8, (i) => {
    const side = i < 4 ? -1 : 1;
    return `<g transform="translate(${side * 236 - 24} ${-196 + (i % 4) * 100})"><rect width="48" height="90" rx="4" fill="#11181d" stroke="#3b4a52" stroke-width="2"/><path d="M8 16h32M8 30h32M8 44h32M8 58h32M8 72h32" stroke="#4e626c" stroke-width="3"/></g>`;
  });
  const parts = times(150, () => {
    const x = between(random, -1300, 1300);
    const y = between(random, -1300, 1300);
    if (Math.abs(x) < 380 && Math.abs(y) < 380) return "";
    const long = between(random, 10, 40);
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(long)}" height="${round(between(random, 8, 20))}" rx="2" fill="${pick(random, ["#c9a15a", "#20343a", "#8e9aa0", "#2b454b"])}" opacity=".7"/>`;
  });
  const svg = `<defs>${ramp("board", [[0, "#0a2630"], [0.5, "#0a1c26"], [1, "#050c14"]], { x2: 1 })}${ramp("lid", [[0, "#4a565c"], [0.5, "#242c31"], [1, "#14191d"]], { x2: 1 })}${glow("heat", "#ffd58a", 0.9)}${glow("cold", "#2fd8c4", 0.55)}${blur("bokeh", 16)}</defs>
    <rect width="${W}" height="${H}" fill="url(#board)"/><circle cx="800" cy="520" r="760" fill="url(#cold)"/>
    <g transform="translate(800 560) scale(1 .74) rotate(38)">${parts.join("")}<g fill="none" stroke-linecap="round" stroke-linejoin="round">${times(80, (i) => trace(Math.floor(i / 20), i % 20)).join("")}</g>
    <rect x="-306" y="-306" width="640" height="640" rx="18" fill="#02060a" opacity=".6" filter="url(#bokeh)"/><rect x="-300" y="-300" width="600" height="600" rx="14" fill="#16352f"/><rect x="-300" y="-300" width="600" height="600" rx="14" fill="none" stroke="#d9b463" stroke-width="5" stroke-dasharray="14 12"/><rect x="-286" y="-286" width="572" height="572" rx="10" fill="#0f2622"/><rect x="-272" y="-220" width="544" height="440" rx="8" fill="url(#lid)"/>${memory.join("")}<rect x="-192" y="-192" width="384" height="384" rx="6" fill="#071218"/>${cores.join("")}<circle cx="30" cy="-20" r="280" fill="url(#heat)" opacity=".75"/></g>
    <g filter="url(#bokeh)">${times(16, () => `<circle cx="${round(between(random, 0, W))}" cy="${pick(random, [0, 1]) ? round(between(random, 0, 140)) : round(between(random, 930, H))}" r="${round(between(random, 14, 52))}" fill="${pick(random, colours)}" opacity="${round(between(random, 0.1, 0.35))}"/>`).join("")}</g>`;
  return { ...WIDE, svg, seed: 260, vignette: 0.5 };
}

/** An aisle between server racks. */
export function racks(): Drawing {
  const random = randomFrom(77);
  const far = { x: 830, y: 500 };
  const at = (x: number, y: number, depth: number) => [round(far.x + (x - far.x) / depth), round(far.y + (y - far.y) / depth)] as const;
  const rack = (side: -1 | 1, index: number) => {
    const [near, away] = [1 + index * 0.62, 1 + (index + 0.93) * 0.62];
    const x = side < 0 ? 40 : 1560;
    const quad = (top: number, bottom: number, a: number, b: number) => [at(x, top, a), at(x, top, b), at(x, bottom, b), at(x, bottom, a)].map((point) => point.join(" ")).join("L");
    const units = times(26, (i) => {
      const top = -330 + i * 56;
      const lamps = times(7, (k) => {
        const depth = near + (away - near) * (0.1 + k * 0.13);
        const [cx, cy] = at(x, top + 26, depth);
        return random() < 0.35 ? "" : `<circle cx="${cx}" cy="${cy}" r="${round(4.6 / depth)}" fill="${pick(random, ["#48f0c8", "#63c7ff", "#48f0c8", "#ffbe55", "#9dffd8"])}" opacity="${round(between(random, 0.4, 1))}"/>`;
      });
      return `<path d="M${quad(top, top + 46, near + 0.02, away - 0.02)}Z" fill="${pick(random, ["#131d26", "#172430", "#0f1820"])}"/>${lamps.join("")}`;
    });
    return `<path d="M${quad(-380, 1420, near, away)}Z" fill="#060b10"/>${units.join("")}<path d="M${at(x, -380, away).join(" ")}L${at(x, 1420, away).join(" ")}" stroke="#3fd6c6" stroke-width="${round(5 / away)}" opacity=".55"/>`;
  };
  const floor = times(16, (i) => { const [a, b] = [at(0, 1290, 1 + i * 0.5), at(1600, 1290, 1 + i * 0.5)]; return `<path d="M${a.join(" ")}L${b.join(" ")}" stroke="#7fe9dc" stroke-width="${round(3 / (1 + i * 0.5))}" opacity=".28"/>`; });
  const ceiling = times(12, (i) => { const d = 1 + i * 0.55; return `<path d="M${at(560, -260, d).join(" ")}L${at(1100, -260, d).join(" ")}L${at(1100, -260, d + 0.3).join(" ")}L${at(560, -260, d + 0.3).join(" ")}Z" fill="#dffcff" opacity="${round(0.95 - i * 0.03)}"/>`; });
  const svg = `<defs>${ramp("air", [[0, "#0b2530"], [0.48, "#2b7f8c"], [0.55, "#1b5560"], [1, "#050d13"]])}${glow("end", "#bdfcff", 0.95)}${blur("haze", 14)}</defs>
    <rect width="${W}" height="${H}" fill="url(#air)"/><path d="M${at(0, 1290, 1).join(" ")}L${at(1600, 1290, 1).join(" ")}L${at(1600, 1290, 12).join(" ")}L${at(0, 1290, 12).join(" ")}Z" fill="#0a1a22"/>${floor.join("")}<g filter="url(#haze)" opacity=".8">${ceiling.join("")}</g>${ceiling.join("")}
    ${times(12, (i) => rack(-1, 11 - i) + rack(1, 11 - i)).join("")}
    <ellipse cx="${far.x}" cy="${far.y}" rx="330" ry="300" fill="url(#end)" opacity=".85"/>
    <ellipse cx="${far.x - 20}" cy="742" rx="120" ry="14" fill="#02080c" opacity=".6" filter="url(#haze)"/>${person(random, { x: far.x - 24, y: 744, height: 300, fill: "#071016" })}`;
  return { ...WIDE, svg, seed: 77, vignette: 0.5 };
}

/** Robot arms over a line of car bodies. */
export function robots(): Drawing {
  const random = randomFrom(15);
  const arm = (x: number, floor: number, u: number, lean: number, fill: string) => {
    const elbow = [x + lean * 120 * u, floor - 330 * u] as const;
    const wrist = [elbow[0] + lean * 190 * u, elbow[1] + 60 * u] as const;
    const tip = [wrist[0] + lean * 34 * u, wrist[1] + 110 * u] as const;
    const joint = (cx: number, cy: number, r: number) => `<circle cx="${round(cx)}" cy="${round(cy)}" r="${round(r * u)}" fill="${fill}"/><circle cx="${round(cx)}" cy="${round(cy)}" r="${round(r * 0.5 * u)}" fill="#20262d"/>`;
    const limb = (a: readonly [number, number], b: readonly [number, number], w: number) => `<path d="M${round(a[0])} ${round(a[1])}L${round(b[0])} ${round(b[1])}" stroke="${fill}" stroke-width="${round(w * u)}" stroke-linecap="round"/><path d="M${round(a[0] - 6 * u)} ${round(a[1] - 8 * u)}L${round(b[0] - 4 * u)} ${round(b[1] - 8 * u)}" stroke="#fff" stroke-width="${round(w * 0.16 * u)}" opacity=".35" stroke-linecap="round"/>`;
    const sparks = times(26, () => `<path d="M${round(tip[0])} ${round(tip[1])}l${round(between(random, -90, 90) * u)} ${round(between(random, -50, 110) * u)}" stroke="#ffd98a" stroke-width="${round(between(random, 0.8, 2.4))}" opacity="${round(between(random, 0.2, 0.9))}"/>`);
    return `<path d="M${round(x - 74 * u)} ${floor}h${round(148 * u)}l${round(-26 * u)} ${round(-64 * u)}h${round(-96 * u)}Z" fill="#2a3138"/>${limb([x, floor - 90 * u], elbow, 62)}${limb(elbow, wrist, 46)}${limb(wrist, tip, 26)}${joint(x, floor - 86 * u, 48)}${joint(elbow[0], elbow[1], 42)}${joint(wrist[0], wrist[1], 28)}<circle cx="${round(tip[0])}" cy="${round(tip[1])}" r="${round(120 * u)}" fill="url(#weld)"/>${sparks.join("")}`;
  };
  const car = (x: number, y: number, u: number, fill: string) => `<g transform="translate(${x} ${y}) scale(${u})"><path d="M-330 0Q-346 -60 -310 -84Q-250 -104 -180 -112Q-110 -190 20 -194Q130 -194 204 -116Q300 -106 326 -78Q346 -40 330 0Z" fill="${fill}"/><path d="M-150 -112Q-92 -172 6 -174V-112ZM24 -112V-174Q116 -172 168 -112Z" fill="#0f1922"/><path d="M-330 -44H332" stroke="#fff" stroke-width="3" opacity=".3"/><path d="M-316 -78Q-100 -120 204 -112" stroke="#fff" stroke-width="4" opacity=".4" fill="none"/><circle cx="-206" cy="0" r="62" fill="#0c1116"/><circle cx="212" cy="0" r="62" fill="#0c1116"/></g>`;
  const beams = times(9, (i) => `<path d="M${i * 210 - 60} 0L${i * 190 + 30} 300H${i * 190 + 46}L${i * 210 - 40} 0Z" fill="#3b4650" opacity=".7"/>`);
  const lamps = times(7, (i) => `<ellipse cx="${150 + i * 220}" cy="120" rx="250" ry="180" fill="url(#lamp)"/><rect x="${92 + i * 220}" y="112" width="116" height="10" rx="4" fill="#f2fbff"/>`);
  const svg = `<defs>${ramp("wall", [[0, "#2b3640"], [0.45, "#72818a"], [0.62, "#a9b1b0"], [0.66, "#55606a"], [1, "#1d242b"]])}${glow("lamp", "#e9f7ff", 0.6)}${glow("weld", "#ffe3a1", 1)}${blur("soft", 7)}${ripple("floor", 3, { scale: 10, y: 0.03, soften: 3 })}<clipPath id="ground"><rect y="862" width="${W}" height="205"/></clipPath></defs>
    <rect width="${W}" height="${H}" fill="url(#wall)"/>${beams.join("")}<path d="M0 300H${W}" stroke="#303a43" stroke-width="18"/>${lamps.join("")}
    <g id="hall"><g filter="url(#soft)" opacity=".85">${times(5, (i) => car(130 + i * 370, 702, 0.5, "#8b979e")).join("")}${times(6, (i) => arm(40 + i * 310, 704, 0.62, i % 2 ? -1 : 1, "#9aa6ad")).join("")}</g>
    <rect y="786" width="${W}" height="76" fill="#262d34"/><path d="M0 800H${W}M0 846H${W}" stroke="#e2a93b" stroke-width="7" stroke-dasharray="46 30"/>
    ${car(420, 782, 1.02, "#3a8f93")}${car(1190, 782, 1.02, "#c9cfd0")}${arm(130, 862, 1.14, 1, "#e9913a")}${arm(760, 862, 1.2, 1, "#e9913a")}${arm(1500, 862, 1.14, -1, "#e9913a")}</g>
    <g clip-path="url(#ground)"><g filter="url(#floor)" opacity=".38"><use xlink:href="#hall" transform="translate(0 1724) scale(1 -1)"/></g></g>${person(random, { x: 1000, y: 1010, height: 330, fill: "#10161b" })}`;
  return { ...WIDE, svg, seed: 15, vignette: 0.42 };
}

/** A container port at sunrise. */
export function harbour(): Drawing {
  const random = randomFrom(88);
  const quay = 700;
  const crane = (x: number, u: number, fill: string) => `<g transform="translate(${x} ${quay}) scale(${u})" stroke="${fill}" fill="none" stroke-width="13" stroke-linejoin="round"><path d="M-70 0V-330M70 0V-330M-70 -150H70M-70 -330H70L20 -520L-70 -330L20 -520" /><path d="M-260 -330H430" stroke-width="16"/><path d="M20 -520L430 -330M20 -520L-260 -330" stroke-width="5"/><path d="M250 -330V-190" stroke-width="4"/><path d="M216 -190h68v40h-68Z" fill="${fill}"/><path d="M-70 0L70 -150M70 0L-70 -150" stroke-width="5"/><path d="M-30 -372h90v42h-90Z" fill="${fill}"/></g>`;
  const boxes = (x: number, y: number, columns: number, rows: number, u: number) => times(columns * rows, (i) => {
    const row = Math.floor(i / columns);
    if (row === rows - 1 && random() < 0.4) return "";
    const left = x + (i % columns) * 62 * u;
    const top = y - (row + 1) * 27 * u;
    const colour = pick(random, ["#a8442f", "#2f6577", "#c98b37", "#3d5a49", "#7c3b46", "#cfc3ac", "#28455f"]);
    return `<rect x="${round(left)}" y="${round(top)}" width="${round(60 * u)}" height="${round(25 * u)}" fill="${colour}"/><path d="M${round(left + 8 * u)} ${round(top + 3 * u)}v${round(19 * u)}m${round(11 * u)} ${round(-19 * u)}v${round(19 * u)}m${round(11 * u)} ${round(-19 * u)}v${round(19 * u)}m${round(11 * u)} ${round(-19 * u)}v${round(19 * u)}" stroke="#000" stroke-width="${round(1.6 * u)}" opacity=".22"/>`;
  }).join("");
  const above = `<rect width="${W}" height="${H}" fill="url(#sky)"/><ellipse cx="420" cy="600" rx="800" ry="430" fill="url(#sun)"/><circle cx="420" cy="566" r="62" fill="#fff5da"/>
    <g filter="url(#soft)">${times(14, () => `<ellipse cx="${round(between(random, 0, W))}" cy="${round(between(random, 120, 470))}" rx="${round(between(random, 120, 420))}" ry="${round(between(random, 7, 22))}" fill="${pick(random, ["#ffd0a0", "#f7a583", "#ffe6c2", "#c98a94"])}" opacity="${round(between(random, 0.2, 0.55))}"/>`).join("")}</g>
    <path d="${ridge(random, { width: W, bottom: H, base: 620, height: 66 })}" fill="#8a6c78" opacity=".8"/><path d="${ridge(random, { width: W, bottom: H, base: 662, height: 30 })}" fill="#6a5567"/>
    ${crane(760, 0.56, "#7c6270")}${crane(1030, 0.6, "#755a68")}${crane(1560, 0.62, "#755a68")}
    <path d="M150 640L196 ${quay + 30}H1190L1262 622H1130V646Z" fill="#1f2b3a"/><path d="M178 690L196 ${quay + 30}H1190L1206 700Z" fill="#8c2f2a"/>${boxes(250, 645, 13, 5, 1)}<path d="M1110 646V470h88v176Z" fill="#efe6d4"/><path d="M1098 470h112v-26h-112ZM1136 444v-58h26v58Z" fill="#d7ccb6"/>${times(15, (i) => `<rect x="${1122 + (i % 5) * 14}" y="${492 + Math.floor(i / 5) * 44}" width="9" height="13" fill="#2a3644"/>`).join("")}
    ${crane(1290, 1.02, "#2a2f3d")}${crane(560, 1.04, "#242936")}${boxes(1330, quay, 5, 4, 1)}`;
  const svg = `<defs>${ramp("sky", [[0, "#3c5a86"], [0.3, "#a78fa3"], [0.5, "#f3ab7e"], [0.66, "#ffdfa8"]])}${glow("sun", "#fff0c0", 1)}${blur("soft", 10)}${ripple("water", 9, { scale: 46, y: 0.045, soften: 1.8 })}${ramp("deep", [[0, "#17334a", 0.1], [0.6, "#10293c", 0.45], [1, "#0a1a28", 0.85]])}<clipPath id="sea"><rect y="${quay + 28}" width="${W}" height="${H}"/></clipPath></defs>
    <g id="above">${above}</g><g clip-path="url(#sea)"><g filter="url(#water)"><use xlink:href="#above" transform="translate(0 ${(quay + 28) * 2}) scale(1 -1)"/></g><rect y="${quay}" width="${W}" height="${H - quay}" fill="url(#deep)"/>${times(90, () => { const y = quay + 34 + Math.pow(random(), 1.5) * 320; return `<rect x="${round(420 + between(random, -1, 1) * (60 + (y - quay) * 0.9))}" y="${round(y)}" width="${round(between(random, 14, 90))}" height="${round(between(random, 1.4, 4))}" rx="2" fill="#ffeec4" opacity="${round(between(random, 0.2, 0.8))}"/>`; }).join("")}</g>
    ${times(11, () => { const x = between(random, 120, 1450); const y = between(random, 120, 420); return `<path d="M${round(x)} ${round(y)}q10 -12 20 0q10 -12 20 0" stroke="#2b2f3f" stroke-width="3" fill="none" opacity=".7"/>`; }).join("")}`;
  return { ...WIDE, svg, seed: 88 };
}
