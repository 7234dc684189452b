CREATE SCHEMA "special";
--> statement-breakpoint
CREATE TYPE "public"."agreement_party" AS ENUM('trainee', 'school', 'host', 'vdab', 'partner');--> statement-breakpoint
CREATE TYPE "public"."agreement_status" AS ENUM('draft', 'to-sign', 'signed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."plan_status" AS ENUM('draft', 'submitted', 'changes-requested', 'approved', 'refused');--> statement-breakpoint
CREATE TYPE "public"."application_status" AS ENUM('draft', 'referred', 'submitted', 'shortlisted', 'invited', 'accepted', 'confirmed', 'declined', 'rejected', 'withdrawn', 'expired');--> statement-breakpoint
CREATE TYPE "public"."budget_entry_kind" AS ENUM('reserve', 'release', 'pay', 'correct');--> statement-breakpoint
CREATE TYPE "public"."offer_status" AS ENUM('draft', 'published', 'paused', 'full', 'closed', 'expired');--> statement-breakpoint
CREATE TYPE "public"."organisation_kind" AS ENUM('flemish-government', 'local-government', 'company', 'non-profit', 'school', 'training-centre', 'vdab', 'partner', 'diversity-service');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('student', 'entity', 'mediator', 'coordinator', 'school', 'mentor', 'admin');--> statement-breakpoint
CREATE TYPE "public"."evaluation_kind" AS ENUM('mid-term', 'final');--> statement-breakpoint
CREATE TYPE "public"."placement_status" AS ENUM('prepared', 'approval-requested', 'approved', 'refused', 'signed', 'running', 'suspended', 'completed', 'ended-early', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."start_condition_kind" AS ENUM('mentor', 'risk-analysis', 'work-post-sheet', 'insurance', 'dimona');--> statement-breakpoint
CREATE TABLE "agreement_versions" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"canonical" text NOT NULL,
	"sha256" text NOT NULL,
	"created_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreement_versions_number" UNIQUE("agreement_id","number"),
	CONSTRAINT "agreement_versions_hash" UNIQUE("id","sha256"),
	CONSTRAINT "agreement_versions_sha256" CHECK ("agreement_versions"."sha256" = encode(sha256(convert_to("agreement_versions"."canonical", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"placement_id" uuid NOT NULL,
	"status" "agreement_status" DEFAULT 'draft' NOT NULL,
	"code" text NOT NULL,
	"current_version" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreements_placementId_unique" UNIQUE("placement_id"),
	CONSTRAINT "agreements_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"placement_id" uuid NOT NULL,
	"number" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"status" "plan_status" DEFAULT 'draft' NOT NULL,
	"content" jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"submitted_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	"mandate_id" uuid,
	"reason_code" text,
	"reason_text" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plans_number" UNIQUE("placement_id","number"),
	CONSTRAINT "plans_kind" CHECK ("plans"."kind" in ('stageplan','opleidingsplan')),
	CONSTRAINT "plans_not_own_case" CHECK ("plans"."decided_by_id" is null or "plans"."decided_by_id" <> "plans"."author_id"),
	CONSTRAINT "plans_decided_under_mandate" CHECK ("plans"."status" not in ('approved','refused') or "plans"."mandate_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "required_parties" (
	"version_id" uuid NOT NULL,
	"party" "agreement_party" NOT NULL,
	"person_id" uuid,
	"organisation_id" uuid,
	CONSTRAINT "required_parties_version_id_party_pk" PRIMARY KEY("version_id","party"),
	CONSTRAINT "required_parties_who" CHECK (("required_parties"."person_id" is null) <> ("required_parties"."organisation_id" is null))
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"version_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"party" "agreement_party" NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "signatures_once" UNIQUE("version_id","party")
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"reference" text NOT NULL,
	"offer_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"enrolment_id" uuid,
	"status" "application_status" NOT NULL,
	"motivation" text DEFAULT '' NOT NULL,
	"adjustments" text DEFAULT '' NOT NULL,
	"available_from" date,
	"cv_file_id" uuid,
	"referred_by_id" uuid,
	"referred_by_organisation_id" uuid,
	"submitted_at" timestamp with time zone,
	"seen_at" timestamp with time zone,
	"interview_at" timestamp with time zone,
	"interview_place" text,
	"accepted_at" timestamp with time zone,
	"confirm_by" date,
	"decided_at" timestamp with time zone,
	"reason_code" text,
	"reason_text" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "applications_reference_unique" UNIQUE("reference"),
	CONSTRAINT "applications_confirm_by" CHECK ("applications"."status" <> 'accepted' or "applications"."confirm_by" is not null)
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"secret_sha256" text NOT NULL,
	"created_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_secret" UNIQUE("secret_sha256")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_token" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"membership_id" uuid,
	"method" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_method" CHECK ("sessions"."method" in ('acm', 'mail'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text,
	"email" text,
	"email_verified" timestamp with time zone,
	"image" text,
	CONSTRAINT "users_personId_unique" UNIQUE("person_id"),
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"identifier" text NOT NULL,
	"token" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_pk" PRIMARY KEY("identifier","token")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"owner_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "files_storageKey_unique" UNIQUE("storage_key")
);
--> statement-breakpoint
CREATE TABLE "budget_entries" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"line_id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"kind" "budget_entry_kind" NOT NULL,
	"cents" bigint NOT NULL,
	"month" date,
	"corrects_id" uuid,
	"by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "budget_entries_correctsId_unique" UNIQUE("corrects_id"),
	CONSTRAINT "budget_entries_positive" CHECK ("budget_entries"."cents" > 0 or "budget_entries"."kind" = 'correct'),
	CONSTRAINT "budget_entries_month" CHECK (("budget_entries"."kind" <> 'pay') or ("budget_entries"."month" is not null and extract(day from "budget_entries"."month") = 1))
);
--> statement-breakpoint
CREATE TABLE "budget_lines" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"year" integer NOT NULL,
	"name" text NOT NULL,
	"total_cents" bigint NOT NULL,
	"reserved_cents" bigint DEFAULT 0 NOT NULL,
	"paid_cents" bigint DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "budget_lines_year_name" UNIQUE("year","name"),
	CONSTRAINT "budget_never_overcommitted" CHECK ("budget_lines"."reserved_cents" >= 0 and "budget_lines"."paid_cents" >= 0 and "budget_lines"."reserved_cents" + "budget_lines"."paid_cents" <= "budget_lines"."total_cents")
);
--> statement-breakpoint
CREATE TABLE "sanctions" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"last_day" date NOT NULL,
	"proposed_by_id" uuid NOT NULL,
	"decided_by_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "sanctions_two_pairs_of_eyes" CHECK ("sanctions"."proposed_by_id" <> "sanctions"."decided_by_id"),
	CONSTRAINT "sanctions_period" CHECK ("sanctions"."last_day" >= "sanctions"."decided_on")
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"slug" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"programme_id" uuid,
	"kind" text DEFAULT 'placement' NOT NULL,
	"instrument" text,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"tasks" text DEFAULT '' NOT NULL,
	"learning" text DEFAULT '' NOT NULL,
	"guidance" text DEFAULT '' NOT NULL,
	"requirements" text DEFAULT '' NOT NULL,
	"occupation" text DEFAULT '' NOT NULL,
	"education_level" text DEFAULT 'none' NOT NULL,
	"places" integer DEFAULT 1 NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"hours_per_week" numeric(4, 2),
	"starts_on" date,
	"ends_on" date,
	"apply_until" date,
	"municipality_nis" integer,
	"street" text DEFAULT '' NOT NULL,
	"payer" text DEFAULT 'none' NOT NULL,
	"allowance_cents" integer,
	"travel_reimbursed" boolean DEFAULT false NOT NULL,
	"facilities" text[] DEFAULT '{}' NOT NULL,
	"mentor_name" text DEFAULT '' NOT NULL,
	"facilitated" boolean DEFAULT false NOT NULL,
	"service_involved_on" date,
	"status" "offer_status" DEFAULT 'draft' NOT NULL,
	"regulation_id" text,
	"vdab_granted" boolean DEFAULT false NOT NULL,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"published_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"close_reason" text,
	"created_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "offers_slug_unique" UNIQUE("slug"),
	CONSTRAINT "offers_places" CHECK ("offers"."places" between 1 and 500),
	CONSTRAINT "offers_never_overfilled" CHECK ("offers"."taken" between 0 and "offers"."places"),
	CONSTRAINT "offers_kind" CHECK (("offers"."kind" = 'placement' and "offers"."instrument" is not null) or ("offers"."kind" = 'employment' and "offers"."instrument" is null)),
	CONSTRAINT "offers_period" CHECK ("offers"."ends_on" >= "offers"."starts_on"),
	CONSTRAINT "offers_education_level" CHECK ("offers"."education_level" in ('none','secondary','bachelor','master')),
	CONSTRAINT "offers_payer" CHECK ("offers"."payer" in ('host','vdab','none')),
	CONSTRAINT "offers_complete_when_public" CHECK ("offers"."status" = 'draft' or ("offers"."starts_on" is not null and "offers"."hours_per_week" is not null and "offers"."municipality_nis" is not null and "offers"."published_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"places" integer,
	CONSTRAINT "programmes_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "entity_policy_domains" (
	"organisation_id" uuid NOT NULL,
	"domain_code" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "entity_policy_domains_organisation_id_domain_code_valid_from_pk" PRIMARY KEY("organisation_id","domain_code","valid_from")
);
--> statement-breakpoint
CREATE TABLE "establishments" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"establishment_number" text,
	"name" text NOT NULL,
	"street" text,
	"municipality_nis" integer NOT NULL,
	CONSTRAINT "establishments_establishmentNumber_unique" UNIQUE("establishment_number"),
	CONSTRAINT "establishments_number" CHECK ("establishments"."establishment_number" is null or is_establishment_number("establishments"."establishment_number"))
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"nis" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_fr" text NOT NULL,
	"province" text NOT NULL,
	"postcodes" text[] DEFAULT '{}' NOT NULL,
	"latitude" double precision,
	"longitude" double precision
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"kind" "organisation_kind" NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"enterprise_number" text,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"website" text,
	"email" text,
	"phone" text,
	"street" text,
	"municipality_nis" integer,
	"reply_days" integer DEFAULT 10 NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_number_name" UNIQUE("enterprise_number","name"),
	CONSTRAINT "organisations_enterprise_number" CHECK ("organisations"."enterprise_number" is null or is_enterprise_number("organisations"."enterprise_number")),
	CONSTRAINT "organisations_reply_days" CHECK ("organisations"."reply_days" between 1 and 60)
);
--> statement-breakpoint
CREATE TABLE "policy_domains" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "workplace_recognitions" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"establishment_id" uuid,
	"course" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrolments" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"person_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"supervisor_id" uuid,
	"course" text NOT NULL,
	"level" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	CONSTRAINT "enrolments_period" CHECK ("enrolments"."valid_to" >= "enrolments"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "mandates" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"provinces" text[] NOT NULL,
	"instruments" text[] NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "mandates_period" CHECK ("mandates"."valid_to" is null or "mandates"."valid_to" >= "mandates"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"organisation_id" uuid,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "memberships_once" UNIQUE NULLS NOT DISTINCT("person_id","role","organisation_id","valid_from"),
	CONSTRAINT "memberships_organisation" CHECK (("memberships"."role" in ('student', 'admin')) = ("memberships"."organisation_id" is null))
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"email" text,
	"phone" text,
	"birth_date" date,
	"municipality_nis" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"education_level" text,
	"available_from" date,
	"adjustments" text DEFAULT '' NOT NULL,
	"cv_file_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "profiles_education_level" CHECK ("profiles"."education_level" in ('none','secondary','bachelor','master'))
);
--> statement-breakpoint
CREATE TABLE "evaluations" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"placement_id" uuid NOT NULL,
	"kind" "evaluation_kind" NOT NULL,
	"author_role" "role" NOT NULL,
	"author_id" uuid NOT NULL,
	"scores" jsonb NOT NULL,
	"strengths" text NOT NULL,
	"growth" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "evaluations_once" UNIQUE("placement_id","kind","author_role")
);
--> statement-breakpoint
CREATE TABLE "placement_lanes" (
	"placement_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"lane" smallint NOT NULL,
	"period" daterange NOT NULL,
	CONSTRAINT "placement_lanes_placement_id_lane_pk" PRIMARY KEY("placement_id","lane")
);
--> statement-breakpoint
CREATE TABLE "placement_messages" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"placement_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_role" "role" NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"reference" text NOT NULL,
	"application_id" uuid,
	"offer_id" uuid,
	"person_id" uuid NOT NULL,
	"host_id" uuid NOT NULL,
	"instrument" text NOT NULL,
	"via" text,
	"enrolment_id" uuid,
	"school_id" uuid,
	"supervisor_id" uuid,
	"mediator_organisation_id" uuid,
	"mediator_id" uuid,
	"mentor_id" uuid,
	"mentor_name" text DEFAULT '' NOT NULL,
	"title" text NOT NULL,
	"goals" text DEFAULT '' NOT NULL,
	"status" "placement_status" DEFAULT 'prepared' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"hours_per_week" numeric(4, 2) NOT NULL,
	"lanes" smallint[] NOT NULL,
	"regulation_id" text NOT NULL,
	"last_allowed_day" date,
	"vdab_granted" boolean DEFAULT false NOT NULL,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"facilitated" boolean DEFAULT false NOT NULL,
	"service_involved_on" date,
	"signed_on" date,
	"started_at" timestamp with time zone,
	"ended_on" date,
	"end_reason_code" text,
	"end_reason_text" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placements_reference_unique" UNIQUE("reference"),
	CONSTRAINT "placements_applicationId_unique" UNIQUE("application_id"),
	CONSTRAINT "placements_period" CHECK ("placements"."ends_on" >= "placements"."starts_on"),
	CONSTRAINT "placements_within_law" CHECK ("placements"."last_allowed_day" is null or "placements"."ends_on" <= "placements"."last_allowed_day"),
	CONSTRAINT "placements_hours" CHECK ("placements"."hours_per_week" > 0 and "placements"."hours_per_week" <= 50),
	CONSTRAINT "placements_lanes" CHECK (cardinality("placements"."lanes") between 1 and 14 and "placements"."lanes" <@ array[0,1,2,3,4,5,6,7,8,9,10,11,12,13]::smallint[]),
	CONSTRAINT "placements_signed_before_run" CHECK ("placements"."status" not in ('signed','running','suspended','completed','ended-early') or "placements"."signed_on" is not null),
	CONSTRAINT "placements_ended" CHECK ("placements"."status" not in ('completed','ended-early') or "placements"."ended_on" is not null),
	CONSTRAINT "placements_school" CHECK ("placements"."instrument" <> 'school' or "placements"."school_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "reference_counters" (
	"prefix" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "reference_counters_prefix_year_pk" PRIMARY KEY("prefix","year")
);
--> statement-breakpoint
CREATE TABLE "start_conditions" (
	"placement_id" uuid NOT NULL,
	"kind" "start_condition_kind" NOT NULL,
	"responsible" "role" NOT NULL,
	"done_at" timestamp with time zone,
	"done_by_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "start_conditions_placement_id_kind_pk" PRIMARY KEY("placement_id","kind")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"organisation_id" uuid,
	"event" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"details" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_head_only" CHECK ("audit_head"."only")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"person_id" uuid NOT NULL,
	"action" text NOT NULL,
	"key" text NOT NULL,
	"request_sha256" text NOT NULL,
	"response" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_person_id_action_key_pk" PRIMARY KEY("person_id","action","key")
);
--> statement-breakpoint
CREATE TABLE "mail_deliveries" (
	"dedupe_key" text PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"template" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb NOT NULL,
	"href" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"used" integer NOT NULL,
	CONSTRAINT "rate_limits_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "transitions" (
	"machine" text NOT NULL,
	"event" text NOT NULL,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"roles" text[] NOT NULL,
	CONSTRAINT "transitions_machine_event_from_status_pk" PRIMARY KEY("machine","event","from_status")
);
--> statement-breakpoint
CREATE TABLE "import_batches" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"source_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"file_sha256" text NOT NULL,
	"rows" integer NOT NULL,
	"created" integer NOT NULL,
	"updated" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"rejected" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_batches_kind" CHECK ("import_batches"."kind" in ('placements', 'places'))
);
--> statement-breakpoint
CREATE TABLE "import_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"file_name" text NOT NULL,
	"dry_run" boolean NOT NULL,
	"skip_invalid" boolean NOT NULL,
	"file" "bytea",
	"status" text DEFAULT 'queued' NOT NULL,
	"rows_done" integer DEFAULT 0 NOT NULL,
	"rows_total" integer DEFAULT 0 NOT NULL,
	"report" jsonb,
	"failure" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "import_requests_kind" CHECK ("import_requests"."kind" in ('placements', 'places')),
	CONSTRAINT "import_requests_status" CHECK ("import_requests"."status" in ('queued', 'running', 'done', 'failed')),
	CONSTRAINT "import_requests_file_goes" CHECK (("import_requests"."status" in ('queued', 'running')) = ("import_requests"."file" is not null))
);
--> statement-breakpoint
CREATE TABLE "special"."imported_declarations" (
	"placement_id" uuid PRIMARY KEY NOT NULL,
	"foreign_origin" boolean,
	"disability" boolean
);
--> statement-breakpoint
CREATE TABLE "imported_placements" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"source_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"dossier" text NOT NULL,
	"instrument" text NOT NULL,
	"person_ref" text,
	"birth_year" smallint,
	"gender" text,
	"education" text,
	"via" text,
	"facilitated" boolean,
	"status" "placement_status" NOT NULL,
	"signed_on" date,
	"starts_on" date,
	"ends_on" date,
	"hours_per_week" numeric(5, 2),
	"work_after_3m" boolean,
	"work_after_12m" boolean,
	"hired_on" date,
	"hired_by_id" uuid,
	"host_id" uuid NOT NULL,
	"regulation_id" text,
	"findings" jsonb NOT NULL,
	"row_hash" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imported_placements_once" UNIQUE("source_id","dossier"),
	CONSTRAINT "imported_placements_status" CHECK ("imported_placements"."status" in ('running', 'completed', 'ended-early', 'cancelled', 'approved')),
	CONSTRAINT "imported_placements_gender" CHECK ("imported_placements"."gender" in ('female', 'male', 'x')),
	CONSTRAINT "imported_placements_education" CHECK ("imported_placements"."education" in ('low', 'middle', 'high')),
	CONSTRAINT "imported_placements_via" CHECK ("imported_placements"."via" in ('school', 'training-centre')),
	CONSTRAINT "imported_placements_period" CHECK ("imported_placements"."ends_on" >= "imported_placements"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "offered_places" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"source_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"host_id" uuid NOT NULL,
	"instrument" text NOT NULL,
	"year" smallint NOT NULL,
	"places" integer NOT NULL,
	CONSTRAINT "offered_places_once" UNIQUE("source_id","host_id","instrument","year"),
	CONSTRAINT "offered_places_count" CHECK ("offered_places"."places" >= 0)
);
--> statement-breakpoint
CREATE TABLE "register_organisations" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"enterprise_number" text,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"organisation_id" uuid,
	CONSTRAINT "register_organisations_once" UNIQUE NULLS NOT DISTINCT("enterprise_number","name_key"),
	CONSTRAINT "register_organisations_number" CHECK ("register_organisations"."enterprise_number" is null or is_enterprise_number("register_organisations"."enterprise_number"))
);
--> statement-breakpoint
CREATE TABLE "register_sources" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "register_sources_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "offer_facets" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offer_facets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"instrument" text,
	"organisation" text NOT NULL,
	"province" text NOT NULL,
	"payer" text NOT NULL,
	"education" text NOT NULL,
	"hours" text NOT NULL,
	CONSTRAINT "offer_facets_once" UNIQUE NULLS NOT DISTINCT("instrument","organisation","province","payer","education","hours")
);
--> statement-breakpoint
CREATE TABLE "offer_search" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"facet_id" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"municipality_nis" integer NOT NULL,
	"starts_on" date NOT NULL,
	"apply_until" date NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"plain" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "required_parties" ADD CONSTRAINT "required_parties_version_id_agreement_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."agreement_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "required_parties" ADD CONSTRAINT "required_parties_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "required_parties" ADD CONSTRAINT "required_parties_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_of_this_text" FOREIGN KEY ("version_id","sha256") REFERENCES "public"."agreement_versions"("id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_of_a_party" FOREIGN KEY ("version_id","party") REFERENCES "public"."required_parties"("version_id","party") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_enrolment_id_enrolments_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_cv_file_id_files_id_fk" FOREIGN KEY ("cv_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_referred_by_id_people_id_fk" FOREIGN KEY ("referred_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_referred_by_organisation_id_organisations_id_fk" FOREIGN KEY ("referred_by_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_entries" ADD CONSTRAINT "budget_entries_line_id_budget_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_entries" ADD CONSTRAINT "budget_entries_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_entries" ADD CONSTRAINT "budget_entries_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_proposed_by_id_people_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_municipality_nis_municipalities_nis_fk" FOREIGN KEY ("municipality_nis") REFERENCES "public"."municipalities"("nis") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_policy_domains" ADD CONSTRAINT "entity_policy_domains_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_policy_domains" ADD CONSTRAINT "entity_policy_domains_domain_code_policy_domains_code_fk" FOREIGN KEY ("domain_code") REFERENCES "public"."policy_domains"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishments" ADD CONSTRAINT "establishments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishments" ADD CONSTRAINT "establishments_municipality_nis_municipalities_nis_fk" FOREIGN KEY ("municipality_nis") REFERENCES "public"."municipalities"("nis") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_municipality_nis_municipalities_nis_fk" FOREIGN KEY ("municipality_nis") REFERENCES "public"."municipalities"("nis") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_recognitions" ADD CONSTRAINT "workplace_recognitions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_recognitions" ADD CONSTRAINT "workplace_recognitions_establishment_id_establishments_id_fk" FOREIGN KEY ("establishment_id") REFERENCES "public"."establishments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_school_id_organisations_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_supervisor_id_people_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_municipality_nis_municipalities_nis_fk" FOREIGN KEY ("municipality_nis") REFERENCES "public"."municipalities"("nis") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_cv_file_id_files_id_fk" FOREIGN KEY ("cv_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_lanes" ADD CONSTRAINT "placement_lanes_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_messages" ADD CONSTRAINT "placement_messages_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_messages" ADD CONSTRAINT "placement_messages_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_host_id_organisations_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_enrolment_id_enrolments_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_school_id_organisations_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_supervisor_id_people_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_mediator_organisation_id_organisations_id_fk" FOREIGN KEY ("mediator_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_mediator_id_people_id_fk" FOREIGN KEY ("mediator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "start_conditions" ADD CONSTRAINT "start_conditions_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "start_conditions" ADD CONSTRAINT "start_conditions_done_by_id_people_id_fk" FOREIGN KEY ("done_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_source_id_register_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."register_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_requests" ADD CONSTRAINT "import_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "special"."imported_declarations" ADD CONSTRAINT "imported_declarations_placement_id_imported_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."imported_placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_placements" ADD CONSTRAINT "imported_placements_source_id_register_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."register_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_placements" ADD CONSTRAINT "imported_placements_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_placements" ADD CONSTRAINT "imported_placements_hired_by_id_register_organisations_id_fk" FOREIGN KEY ("hired_by_id") REFERENCES "public"."register_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_placements" ADD CONSTRAINT "imported_placements_host_id_register_organisations_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."register_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offered_places" ADD CONSTRAINT "offered_places_source_id_register_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."register_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offered_places" ADD CONSTRAINT "offered_places_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offered_places" ADD CONSTRAINT "offered_places_host_id_register_organisations_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."register_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_organisations" ADD CONSTRAINT "register_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_search" ADD CONSTRAINT "offer_search_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_search" ADD CONSTRAINT "offer_search_facet_id_offer_facets_id_fk" FOREIGN KEY ("facet_id") REFERENCES "public"."offer_facets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_search" ADD CONSTRAINT "offer_search_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_search" ADD CONSTRAINT "offer_search_municipality_nis_municipalities_nis_fk" FOREIGN KEY ("municipality_nis") REFERENCES "public"."municipalities"("nis") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signatures_person_id_index" ON "signatures" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "applications_one_open" ON "applications" USING btree ("offer_id","person_id") WHERE "applications"."status" in ('draft','referred','submitted','shortlisted','invited','accepted','confirmed');--> statement-breakpoint
CREATE INDEX "applications_person_id_status_index" ON "applications" USING btree ("person_id","status");--> statement-breakpoint
CREATE INDEX "applications_offer_id_status_index" ON "applications" USING btree ("offer_id","status");--> statement-breakpoint
CREATE INDEX "accounts_user_id_index" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "api_keys_organisation_id_index" ON "api_keys" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_index" ON "sessions" USING btree ("expires");--> statement-breakpoint
CREATE UNIQUE INDEX "budget_one_payment_a_month" ON "budget_entries" USING btree ("placement_id","month") WHERE "budget_entries"."kind" = 'pay';--> statement-breakpoint
CREATE INDEX "budget_entries_line_id_index" ON "budget_entries" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "sanctions_organisation_id_index" ON "sanctions" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "offers_organisation_id_status_index" ON "offers" USING btree ("organisation_id","status");--> statement-breakpoint
CREATE INDEX "offers_open" ON "offers" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "offers"."status" = 'published';--> statement-breakpoint
CREATE INDEX "establishments_organisation_id_index" ON "establishments" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "municipalities_province_index" ON "municipalities" USING btree ("province");--> statement-breakpoint
CREATE INDEX "organisations_kind_index" ON "organisations" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "workplace_recognitions_organisation_id_index" ON "workplace_recognitions" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "enrolments_person_id_index" ON "enrolments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "enrolments_school_id_index" ON "enrolments" USING btree ("school_id");--> statement-breakpoint
CREATE INDEX "mandates_person_id_index" ON "mandates" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "memberships_organisation_id_index" ON "memberships" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "placement_messages_placement_id_created_at_index" ON "placement_messages" USING btree ("placement_id","created_at");--> statement-breakpoint
CREATE INDEX "placements_person_id_status_index" ON "placements" USING btree ("person_id","status");--> statement-breakpoint
CREATE INDEX "placements_host_id_status_index" ON "placements" USING btree ("host_id","status");--> statement-breakpoint
CREATE INDEX "placements_school_id_status_index" ON "placements" USING btree ("school_id","status");--> statement-breakpoint
CREATE INDEX "placements_starts_on_index" ON "placements" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "audit_entries_subject_id_seq_index" ON "audit_entries" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "notifications_person_id_created_at_index" ON "notifications" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "import_batches_source_id_index" ON "import_batches" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "import_requests_organisation_id_index" ON "import_requests" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "imported_placements_started" ON "imported_placements" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "imported_placements_signed" ON "imported_placements" USING btree ("signed_on");--> statement-breakpoint
CREATE INDEX "imported_placements_host" ON "imported_placements" USING btree ("host_id");--> statement-breakpoint
CREATE INDEX "offered_places_year_index" ON "offered_places" USING btree ("year");--> statement-breakpoint
CREATE INDEX "offer_search_words" ON "offer_search" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "offer_search_organisation" ON "offer_search" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "search_words_alike" ON "search_words" USING gist ("plain" gist_trgm_ops);