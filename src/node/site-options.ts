/** What a site is made of. */
export interface SiteOptions {
  /** The folder of the articles. */
  readonly articles: string;
  /** Publish what the software suggests, marked as drafts. */
  readonly withDrafts: boolean;
  /** Publish the health report. */
  readonly withReport: boolean;
}

declare module "vite" {
  interface UserConfig {
    /** Read by the plugin; it goes before the folder that the plugin was made for. */
    readonly zeitfaden?: SiteOptions;
  }
}
