import { between, blur, type Drawing, glow, pick, ramp, randomFrom, round, TALL, times, WIDE } from "./canvas";
import { person, ridge } from "./shapes";

const { width: W, height: H } = WIDE;

/** Two people shaking hands before a tall window. */
export function handshake(): Drawing {
  const random = randomFrom(29);
  const figure = (fill: string, tie: string) => `<path d="M0 -742C42 -742 66 -708 64 -664C62 -628 52 -600 32 -586L36 -556C60 -540 128 -524 150 -488C172 -440 180 -360 186 -300L300 -262C330 -256 352 -252 372 -250L366 -214C340 -212 300 -212 276 -218L146 -244L140 -300C138 -200 148 -60 150 60H-170C-172 -60 -160 -200 -164 -300L-176 -120L-230 40H-262C-252 -100 -240 -330 -206 -444C-190 -500 -96 -532 -50 -552L-44 -590C-62 -604 -70 -632 -68 -668C-66 -714 -40 -742 0 -742Z" fill="${fill}"/><path d="M-26 -552L8 -468L44 -552L28 -566L6 -548L-18 -568Z" fill="#e8edf0" opacity=".85"/><path d="M2 -540l14 0l6 70l-13 56l-14 -56Z" fill="${tie}" opacity=".9"/>`;
  const panes = times(8, (i) => `<rect x="${96 + i * 182}" y="60" width="164" height="760" fill="url(#pane)"/><rect x="${96 + i * 182}" y="300" width="164" height="7" fill="#23303a"/>`);
  const svg = `<defs>${ramp("wall", [[0, "#22303b"], [1, "#121a21"]])}${ramp("pane", [[0, "#8fb7c9"], [0.5, "#e7d3b0"], [1, "#ffdf9e"]])}${glow("sun", "#fff2cc", 1)}${blur("soft", 5)}${blur("far", 9)}${ramp("floor", [[0, "#a5824f"], [0.25, "#4a3b2e"], [1, "#151719"]])}</defs>
    <rect width="${W}" height="${H}" fill="url(#wall)"/><g filter="url(#soft)">${panes.join("")}<path d="${ridge(random, { width: W, bottom: 820, base: 640, height: 110 })}" fill="#5f7f86" opacity=".75"/><path d="${ridge(random, { width: W, bottom: 820, base: 720, height: 60 })}" fill="#3f5d60" opacity=".85"/>${times(9, (i) => `<rect x="${78 + i * 182}" y="40" width="18" height="800" fill="#1a242c"/>`).join("")}</g>
    <rect y="820" width="${W}" height="250" fill="url(#floor)"/><ellipse cx="800" cy="520" rx="520" ry="440" fill="url(#sun)" opacity=".8"/>
    <g filter="url(#far)">${times(6, (i) => person(random, { x: [40, 130, 640, 960, 1470, 1560][i]!, y: 890, height: between(random, 330, 370), fill: "#1b252d" })).join("")}</g>
    <g transform="translate(390 1126) scale(1.24)">${figure("#10171e", "#1f6f78")}</g><g transform="translate(1224 1116) scale(-1.2 1.2)">${figure("#151d26", "#8a2f2a")}</g>
    <path d="M764 822q50 -18 98 4q12 24 -7 38q-50 16 -98 -4q-9 -22 7 -38Z" fill="#0d141a"/>`;
  return { ...WIDE, svg, seed: 29, vignette: 0.48 };
}

