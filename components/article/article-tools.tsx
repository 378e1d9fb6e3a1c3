import { env, siteUrl } from "@/lib/env";
import { PrintButton } from "./print-button";
import { ShareMenu } from "./share-menu";
import { TextSize } from "./text-size";

export function ArticleTools({ number, title }: { number: number; title: string }) {
  return (
    <div role="group" aria-label="기사 도구" className="flex gap-0.5 print-hidden max-[560px]:w-full max-[560px]:justify-between min-[561px]:ml-auto">
      <TextSize />
      <ShareMenu url={`${siteUrl()}/articles/${number}`} title={title} kakaoKey={env().KAKAO_JS_KEY} />
      <PrintButton />
    </div>
  );
}
