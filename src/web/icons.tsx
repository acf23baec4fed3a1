/** Line icons drawn for Homeward on a 24 grid. One stroke weight; colour and size come from the text around them. */

const PATHS = {
  alert: "M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2.6v.1",
  arrow: "M4 12h15m-6-6 6 6-6 6",
  back: "M20 12H5m6-6-6 6 6 6",
  bag: "M5 8.5h14V20H5V8.5Zm3.5 0V7a3.5 3.5 0 0 1 7 0v1.5",
  bell: "M5 17h14M6.5 17v-5.5a5.5 5.5 0 0 1 11 0V17M12 3.5V6m-1.6 14h3.2",
  box: "M4 8.2 12 4l8 4.2v7.9L12 20l-8-3.9V8.2Zm0 0 8 4 8-4m-8 4V20",
  calendar: "M4.5 6h15v13.5h-15V6Zm0 4.5h15M8.5 3.5V7m7-3.5V7",
  camera: "M3.5 8h4L9 5.5h6L16.5 8h4v11h-17V8Zm8.5 8.6a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8Z",
  check: "m5 12.5 4.6 4.6L19.5 7",
  chevron: "m9 5.5 6.5 6.5L9 18.5",
  clock: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2.2",
  copy: "M8.5 8.5h11v11h-11v-11Zm-3 7h-1v-11h11v1",
  cross: "M6 6l12 12M18 6 6 18",
  download: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15",
  edit: "M5 19l.8-3.8L16.2 4.8l3 3L8.8 18.2 5 19Zm9-12 3 3",
  external: "M10 5H5v14h14v-5M13.5 4.5h6v6m0-6L11 13",
  filter: "M4 6.5h16M7 12h10m-7 5.5h4",
  flag: "M6 20.5V4m0 .8h12l-2.6 4 2.6 4H6",
  gavel: "m13 5 6 6m-8-4 6 6m-3-3-9.5 9.5M4 20.5h8",
  globe:
    "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm0 0c2.4-2.3 3.5-5 3.5-8.5S14.4 5.8 12 3.5C9.6 5.8 8.5 8.5 8.5 12s1.1 6.2 3.5 8.5ZM3.8 12h16.4",
  help: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm-2.4-10.8a2.5 2.5 0 1 1 3.8 2.1c-1 .6-1.4 1.1-1.4 2.2m0 2.6v.1",
  hide: "M4 4l16 16M9.5 6.2A9.6 9.6 0 0 1 12 5.9c4 0 7 2.6 8.8 6.1a13 13 0 0 1-2.3 3.2M6.3 8.2A13 13 0 0 0 3.2 12c1.8 3.5 4.8 6.1 8.8 6.1 1.5 0 2.9-.4 4.1-1",
  home: "M4 11.5 12 4.5l8 7M6.5 9.5v10h11v-10M10.5 19.5v-5.5h3v5.5",
  image: "M4 5h16v14H4V5Zm0 11 4.5-4.5 3.5 3.5 2.5-2.5L20 17M15.5 9.6v.1",
  key: "M8 15.8a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6Zm3.8-3.8h8.7m-3 0v3.2m-3.2-3.2v2.2",
  label: "M4 12.2V4.5h7.7L20 12.8 12.3 20.5 4 12.2Zm4.2-3.5v.1",
  ledger: "M6 4h12.5v16H6.8A1.8 1.8 0 0 1 5 18.2V5a1 1 0 0 1 1-1Zm-1 14.2c0-1 .8-1.8 1.8-1.8h11.7M9 8h6m-6 3.5h4",
  link: "M10 14a3.8 3.8 0 0 0 5.4 0l3-3A3.8 3.8 0 0 0 13 5.6l-1 1m2 3.4a3.8 3.8 0 0 0-5.4 0l-3 3a3.8 3.8 0 0 0 5.4 5.4l1-1",
  lock: "M6 10.5h12v9H6v-9Zm2.5 0V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2.5",
  mail: "M3.5 6h17v12.5h-17V6Zm0 1 8.5 6.5L20.5 7",
  match: "M9.3 16.8a4.8 4.8 0 1 0 0-9.6 4.8 4.8 0 0 0 0 9.6Zm5.4 0a4.8 4.8 0 1 0 0-9.6 4.8 4.8 0 0 0 0 9.6Z",
  menu: "M4 7h16M4 12h16M4 17h16",
  minus: "M5 12h14",
  move: "M4 8.5h14m-4-4 4 4-4 4M20 15.5H6m4-4-4 4 4 4",
  phone: "M8 3.5h8v17H8v-17Zm3 14.5h2",
  pin: "M12 20.5c4-4.3 6.2-7.6 6.2-10.5a6.2 6.2 0 1 0-12.4 0c0 2.9 2.2 6.2 6.2 10.5Zm0-8.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z",
  plus: "M12 5v14M5 12h14",
  print: "M7 9V4h10v5M7 16.5H4V9h16v7.5h-3M7 14h10v6H7v-6Z",
  scales: "M12 4v16m-4 0h8M5 7.5l7-1.5 7 1.5M5 7.5 2.5 14h5L5 7.5Zm14 0L16.5 14h5L19 7.5Z",
  search: "M10.8 17.6a6.8 6.8 0 1 0 0-13.6 6.8 6.8 0 0 0 0 13.6Zm5-2 4.7 4.9",
  send: "M4 12 20 4.5 15.5 20l-4-6.5L4 12Zm7.5 1.5L20 4.5",
  settings:
    "M4 7.5h9m4 0h3M4 16.5h3m4 0h9M15 9.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Zm-6 9a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z",
  star: "m12 4 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8L12 4Z",
  trash: "M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7m-6.8 3.5v5.5m3.6-5.5v5.5",
  truck:
    "M3 6.5h10.5v10H3v-10Zm10.5 3.5h4l3 3.2v3.3h-7V10ZM7 19a1.9 1.9 0 1 0 0-3.8A1.9 1.9 0 0 0 7 19Zm10 0a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Z",
  user: "M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM4.8 20c.6-3.7 3.4-5.7 7.2-5.7s6.6 2 7.2 5.7",
  users:
    "M9 11a3.3 3.3 0 1 0 0-6.6A3.3 3.3 0 0 0 9 11Zm-6 8.5c.5-3.4 2.8-5.2 6-5.2s5.5 1.8 6 5.2M15.5 4.8a3.2 3.2 0 0 1 0 6M17.5 14.7c2 .6 3.2 2.3 3.5 4.8",
} as const;

