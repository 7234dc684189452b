import { notFound } from "next/navigation";
import { DomainError } from "@/lib/domain/errors";

/** A read that answers "not found" becomes the page that says so; any other fault goes on. */
export const orNotFound = async <T>(read: Promise<T>): Promise<T> => {
  try {
    return await read;
  } catch (error) {
    if (error instanceof DomainError && error.code === "notFound") notFound();
    throw error;
  }
};
