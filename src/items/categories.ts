/** The broad kinds a clerk may sort a thing under, with the words shown for them. */
export const CATEGORY_WORDS: Readonly<Record<string, string>> = {
  phone: "Phone",
  computer: "Computer or tablet",
  electronics: "Other electronics",
  audio: "Headphones and audio",
  camera: "Camera",
  keys: "Keys",
  wallet: "Wallet or purse",
  documents: "Documents and cards",
  luggage: "Bag or luggage",
  clothing: "Clothing",
  shoes: "Shoes",
  eyewear: "Glasses",
  jewellery: "Jewellery or watch",
  toy: "Toy",
  baby: "For a baby",
  medical: "Medical",
  mobility: "Walking aid or wheelchair",
  sport: "Sport",
  music: "Musical instrument",
  books: "Book or papers",
  umbrella: "Umbrella",
  tools: "Tools",
  pet: "For a pet",
  "car accessory": "Car accessory",
  cosmetics: "Cosmetics",
  household: "Household",
  other: "Something else",
};

/** The word for a category; one of somebody's own stays as they wrote it. */
export const categoryWord = (category: string): string => CATEGORY_WORDS[category] ?? category;
