import { useMessages } from "../../i18n/language-context.tsx";
import { Button } from "../../ui/Button.tsx";
import { downloadFile } from "../../ui/download-file.ts";
import styles from "./QrCode.module.css";
import { drawQrCode, qrCodeSvg } from "./qr-code.ts";
import { shareMessages } from "./share-messages.ts";

/** An address to be scanned from a screen or a sheet of paper, and as a file. */
export function QrCode({ url }: { readonly url: string }) {
  const t = useMessages(shareMessages);
  const drawing = drawQrCode(url);
  if (!drawing) return <p>{t.tooLongForQr}</p>;
  const { size, path } = drawing;
  return (
    <div className={styles.box}>
      <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t.qrOf(url)}>
        <path d={path} />
      </svg>
      <Button
        onClick={() => downloadFile({ name: "qr.svg", mediaType: "image/svg+xml", contents: qrCodeSvg(drawing) })}
      >
        {t.saveSvg}
      </Button>
    </div>
  );
}
