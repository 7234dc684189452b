const maxBytes = 20_000;

/** The fields of a small posted form; none when the body is no form, or too long to be one of ours. */
export const postedForm = async (request: Request): Promise<FormData> => {
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > maxBytes) return new FormData();
  return request.formData().catch(() => new FormData());
};
