/** What a site is made of. */
export interface SiteOptions {
  /** The folder of the articles. */
  readonly articles: string;
  /** Publish what the software suggests, marked as drafts. */
  readonly withDrafts: boolean;
  /** Publish the health report. */
  readonly withReport: boolean;
  /** Of more events than these the data are a catalogue; missing: of more than `MOST_IN_ONE_FILE`. */
  readonly mostInOneFile?: number;
}

declare module "vite" {
  interface UserConfig {
    /** Read by the plugin; it goes before the folder that the plugin was made for. */
    readonly zeitfaden?: SiteOptions;
  }
}
