import { env, siteUrl } from "@/lib/env";
import { getSharing } from "@/lib/settings/read";
import { PrintButton } from "./print-button";
import { ShareMenu } from "./share-menu";
import { TextSize } from "./text-size";

export async function ArticleTools({ number, title }: { number: number; title: string }) {
  const { youtube } = await getSharing();
  return (
    <div role="group" aria-label="기사 도구" className="flex gap-0.5 print-hidden max-[560px]:w-full max-[560px]:justify-between min-[561px]:ml-auto noscript:justify-center">
      <TextSize />
      <ShareMenu url={`${siteUrl()}/articles/${number}`} title={title} channel={youtube} kakaoKey={env().KAKAO_JS_KEY} />
      <PrintButton />
    </div>
  );
}
