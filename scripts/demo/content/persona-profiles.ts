/** What the candidates of the demo sign-in tell of themselves. */
export const personaProfiles: readonly { name: string; about: string; educationLevel: "none" | "secondary" | "bachelor" | "master"; adjustments: string }[] = [
  { name: "Yara Desmedt", about: "Ik maak een podcast met vriendinnen en schrijf voor de krant van onze buurt. Ik werk graag met mensen die anders denken dan ik.", educationLevel: "secondary", adjustments: "Op maandagavond heb ik les." },
  { name: "Wout Declerq", about: "Ik zit in het zesde jaar en wil later aan een onthaal werken waar veel volk komt.", educationLevel: "none", adjustments: "" },
  { name: "Farid Karimian", about: "Ik werkte met databanken van een ziekenhuis. Ik spreek Perzisch, Engels en elke week beter Nederlands.", educationLevel: "bachelor", adjustments: "" },
  { name: "Amina Bensalah", about: "Ik was zeven jaar jurist bij de stad Tanger. Ik luister graag eerst en zoek dan een oplossing.", educationLevel: "master", adjustments: "Ik haal mijn dochter om vijf uur van school." },
];
