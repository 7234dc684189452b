create extension if not exists btree_gist;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists unaccent;
--> statement-breakpoint
-- Time-ordered identifiers (RFC 9562, version 7): new rows land at the end of the index. PostgreSQL 18 has uuidv7(), 15 has not.
create function uuid7() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_bit(
      set_bit(
        overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                from 1 for 6),
        52, 1),
      53, 1),
    'hex')::uuid
$$;
--> statement-breakpoint
-- Belgian enterprise number: ten digits, first 0 or 1, last two = 97 - (first eight mod 97).
create function is_enterprise_number(value text) returns boolean language sql immutable parallel safe as $$
  select value ~ '^[01][0-9]{9}$' and 97 - (substring(value for 8)::bigint % 97) = substring(value from 9)::int
$$;
--> statement-breakpoint
-- Belgian establishment number: ten digits, first 2 to 8, the same check.
create function is_establishment_number(value text) returns boolean language sql immutable parallel safe as $$
  select value ~ '^[2-8][0-9]{9}$' and 97 - (substring(value for 8)::bigint % 97) = substring(value from 9)::int
$$;
