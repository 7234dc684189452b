/** Questions by whom they concern, in the order of the page; texts stand in the messages `help.topics`. */
export const helpTopics = [
  {
    id: "candidate",
    questions: ["where", "which", "apply", "noCv", "after", "several", "withdraw", "adjustments", "diploma", "dutch", "money", "benefit"],
  },
  { id: "host", questions: ["start", "rules", "choose", "before", "places", "funding", "stop"] },
  { id: "school", questions: ["see", "sign", "dimona", "help"] },
  { id: "mediator", questions: ["refer", "decide", "term"] },
  { id: "account", questions: ["signIn", "roles", "wrongData", "noMail", "error"] },
] as const;

/** Who answers what, in the messages `help.contact.items`. */
export const helpContacts = ["host", "flemish", "vdab", "general"] as const;