/** Cameras and reporters before a lit stage. */
export function press(): Drawing {
  const random = randomFrom(1031);
  const beams = times(7, (i) => `<path d="M${180 + i * 206} -20L${-60 + i * 250} 900H${260 + i * 250}Z" fill="url(#beam)" opacity="${round(between(random, 0.25, 0.6))}"/>`);
  const head = (x: number, y: number, s: number, fill: string) => `<g transform="translate(${round(x)} ${round(y)}) scale(${round(s * 10) / 10})" fill="${fill}"><ellipse cx="0" cy="-190" rx="58" ry="70"/><path d="M-30 -140h60v50h-60Z"/><path d="M-180 200C-176 -20 -130 -76 -30 -98H30C130 -76 176 -20 180 200Z"/></g>`;
  const camera = (x: number, y: number, s: number) => `<g transform="translate(${x} ${y}) scale(${s})" fill="#06090d"><path d="M-96 -60h150v108H-96ZM54 -44l84 -26v124l-84 -26Z"/><rect x="138" y="-76" width="26" height="136" rx="6"/><rect x="-56" y="-104" width="92" height="34" rx="8"/><path d="M-30 48h44l60 460h-22L0 120L-60 508h-22Z"/><circle cx="-70" cy="-36" r="8" fill="#ff4a3d"/></g>`;
  const flags = times(11, (i) => `<g transform="translate(${360 + i * 88} 640)"><path d="M0 0V-300" stroke="#e6ddc4" stroke-width="5"/><path d="M3 -296C40 -270 30 -200 44 -120C30 -96 10 -90 3 -84Z" fill="${pick(random, ["#b23a36", "#2b5d93", "#d5a33f", "#2d7d6c", "#dad4c6", "#4a3f7d"])}"/></g>`);
  const svg = `<defs>${ramp("stage", [[0, "#0b1a33"], [0.5, "#1e4a6d"], [0.75, "#2a6f80"]])}${ramp("beam", [[0, "#dff6ff", 0.75], [1, "#9fdcff", 0]])}${glow("spot", "#fff2cf", 1)}${blur("soft", 6)}${blur("near", 9)}</defs>
    <rect width="${W}" height="${H}" fill="url(#stage)"/>${times(14, (i) => `<path d="M0 ${90 + i * 38}Q800 ${40 + i * 44} ${W} ${90 + i * 38}" stroke="#74c6cf" stroke-width="2" fill="none" opacity=".22"/>`).join("")}<ellipse cx="800" cy="560" rx="560" ry="330" fill="url(#spot)" opacity=".75"/>
    <g filter="url(#soft)">${beams.join("")}</g>${flags.join("")}<path d="M180 640H1420L1490 730H110Z" fill="#d8c79f"/><path d="M110 730H1490V800H110Z" fill="#6f5b41"/>
    <path d="M720 640l14 -132h132l14 132Z" fill="#1d2833"/><path d="M714 508h172v20h-172Z" fill="#c8a25b"/><path d="M786 508v-40M812 508v-44" stroke="#0d1319" stroke-width="6"/>${person(random, { x: 800, y: 640, height: 300, fill: "#131b23" })}<path d="M726 640l12 -112h124l12 112Z" fill="#22303c"/>
    ${times(9, (i) => head(60 + i * 186 + between(random, -30, 30), 880 + between(random, -14, 24), 0.52, pick(random, ["#111a24", "#172330", "#0d151d"]))).join("")}${camera(330, 700, 0.8)}${camera(1190, 690, 0.86)}
    <g filter="url(#near)">${times(6, (i) => head(-40 + i * 330 + between(random, -40, 40), 1110, 0.95, "#04070b")).join("")}${camera(1480, 840, 1.3)}</g>
    ${times(9, () => { const x = between(random, 120, 1480); const y = between(random, 720, 840); return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(between(random, 40, 120))}" fill="url(#spot)" opacity=".8"/>`; }).join("")}`;
  return { ...WIDE, svg, seed: 1031, vignette: 0.5 };
}

/** A round table set for a summit, seen from the gallery. */
export function roundTable(): Drawing {
  const random = randomFrom(21);
  const seats = times(21, (i) => {
    const angle = (i / 21) * Math.PI * 2 - Math.PI / 2;
    const x = 800 + Math.cos(angle) * 560;
    const y = 590 + Math.sin(angle) * 250;
    const s = 0.72 + (Math.sin(angle) + 1) * 0.22;
    const sitter = `<g transform="translate(${round(x)} ${round(y)}) scale(${round(s * 100) / 100})"><path d="M-52 70V-40Q-52 -74 0 -74T52 -40V70Z" fill="#5a3d26"/><path d="M-46 60C-46 -14 -34 -30 -12 -36H12C34 -30 46 -14 46 60Z" fill="${pick(random, ["#1a222b", "#242b38", "#2e2430", "#1c2a2c"])}"/><ellipse cy="-58" rx="17" ry="21" fill="${pick(random, ["#2a211d", "#1c1a1c", "#4b4440"])}"/></g>`;
    const flag = `<g transform="translate(${round(800 + Math.cos(angle) * 430)} ${round(572 + Math.sin(angle) * 178)})"><path d="M0 0v-46" stroke="#f0e6c8" stroke-width="3"/><path d="M2 -46q12 -6 22 0t18 0v22q-10 6 -18 0t-22 0Z" fill="${pick(random, ["#c8463c", "#2d6aa3", "#e0b04a", "#2f8f7d", "#efe9dc", "#6a4d9a"])}"/></g><rect x="${round(800 + Math.cos(angle) * 452 - 22)}" y="${round(590 + Math.sin(angle) * 194)}" width="44" height="7" fill="#fdfaf0"/>`;
    return { y, sitter, flag };
  });
  const far = seats.filter((seat) => seat.y < 560);
  const near = seats.filter((seat) => seat.y >= 560);
  const svg = `<defs>${ramp("room", [[0, "#3d2a1c"], [0.4, "#8a6540"], [0.7, "#5e4630"], [1, "#241a14"]])}${ramp("table", [[0, "#f3ead6"], [1, "#b79a6d"]])}${ramp("carpet", [[0, "#1e5a5e"], [1, "#0d3036"]])}${glow("lamp", "#fff0c8", 1)}${blur("soft", 10)}</defs>
    <rect width="${W}" height="${H}" fill="url(#room)"/>${times(17, (i) => `<rect x="${i * 100 - 10}" y="0" width="12" height="420" fill="#2a1c12" opacity=".6"/><rect x="${i * 100 + 10}" y="70" width="72" height="310" fill="#c99a5c" opacity="${round(between(random, 0.18, 0.4))}"/>`).join("")}
    <ellipse cx="800" cy="640" rx="900" ry="440" fill="#3a2a1e"/><g filter="url(#soft)"><ellipse cx="800" cy="70" rx="560" ry="70" fill="#fff3d4"/></g><ellipse cx="800" cy="70" rx="520" ry="46" fill="none" stroke="#fffaf0" stroke-width="16"/><ellipse cx="800" cy="200" rx="980" ry="420" fill="url(#lamp)" opacity=".55"/>
    ${far.map((seat) => seat.sitter).join("")}
    <ellipse cx="800" cy="626" rx="520" ry="232" fill="#6b4a2c"/><ellipse cx="800" cy="590" rx="520" ry="232" fill="url(#table)"/><ellipse cx="800" cy="602" rx="366" ry="146" fill="#7d5c38"/><ellipse cx="800" cy="612" rx="360" ry="140" fill="url(#carpet)"/>
    ${times(26, (i) => { const a = (i / 26) * 6.283; return `<g transform="translate(${round(800 + Math.cos(a) * 210)} ${round(616 + Math.sin(a) * 74)})"><path d="M0 0q-8 -26 -18 -30M0 0q8 -28 17 -32M0 0v-36" stroke="#4f8f5a" stroke-width="4" fill="none"/><circle cx="${round(between(random, -16, 16))}" cy="-36" r="9" fill="${pick(random, ["#f3e2b0", "#e58fa0", "#fff8e6", "#d9698a"])}"/></g>`; }).join("")}
    <ellipse cx="800" cy="612" rx="120" ry="44" fill="#164348"/><path d="M720 612q40 -26 80 0t80 0M736 630q32 -20 64 0t64 0" stroke="#9fe0d6" stroke-width="4" fill="none"/>
    ${seats.map((seat) => seat.flag).join("")}${near.sort((a, b) => a.y - b.y).map((seat) => seat.sitter).join("")}`;
  return { ...WIDE, svg, seed: 21, vignette: 0.5 };
}

/** A craftswoman at her bench beside the window. */
export function portraitAtWindow(): Drawing {
  const random = randomFrom(61);
  const svg = `<defs>${ramp("wall", [[0, "#a8653c"], [1, "#4a2a1e"]], { x2: 1 })}${ramp("pane", [[0, "#fff6d8"], [1, "#f2b768"]])}${ramp("cloth", [[0, "#2e6a66"], [1, "#0f3033"]], { x2: 1 })}${ramp("skin", [[0, "#f0c08f"], [0.6, "#a3633f"], [1, "#5c3226"]], { x2: 1, y2: 0.2 })}${glow("sun", "#fff0c4", 1)}${blur("soft", 8)}</defs>
    <rect width="${TALL.width}" height="${TALL.height}" fill="url(#wall)"/><g filter="url(#soft)"><rect x="-40" y="120" width="330" height="900" fill="url(#pane)"/><path d="M120 120V1020M-40 420H290M-40 720H290" stroke="#6b3f28" stroke-width="16"/></g><ellipse cx="120" cy="560" rx="620" ry="760" fill="url(#sun)" opacity=".55"/>
    ${times(5, (i) => `<rect x="640" y="${190 + i * 150}" width="430" height="12" fill="#2b1710"/>${times(6, (k) => `<path d="M${662 + k * 66} ${190 + i * 150}v${-round(between(random, 40, 96))}q22 -14 44 0v${96}Z" fill="${pick(random, ["#d8b98a", "#8b5a3c", "#50706a", "#b7663f", "#efe0bf"])}" opacity=".75"/>`).join("")}`).join("")}
    <path d="M120 1600C130 1240 210 1080 420 1010C500 985 520 960 520 900H640C640 960 660 990 760 1020C930 1080 1000 1240 1010 1600Z" fill="url(#cloth)"/><path d="M470 985C520 1080 620 1090 690 985L660 960C630 1010 540 1010 506 955Z" fill="#f3e6cc"/>
    <path d="M505 940C510 900 508 860 500 830H650C646 880 650 910 662 950C620 1010 540 1006 505 940Z" fill="#7a4630"/><path d="M430 640C430 520 500 450 590 452C690 456 742 530 736 650C732 770 680 876 592 880C500 878 432 770 430 640Z" fill="url(#skin)"/>
    <path d="M424 690C392 520 470 410 600 410C740 410 800 520 756 720C760 640 730 590 690 560C610 580 520 560 476 540C446 580 430 630 424 690Z" fill="#1d1210"/><circle cx="716" cy="420" r="78" fill="#1d1210"/><path d="M640 400q70 -60 140 10" stroke="#c9903f" stroke-width="10" fill="none"/>
    <path d="M0 1360H${TALL.width}V1600H0Z" fill="#2d1a12"/><path d="M0 1360H${TALL.width}" stroke="#e0a35c" stroke-width="6" opacity=".7"/><path d="M330 1360C320 1250 350 1190 460 1180C560 1188 590 1250 580 1360Z" fill="#d9c3a0"/><path d="M330 1360C326 1260 350 1200 400 1186C370 1240 366 1300 372 1360Z" fill="#fff2d6" opacity=".8"/><path d="M300 1300C240 1250 220 1330 300 1356ZM600 1290C690 1240 700 1330 596 1350Z" fill="#a3633f"/>`;
  return { ...TALL, svg, seed: 61, vignette: 0.44 };
}

/** Someone in thought before a bright sea, in profile. */
export function portraitBySea(): Drawing {
  const random = randomFrom(62);
  const svg = `<defs>${ramp("sky", [[0, "#20406e"], [0.35, "#7f93b5"], [0.56, "#ffc796"]])}${ramp("sea", [[0, "#f2b184"], [0.2, "#5c7a95"], [1, "#132a44"]])}${ramp("coat", [[0, "#b98a4a"], [0.5, "#5a4630"], [1, "#1f1a1a"]], { x2: 1 })}${glow("sun", "#fff1cf", 1)}${blur("soft", 8)}</defs>
    <rect width="${TALL.width}" height="${TALL.height}" fill="url(#sky)"/><ellipse cx="250" cy="860" rx="640" ry="560" fill="url(#sun)"/><circle cx="250" cy="850" r="74" fill="#fff8e4"/><g filter="url(#soft)">${times(12, () => `<ellipse cx="${round(between(random, 0, 1067))}" cy="${round(between(random, 140, 700))}" rx="${round(between(random, 90, 320))}" ry="${round(between(random, 6, 18))}" fill="#ffd9b8" opacity="${round(between(random, 0.2, 0.5))}"/>`).join("")}</g>
    <path d="M0 920H${TALL.width}V1600H0Z" fill="url(#sea)"/>${times(120, () => { const y = 930 + Math.pow(random(), 1.5) * 600; return `<rect x="${round(250 + between(random, -1, 1) * (70 + (y - 920)))}" y="${round(y)}" width="${round(between(random, 20, 110))}" height="${round(between(random, 1.4, 4))}" rx="2" fill="#ffe7bd" opacity="${round(between(random, 0.15, 0.7))}"/>`; }).join("")}
    <path d="M330 1600C340 1350 390 1210 540 1130C580 1105 590 1060 584 1010L748 940C752 1040 790 1090 880 1130C1010 1190 1067 1290 1080 1600Z" fill="url(#coat)"/><path d="M560 1120C620 1180 740 1180 800 1096L846 1120C790 1250 620 1260 528 1140Z" fill="#9c3b2e"/>
    <path d="M600 1040C560 1030 520 1040 500 1016C486 1000 494 984 490 968C478 962 474 950 482 942C472 930 474 918 484 908C466 898 440 898 446 880C460 846 484 820 488 780C480 640 560 560 690 566C810 574 872 660 858 780C850 870 810 930 790 1060C720 1110 640 1090 600 1040Z" fill="#2a1f20"/><path d="M486 782C478 640 556 552 694 556C826 562 896 660 866 800C850 880 820 910 800 960C780 900 790 850 760 800C740 760 650 740 560 690C520 700 496 740 486 782Z" fill="#14100f"/><path d="M500 1016C486 1000 494 984 490 968C478 962 474 950 482 942C472 930 474 918 484 908C466 898 440 898 446 880C460 846 484 820 488 780" stroke="#ffc98f" stroke-width="6" fill="none" stroke-linecap="round"/>
    ${times(7, () => { const x = between(random, 60, 980); const y = between(random, 200, 560); return `<path d="M${round(x)} ${round(y)}q12 -14 24 0q12 -14 24 0" stroke="#23304a" stroke-width="3.4" fill="none" opacity=".8"/>`; }).join("")}`;
  return { ...TALL, svg, seed: 62, vignette: 0.36 };
}
