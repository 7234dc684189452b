import { notFound } from "next/navigation";
import { DomainError } from "@/lib/domain/errors";

const whenNotFound = async <T, F>(read: Promise<T>, answer: () => F): Promise<T | F> => {
  try {
    return await read;
  } catch (error) {
    if (error instanceof DomainError && error.code === "notFound") return answer();
    throw error;
  }
};

/** A read that answers "not found" becomes the page that says so; any other fault goes on. */
export const orNotFound = <T>(read: Promise<T>): Promise<T> => whenNotFound(read, notFound);

/** A read that answers "not found" gives null, for a page that says itself what became of it; any other fault goes on. */
export const orNull = <T>(read: Promise<T>): Promise<T | null> => whenNotFound(read, () => null);
