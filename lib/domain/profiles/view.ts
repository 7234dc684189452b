/** What a candidate told of themselves, for nobody but them. */
export interface OwnProfile {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  about: string;
  educationLevel: string | null;
  availableFrom: string | null;
  adjustments: string;
  cv: { id: string; name: string; sizeBytes: number } | null;
  version: number;
}