export type IconName = keyof typeof PATHS;
export const ICON_NAMES = Object.keys(PATHS) as readonly IconName[];

export interface IconProps {
  name: IconName;
  /** Only when the icon stands alone; beside a word it stays silent. */
  label?: string | undefined;
  class?: string | undefined;
}

/** A line icon. Beside text it is decoration; give `label` when it is the only thing there. */
export function Icon({ name, label, class: extra }: IconProps) {
  const flips = name === "arrow" || name === "back" || name === "chevron" || name === "send" || name === "truck";
  const classes = ["icon", flips ? "icon-flips" : "", extra ?? ""].filter(Boolean).join(" ");
  const shape = <path d={PATHS[name]} />;
  return label ? (
    <svg class={classes} viewBox="0 0 24 24" role="img" aria-label={label}>
      {shape}
    </svg>
  ) : (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shape}
    </svg>
  );
}

/** Homeward's mark: an arrow coming home under a roof. Small, and never before a site's own name. */
export function HomeMark({ label, class: extra }: { label?: string | undefined; class?: string | undefined }) {
  const classes = `home-mark ${extra ?? ""}`.trim();
  const shape = (
    <>
      <path d="M3 12 12.5 4 22 12" />
      <path d="M6 13.5V20h13" />
      <path d="M22 15.5H11.5m3.3-3.2-3.3 3.2 3.3 3.2" />
    </>
  );
  return label ? (
    <svg class={classes} viewBox="0 0 24 24" role="img" aria-label={label}>
      {shape}
    </svg>
  ) : (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shape}
    </svg>
  );
}
