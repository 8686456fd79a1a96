import { styles } from "./styles";
import { useWording } from "./wording-context";

/** The shape of the pane while the draft is being read. */
export function Skeleton() {
  const { loading } = useWording();
  return (
    <main>
      <h1 className={styles.unseen}>{loading}</h1>
      <div className={styles.skeleton} aria-hidden="true">
        <div className={`${styles.header} ${styles.note}`}>
          <Bone width="62%" height={24} />
          <div className={styles.readers}>
            {[0, 1, 2].map((reader) => (
              <div key={reader} className={styles.reader}>
                <Bone width={68} height={68} isRound />
              </div>
            ))}
          </div>
        </div>
        <div className={styles.main}>
          <Bone width="40%" height={18} top={24} />
          <Bone width="100%" height={64} top={12} />
          <Bone width="86%" height={14} top={14} />
        </div>
      </div>
    </main>
  );
}

function Bone({ width, height, top = 0, isRound = false }: { readonly width: number | string; readonly height: number; readonly top?: number; readonly isRound?: boolean }) {
  return <div className={styles.bone} style={{ width, height, marginTop: top, ...(isRound && { borderRadius: "50%" }) }} />;
}
