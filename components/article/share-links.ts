/** Addresses that open a service's own share page. KakaoTalk has none: it shares through the system's sheet or a copied link. */
export function shareLinks({ url, title }: { url: string; title: string }): { name: string; href: string }[] {
  const [link, text] = [encodeURIComponent(url), encodeURIComponent(title)];
  return [
    { name: "페이스북", href: `https://www.facebook.com/sharer/sharer.php?u=${link}` },
    { name: "X", href: `https://x.com/intent/post?url=${link}&text=${text}` },
    { name: "네이버", href: `https://share.naver.com/web/shareView?url=${link}&title=${text}` },
  ];
}
