/** Runs in the browser, as text: it names nothing from outside. */
export function startWhenWanted() {
  const signs = ["pointermove", "pointerdown", "wheel", "scroll", "keydown", "focusin"];
  const presses = [];

  function start() {
    for (const sign of signs) window.removeEventListener(sign, start, true);
    const flight = document.querySelector("script[data-flight]");
    // The hand came first, and the five seconds after it.
    if (!flight) return;
    const pushes = document.createElement("script");
    pushes.text = flight.text;
    flight.replaceWith(pushes);
    for (const waiting of document.querySelectorAll("script[data-src]")) {
      const script = document.createElement("script");
      script.src = waiting.dataset.src;
      // By this attribute React tells what is not part of its tree.
      script.async = true;
      if (waiting.id) script.id = waiting.id;
      script.onerror = giveUp;
      waiting.replaceWith(script);
    }
  }

  /** React marks each element that it answers for. */
  const isLive = (element) => Object.keys(element).some((key) => key.startsWith("__reactProps"));

  /** What opens something on the page, and cannot answer yet, keeps its press until it can. */
  function hold(event) {
    const target = event.target.closest("button, a[data-photo], a[data-video]");
    if (!target || isLive(target) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (presses.push({ target, until: performance.now() + 10_000 }) === 1) requestAnimationFrame(wait);
  }

  function wait() {
    if (presses.length > 0) requestAnimationFrame(isLive(presses[0].target) || !presses[0].target.isConnected ? give : wait);
  }

  function give() {
    const press = presses.shift();
    // A link that nothing on the page has answered yet is not followed, but pressed again.
    const keep = (event) => {
      if (event.defaultPrevented || performance.now() > press.until) return;
      event.preventDefault();
      presses.unshift(press);
    };
    if (press?.target.matches("a")) window.addEventListener("click", keep);
    press?.target.click();
    window.removeEventListener("click", keep);
    if (presses.length > 0) requestAnimationFrame(give);
  }

  /** Without its scripts the page still works, by plain forms and links. */
  function giveUp() {
    window.removeEventListener("click", hold, true);
    for (const { target } of presses.splice(0)) target.click();
  }

  window.addEventListener("click", hold, true);
  for (const sign of signs) window.addEventListener(sign, start, { capture: true, passive: true });
  // A page that the browser kept may show what was taken away since, and nothing has begun yet that would find out.
  window.addEventListener("pageshow", ({ persisted }) => persisted && document.querySelector("script[data-src]") && location.reload());
  window.addEventListener("load", () => setTimeout(start, 5000));
  // After the first paint: asking for the cookies takes longer than all the rest here.
  requestAnimationFrame(() => setTimeout(() => mustStart() && start()));

  /** Where the page must show at once a place further down, what was written or chosen, or who is here. */
  function mustStart() {
    const isReturn = ["reload", "back_forward"].includes(performance.getEntriesByType("navigation")[0]?.type);
    const { theme, textSize } = document.documentElement.dataset;
    return isReturn || location.hash !== "" || theme || textSize || document.cookie.includes("manpa-signed-in=1");
  }
}
