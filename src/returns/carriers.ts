/** Carriers whose tracking pages take the number in the address; others are recorded with a link of their own. */
const TRACKING: Record<string, (number: string) => string> = {
  DHL: (number) => `https://www.dhl.com/global-en/home/tracking.html?tracking-id=${number}`,
  FedEx: (number) => `https://www.fedex.com/fedextrack/?trknbr=${number}`,
  UPS: (number) => `https://www.ups.com/track?tracknum=${number}`,
  USPS: (number) => `https://tools.usps.com/go/TrackConfirmAction?tLabels=${number}`,
  DPD: (number) => `https://www.dpd.com/tracking?parcelNumber=${number}`,
  GLS: (number) => `https://gls-group.com/track/${number}`,
  "Royal Mail": (number) => `https://www.royalmail.com/track-your-item#/tracking-results/${number}`,
};

export const CARRIERS: readonly string[] = Object.keys(TRACKING);

/** The public tracking page of a shipment, when the carrier is one we know; null otherwise. */
export function trackingUrlOf(carrier: string, trackingNumber: string): string | null {
  const name = CARRIERS.find((known) => known.toLowerCase() === carrier.trim().toLowerCase());
  const make = name ? TRACKING[name] : undefined;
  return make ? make(encodeURIComponent(trackingNumber.replace(/\s+/g, ""))) : null;
}
