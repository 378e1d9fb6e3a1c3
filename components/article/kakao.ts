type Kakao = { init(key: string): void; isInitialized(): boolean; Share: { sendScrap(what: { requestUrl: string }): void } };

declare global {
  interface Window {
    Kakao?: Kakao;
  }
}

// The version and its hash as Kakao gives them; another file under this address is not run.
const SDK = "https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js";
const SDK_HASH = "sha384-DKYJZ8NLiK8MN4/C5P2dtSmLQ4KwPaoqAfyA/DfmEc1VDxu4yyC7wy6K1Hs90nka";

let loading: Promise<void> | null = null;

const load = () =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(script, { src: SDK, integrity: SDK_HASH, crossOrigin: "anonymous", onload: () => resolve(), onerror: reject });
    document.head.append(script);
  });

/** Opens KakaoTalk with the page's own card. Kakao's script is fetched now, at the reader's wish, and not before; throws when it cannot be had. */
export async function shareByKakao({ key, url }: { key: string; url: string }): Promise<void> {
  loading ??= load();
  await loading.catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  if (!window.Kakao?.isInitialized()) window.Kakao?.init(key);
  window.Kakao?.Share.sendScrap({ requestUrl: url });
}
