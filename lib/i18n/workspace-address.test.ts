import { expect, test } from "vitest";
import { isWorkspaceAddress } from "./workspace-address";

test.each(["/student", "/student/sollicitaties/12", "/entiteit", "/bemiddelaar", "/dossiers/12", "/en/mediator", "/en/placements/12", "/meldingen"])(
  "%s is a workspace",
  (address) => expect(isWorkspaceAddress(address)).toBe(true),
);

test.each(["/", "/stageplaatsen", "/studenten", "/en", "/en/internships", "/aanmelden", "/schoolstage", "/status"])(
  "%s is public",
  (address) => expect(isWorkspaceAddress(address)).toBe(false),
);
