ALTER TYPE "public"."plan_status" ADD VALUE 'final';--> statement-breakpoint
CREATE TABLE "answer_comments" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"question_id" uuid NOT NULL,
	"part_key" text NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer_parts" (
	"question_id" uuid NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"measure" text NOT NULL,
	"question" text NOT NULL,
	"body" text NOT NULL,
	"written_by_id" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"agreed_by_id" uuid,
	"agreed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "answer_parts_question_id_key_pk" PRIMARY KEY("question_id","key"),
	CONSTRAINT "answer_parts_two_pairs_of_eyes" CHECK ("answer_parts"."agreed_by_id" is null or "answer_parts"."agreed_by_id" <> "answer_parts"."written_by_id")
);
--> statement-breakpoint
CREATE TABLE "frozen_answers" (
	"question_id" uuid PRIMARY KEY NOT NULL,
	"canonical" text NOT NULL,
	"sha256" text NOT NULL,
	"figures_sha256" text NOT NULL,
	"frozen_by_id" uuid NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "frozen_answers_hash" UNIQUE("sha256","question_id"),
	CONSTRAINT "frozen_answers_sha256" CHECK ("frozen_answers"."sha256" = encode(sha256(convert_to("frozen_answers"."canonical", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "parliamentary_questions" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"asked_by" text DEFAULT '' NOT NULL,
	"asked_on" date NOT NULL,
	"due_on" date,
	"template" text NOT NULL,
	"year" smallint NOT NULL,
	"part" text NOT NULL,
	"as_of" date NOT NULL,
	"measurement" jsonb NOT NULL,
	"measured_at" timestamp with time zone NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"created_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "parliamentary_questions_status" CHECK ("parliamentary_questions"."status" in ('draft','frozen')),
	CONSTRAINT "parliamentary_questions_part" CHECK ("parliamentary_questions"."part" in ('h1','h2','year')),
	CONSTRAINT "parliamentary_questions_template" CHECK ("parliamentary_questions"."template" in ('government','work-based-learning','composed'))
);
--> statement-breakpoint
CREATE TABLE "employments" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"application_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"host_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"coach_name" text NOT NULL,
	"language_support" text DEFAULT '' NOT NULL,
	"ended_on" date,
	"outcome" text,
	"registered_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "employments_application_id_unique" UNIQUE("application_id"),
	CONSTRAINT "employments_period" CHECK ("employments"."ends_on" >= "employments"."starts_on" and ("employments"."ended_on" is null or "employments"."ended_on" >= "employments"."starts_on")),
	CONSTRAINT "employments_outcome" CHECK (("employments"."ended_on" is null) = ("employments"."outcome" is null) and ("employments"."outcome" is null or "employments"."outcome" in ('contract','work-elsewhere','own-choice','employer','other')))
);
--> statement-breakpoint
CREATE TABLE "attendance_days" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"month_id" uuid NOT NULL,
	"day" date NOT NULL,
	"planned_quarters" smallint NOT NULL,
	"worked_quarters" smallint NOT NULL,
	"absence" text,
	"corrects_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attendance_days_one_correction" UNIQUE("corrects_id"),
	CONSTRAINT "attendance_days_absence" CHECK ("attendance_days"."absence" in ('justified','unjustified','long')),
	CONSTRAINT "attendance_days_quarters" CHECK ("attendance_days"."planned_quarters" between 0 and 96 and "attendance_days"."worked_quarters" between 0 and 96 and ("attendance_days"."absence" is null or "attendance_days"."worked_quarters" = 0)),
	CONSTRAINT "attendance_days_correction" CHECK (("attendance_days"."corrects_id" is null) = ("attendance_days"."reason" = ''))
);
--> statement-breakpoint
CREATE TABLE "attendance_months" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"placement_id" uuid NOT NULL,
	"month" date NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"submitted_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"confirmed_by_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "attendance_months_once" UNIQUE("placement_id","month"),
	CONSTRAINT "attendance_months_status" CHECK ("attendance_months"."status" in ('draft','submitted','confirmed')),
	CONSTRAINT "attendance_months_first_day" CHECK (extract(day from "attendance_months"."month") = 1),
	CONSTRAINT "attendance_months_confirmed" CHECK (("attendance_months"."status" = 'confirmed') = ("attendance_months"."confirmed_at" is not null and "attendance_months"."confirmed_by_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "outflow_answers" (
	"placement_id" uuid NOT NULL,
	"months" smallint NOT NULL,
	"work" text NOT NULL,
	"employer" text,
	"hired_on" date,
	"answered_on" date NOT NULL,
	CONSTRAINT "outflow_answers_placement_id_months_pk" PRIMARY KEY("placement_id","months"),
	CONSTRAINT "outflow_answers_months" CHECK ("outflow_answers"."months" in (3, 12)),
	CONSTRAINT "outflow_answers_work" CHECK ("outflow_answers"."work" in ('yes','no','unknown')),
	CONSTRAINT "outflow_answers_employer" CHECK ("outflow_answers"."employer" in ('same-host','flemish-government','elsewhere')),
	CONSTRAINT "outflow_answers_only_of_work" CHECK ("outflow_answers"."work" = 'yes' or ("outflow_answers"."employer" is null and "outflow_answers"."hired_on" is null))
);
--> statement-breakpoint
CREATE TABLE "outflow_questions" (
	"placement_id" uuid NOT NULL,
	"months" smallint NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"open_until" date NOT NULL,
	CONSTRAINT "outflow_questions_placement_id_months_pk" PRIMARY KEY("placement_id","months"),
	CONSTRAINT "outflow_questions_months" CHECK ("outflow_questions"."months" in (3, 12))
);
--> statement-breakpoint
CREATE TABLE "budget_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"line_id" uuid,
	"year" integer NOT NULL,
	"name" text NOT NULL,
	"total_cents" bigint NOT NULL,
	"status" text DEFAULT 'proposed' NOT NULL,
	"proposed_by_id" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "budget_changes_status" CHECK ("budget_changes"."status" in ('proposed','confirmed','refused')),
	CONSTRAINT "budget_changes_two_pairs_of_eyes" CHECK ("budget_changes"."status" <> 'confirmed' or "budget_changes"."decided_by_id" <> "budget_changes"."proposed_by_id"),
	CONSTRAINT "budget_changes_amount" CHECK ("budget_changes"."total_cents" between 0 and 100000000000)
);
--> statement-breakpoint
CREATE TABLE "funding_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"placement_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"selection_started_on" date NOT NULL,
	"month_cents" integer NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"line_id" uuid,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	"reason_code" text,
	"reason_text" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "funding_requests_status" CHECK ("funding_requests"."status" in ('open','granted','refused','withdrawn')),
	CONSTRAINT "funding_requests_line" CHECK (("funding_requests"."status" = 'granted') = ("funding_requests"."line_id" is not null)),
	CONSTRAINT "funding_requests_amount" CHECK ("funding_requests"."month_cents" > 0),
	CONSTRAINT "funding_requests_other_person" CHECK ("funding_requests"."decided_by_id" is null or "funding_requests"."decided_by_id" <> "funding_requests"."asked_by_id")
);
--> statement-breakpoint
CREATE TABLE "payment_run_lines" (
	"run_id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"cents" integer NOT NULL,
	CONSTRAINT "payment_run_lines_run_id_placement_id_pk" PRIMARY KEY("run_id","placement_id"),
	CONSTRAINT "payment_run_lines_positive" CHECK ("payment_run_lines"."cents" > 0)
);
--> statement-breakpoint
CREATE TABLE "payment_runs" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"month" date NOT NULL,
	"status" text DEFAULT 'prepared' NOT NULL,
	"prepared_by_id" uuid NOT NULL,
	"prepared_at" timestamp with time zone NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "payment_runs_status" CHECK ("payment_runs"."status" in ('prepared','approved','dropped')),
	CONSTRAINT "payment_runs_two_pairs_of_eyes" CHECK ("payment_runs"."status" <> 'approved' or "payment_runs"."decided_by_id" <> "payment_runs"."prepared_by_id"),
	CONSTRAINT "payment_runs_month" CHECK (extract(day from "payment_runs"."month") = 1)
);
--> statement-breakpoint
CREATE TABLE "parameter_rows" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"table_code" text NOT NULL,
	"valid_from" text NOT NULL,
	"number" integer NOT NULL,
	"value" jsonb NOT NULL,
	"known_until" text,
	"source_title" text NOT NULL,
	"source_reference" text NOT NULL,
	"source_status" text NOT NULL,
	"entered_by_id" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parameter_rows_number" UNIQUE("table_code","valid_from","number"),
	CONSTRAINT "parameter_rows_positive_number" CHECK ("parameter_rows"."number" >= 1),
	CONSTRAINT "parameter_rows_month" CHECK ("parameter_rows"."valid_from" ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "parameter_rows_known_until" CHECK ("parameter_rows"."known_until" is null or ("parameter_rows"."known_until" ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$' and "parameter_rows"."known_until" >= "parameter_rows"."valid_from")),
	CONSTRAINT "parameter_rows_source" CHECK (length(btrim("parameter_rows"."source_title")) > 0 and length(btrim("parameter_rows"."source_reference")) > 0 and "parameter_rows"."source_status" in ('verified', 'unverified'))
);
--> statement-breakpoint
CREATE TABLE "authority_settings" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"objection" text DEFAULT '' NOT NULL,
	"hearing" text DEFAULT '' NOT NULL,
	"hearing_days" integer,
	"contact" text DEFAULT '' NOT NULL,
	"claim_hours" integer DEFAULT 24 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "authority_settings_days" CHECK ("authority_settings"."hearing_days" between 1 and 365),
	CONSTRAINT "authority_settings_claim" CHECK ("authority_settings"."claim_hours" between 1 and 240)
);
--> statement-breakpoint
CREATE TABLE "case_notes" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"readers" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_notes_readers" CHECK ("case_notes"."readers" in ('author','organisation','candidate'))
);
--> statement-breakpoint
CREATE TABLE "contact_moments" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"mediator_id" uuid NOT NULL,
	"placement_id" uuid,
	"kind" text NOT NULL,
	"planned_on" date NOT NULL,
	"done_on" date,
	"cancelled_at" timestamp with time zone,
	"summary" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contact_moments_kind" CHECK ("contact_moments"."kind" in ('talk','call','visit','message'))
);
--> statement-breakpoint
CREATE TABLE "decision_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"placement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"plan_id" uuid,
	"status" text DEFAULT 'open' NOT NULL,
	"organisation_id" uuid NOT NULL,
	"province" text NOT NULL,
	"due_on" date NOT NULL,
	"proposed_on" date,
	"ground" text,
	"motivation" text DEFAULT '' NOT NULL,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"requested_by_id" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"claimed_by_id" uuid,
	"claimed_at" timestamp with time zone,
	"assigned_by_id" uuid,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "decision_requests_kind" CHECK ("decision_requests"."kind" in ('plan','extension','early-end')),
	CONSTRAINT "decision_requests_status" CHECK ("decision_requests"."status" in ('open','changes-requested','decided','withdrawn')),
	CONSTRAINT "decision_requests_plan" CHECK (("decision_requests"."kind" = 'plan') = ("decision_requests"."plan_id" is not null)),
	CONSTRAINT "decision_requests_proposal" CHECK ("decision_requests"."kind" = 'plan' or "decision_requests"."proposed_on" is not null),
	CONSTRAINT "decision_requests_ground" CHECK (("decision_requests"."kind" = 'early-end') = ("decision_requests"."ground" is not null))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"reference" text NOT NULL,
	"request_id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"approved_until" date,
	"reason_code" text NOT NULL,
	"reason_text" text DEFAULT '' NOT NULL,
	"acknowledged" text[] DEFAULT '{}'::text[] NOT NULL,
	"decided_by_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"delegation_id" uuid,
	"decided_at" timestamp with time zone NOT NULL,
	"letter" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "decisions_reference_unique" UNIQUE("reference"),
	CONSTRAINT "decisions_outcome" CHECK ("decisions"."outcome" in ('approved','approved-other-duration','changes-requested','refused')),
	CONSTRAINT "decisions_other_duration" CHECK (("decisions"."outcome" = 'approved-other-duration') = ("decisions"."approved_until" is not null)),
	CONSTRAINT "decisions_sha256" CHECK ("decisions"."sha256" = encode(sha256(convert_to("decisions"."letter", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"mandate_id" uuid NOT NULL,
	"to_person_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "delegations_period" CHECK ("delegations"."valid_to" >= "delegations"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "job_seekers" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"registered_since" date NOT NULL,
	"registered_until" date,
	"may_work_in_belgium" boolean,
	"employed" boolean,
	"education" text,
	"organisation_id" uuid NOT NULL,
	"mediator_id" uuid,
	"ground_verified_at" timestamp with time zone,
	"ground_verified_by_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "job_seekers_period" CHECK ("job_seekers"."registered_until" >= "job_seekers"."registered_since"),
	CONSTRAINT "job_seekers_education" CHECK ("job_seekers"."education" in ('none','school','alternating','vdab-course'))
);
--> statement-breakpoint
CREATE TABLE "model_plans" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"kind" text NOT NULL,
	"occupation" text NOT NULL,
	"title" text NOT NULL,
	"content" jsonb NOT NULL,
	"organisation_id" uuid,
	CONSTRAINT "model_plans_once" UNIQUE NULLS NOT DISTINCT("organisation_id","title"),
	CONSTRAINT "model_plans_kind" CHECK ("model_plans"."kind" in ('stageplan','opleidingsplan'))
);
--> statement-breakpoint
CREATE TABLE "plan_comments" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"plan_id" uuid NOT NULL,
	"part" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"resolved_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_messages" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"request_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sanction_cases" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"reference" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"placement_id" uuid,
	"facts" text NOT NULL,
	"breach_on" date NOT NULL,
	"status" text DEFAULT 'proposed' NOT NULL,
	"proposed_by_id" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"hearing_until" date,
	"statement" text DEFAULT '' NOT NULL,
	"stated_at" timestamp with time zone,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	"reason" text DEFAULT '' NOT NULL,
	"sanction_id" uuid,
	"hearing_letter" text,
	"hearing_sha256" text,
	"letter" text,
	"sha256" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sanction_cases_reference_unique" UNIQUE("reference"),
	CONSTRAINT "sanction_cases_decided_after_hearing" CHECK ("sanction_cases"."status" <> 'decided' or ("sanction_cases"."sanction_id" is not null and "sanction_cases"."hearing_until" is not null and "sanction_cases"."decided_by_id" is not null and "sanction_cases"."decided_at" is not null and "sanction_cases"."letter" is not null)),
	CONSTRAINT "sanction_cases_hearing" CHECK ("sanction_cases"."status" <> 'hearing' or ("sanction_cases"."hearing_until" is not null and "sanction_cases"."hearing_letter" is not null)),
	CONSTRAINT "sanction_cases_sha256" CHECK ("sanction_cases"."sha256" = encode(sha256(convert_to("sanction_cases"."letter", 'UTF8')), 'hex') and "sanction_cases"."hearing_sha256" = encode(sha256(convert_to("sanction_cases"."hearing_letter", 'UTF8')), 'hex')),
	CONSTRAINT "sanction_cases_status" CHECK ("sanction_cases"."status" in ('proposed','hearing','decided','dropped')),
	CONSTRAINT "sanction_cases_two_pairs_of_eyes" CHECK ("sanction_cases"."decided_by_id" is null or "sanction_cases"."decided_by_id" <> "sanction_cases"."proposed_by_id")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"person_id" uuid NOT NULL,
	"place" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	CONSTRAINT "saved_views_person_id_place_name_pk" PRIMARY KEY("person_id","place","name")
);
--> statement-breakpoint
CREATE TABLE "placement_suspensions" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"placement_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"reason" text NOT NULL,
	CONSTRAINT "placement_suspensions_reason" CHECK ("placement_suspensions"."reason" in ('illness','maternity','accident','force-majeure','other')),
	CONSTRAINT "placement_suspensions_period" CHECK ("placement_suspensions"."to_on" >= "placement_suspensions"."from_on")
);
--> statement-breakpoint
CREATE TABLE "placement_terms" (
	"placement_id" uuid PRIMARY KEY NOT NULL,
	"arranged_at" timestamp with time zone,
	"full_time_hours_per_week" numeric(4, 2) DEFAULT 38 NOT NULL,
	"payer" text DEFAULT 'none' NOT NULL,
	"allowance_cents" integer,
	"training_year" smallint,
	"training_level" text,
	"reference_wage_cents" integer,
	"premium_rate" numeric(3, 2),
	"replacement_income_cents" integer,
	"recognised_until" date,
	"recognition_reference" text DEFAULT '' NOT NULL,
	"may_work_in_belgium" boolean,
	"compulsory_for_diploma" boolean,
	"weeks_worked_before" smallint,
	"compulsory_schooling" boolean,
	"way_of_ending" text DEFAULT '' NOT NULL,
	"selection_started_on" date,
	"contract_starts_on" date,
	"contract_ends_on" date,
	"contract_open_ended" boolean DEFAULT false NOT NULL,
	"contract_registered_at" timestamp with time zone,
	"contract_registered_by_id" uuid,
	CONSTRAINT "placement_terms_payer" CHECK ("placement_terms"."payer" in ('host','vdab','diversity-service','none')),
	CONSTRAINT "placement_terms_amounts" CHECK ("placement_terms"."allowance_cents" >= 0 and "placement_terms"."reference_wage_cents" >= 0 and "placement_terms"."replacement_income_cents" >= 0),
	CONSTRAINT "placement_terms_ranges" CHECK ("placement_terms"."training_year" between 1 and 10 and "placement_terms"."weeks_worked_before" >= 0 and "placement_terms"."premium_rate" between 0 and 1),
	CONSTRAINT "placement_terms_contract" CHECK ("placement_terms"."contract_ends_on" >= "placement_terms"."contract_starts_on")
);
--> statement-breakpoint
CREATE TABLE "placement_kinds" (
	"instrument" text PRIMARY KEY NOT NULL,
	"is_approved" boolean NOT NULL,
	"has_plan" boolean NOT NULL,
	"parties" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "duplicate_pairs" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"imported_id" uuid NOT NULL,
	"other_imported_id" uuid,
	"placement_id" uuid,
	"reasons" text[] NOT NULL,
	"decision" text,
	"counts_id" uuid,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	"round_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "duplicate_pairs_once" UNIQUE NULLS NOT DISTINCT("imported_id","other_imported_id","placement_id"),
	CONSTRAINT "duplicate_pairs_two" CHECK (num_nonnulls("duplicate_pairs"."other_imported_id", "duplicate_pairs"."placement_id") = 1 and "duplicate_pairs"."imported_id" is distinct from "duplicate_pairs"."other_imported_id"),
	CONSTRAINT "duplicate_pairs_decision" CHECK ("duplicate_pairs"."decision" in ('merged', 'apart')),
	CONSTRAINT "duplicate_pairs_decided" CHECK (("duplicate_pairs"."decision" is null) = ("duplicate_pairs"."decided_at" is null) and ("duplicate_pairs"."decision" is not distinct from 'merged') = ("duplicate_pairs"."counts_id" is not null)),
	CONSTRAINT "duplicate_pairs_counts" CHECK ("duplicate_pairs"."counts_id" is null or "duplicate_pairs"."counts_id" = "duplicate_pairs"."imported_id" or "duplicate_pairs"."counts_id" = coalesce("duplicate_pairs"."other_imported_id", "duplicate_pairs"."placement_id")),
	CONSTRAINT "duplicate_pairs_round" CHECK ("duplicate_pairs"."round_id" is null or "duplicate_pairs"."decision" is not null)
);
--> statement-breakpoint
CREATE TABLE "duplicate_rounds" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"decision" text NOT NULL,
	"first_source_id" uuid NOT NULL,
	"second_source_id" uuid,
	"reasons" text[] NOT NULL,
	"pairs" integer NOT NULL,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"undone_by_id" uuid,
	"undone_at" timestamp with time zone,
	CONSTRAINT "duplicate_rounds_decision" CHECK ("duplicate_rounds"."decision" in ('merged', 'apart')),
	CONSTRAINT "duplicate_rounds_pairs" CHECK ("duplicate_rounds"."pairs" > 0),
	CONSTRAINT "duplicate_rounds_undone" CHECK (("duplicate_rounds"."undone_at" is null) = ("duplicate_rounds"."undone_by_id" is null))
);
--> statement-breakpoint
CREATE TABLE "reminder_recipients" (
	"round_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"people" smallint NOT NULL,
	CONSTRAINT "reminder_recipients_round_id_organisation_id_pk" PRIMARY KEY("round_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "reminder_rounds" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"year" smallint NOT NULL,
	"sent_on" date NOT NULL,
	"sent_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reminder_rounds_once_a_day" UNIQUE("year","sent_on")
);
--> statement-breakpoint
CREATE TABLE "import_row_versions" (
	"batch_id" uuid NOT NULL,
	"row_id" uuid NOT NULL,
	"replaced_batch_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	CONSTRAINT "import_row_versions_batch_id_row_id_pk" PRIMARY KEY("batch_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "special"."count_log" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"purpose" text NOT NULL,
	"subject" text NOT NULL,
	"rows_read" integer NOT NULL,
	CONSTRAINT "count_log_purpose" CHECK ("special"."count_log"."purpose" in ('public-figures', 'parliamentary-answer'))
);
--> statement-breakpoint
CREATE TABLE "special"."imported_declaration_versions" (
	"batch_id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	CONSTRAINT "imported_declaration_versions_batch_id_placement_id_pk" PRIMARY KEY("batch_id","placement_id")
);
--> statement-breakpoint
CREATE TABLE "special"."origin_definitions" (
	"source_id" uuid PRIMARY KEY NOT NULL,
	"definition" text NOT NULL,
	CONSTRAINT "origin_definitions_definition" CHECK ("special"."origin_definitions"."definition" in ('integration-decree', 'flemish-government', 'vdab'))
);
--> statement-breakpoint
CREATE TABLE "special"."own_declarations" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"consent_text" text NOT NULL,
	"consented_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "special"."year_groups" (
	"year" smallint PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_tables" (
	"id" uuid PRIMARY KEY DEFAULT uuid7() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"table" jsonb NOT NULL,
	"created_by_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_tables_once" UNIQUE("organisation_id","name"),
	CONSTRAINT "saved_tables_name" CHECK (char_length("saved_tables"."name") between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "statistics_changes" (
	"sign" smallint NOT NULL,
	"source_id" uuid NOT NULL,
	"person_ref" text,
	"host_id" uuid NOT NULL,
	"instrument" text NOT NULL,
	"status" "placement_status" NOT NULL,
	"signed_on" date,
	"starts_on" date,
	"hired_on" date,
	"birth_year" smallint,
	"gender" text,
	"education" text,
	"via" text,
	"facilitated" boolean,
	"work_after_3m" boolean,
	"work_after_12m" boolean
);
--> statement-breakpoint
CREATE TABLE "statistics_counts" (
	"scope" text NOT NULL,
	"year" smallint NOT NULL,
	"instrument" text NOT NULL,
	"own" boolean NOT NULL,
	"counts" integer[] NOT NULL,
	CONSTRAINT "statistics_counts_scope_year_instrument_own_pk" PRIMARY KEY("scope","year","instrument","own"),
	CONSTRAINT "statistics_counts_scope" CHECK ("statistics_counts"."scope" in ('all', 'flemish-government'))
);
--> statement-breakpoint
CREATE TABLE "statistics_hosts" (
	"domain" text NOT NULL,
	"year" smallint NOT NULL,
	"entity" text NOT NULL,
	"instrument" text NOT NULL,
	"own" boolean NOT NULL,
	"counts" integer[] NOT NULL,
	"placements" integer[] NOT NULL,
	CONSTRAINT "statistics_hosts_domain_year_entity_instrument_own_pk" PRIMARY KEY("domain","year","entity","instrument","own")
);
--> statement-breakpoint
CREATE TABLE "statistics_stale" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "statistics_stale_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"half" smallint
);
--> statement-breakpoint
CREATE TABLE "statistics_years" (
	"year" smallint PRIMARY KEY NOT NULL,
	"counts" jsonb NOT NULL,
	"basis" text NOT NULL,
	"counted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "import_requests" DROP CONSTRAINT "import_requests_status";--> statement-breakpoint
ALTER TABLE "import_requests" DROP CONSTRAINT "import_requests_file_goes";--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD COLUMN "plan_id" uuid;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "contributor_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "acknowledged" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "referral_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sanctions" ADD COLUMN "lifted_by_id" uuid;--> statement-breakpoint
ALTER TABLE "sanctions" ADD COLUMN "lift_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "evaluations" ADD COLUMN "answers" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "law_checked_on" date;--> statement-breakpoint
ALTER TABLE "import_batches" ADD COLUMN "reference" text;--> statement-breakpoint
ALTER TABLE "import_batches" ADD COLUMN "origin" text DEFAULT 'command' NOT NULL;--> statement-breakpoint
ALTER TABLE "import_batches" ADD COLUMN "imported_by_id" uuid;--> statement-breakpoint
ALTER TABLE "import_batches" ADD COLUMN "undone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "import_batches" ADD COLUMN "undone_by_id" uuid;--> statement-breakpoint
ALTER TABLE "import_requests" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "import_requests" ADD COLUMN "person_role" "role";--> statement-breakpoint
ALTER TABLE "import_requests" ADD COLUMN "sheet" text;--> statement-breakpoint
ALTER TABLE "import_requests" ADD COLUMN "columns" jsonb;--> statement-breakpoint
ALTER TABLE "import_requests" ADD COLUMN "fixes" text;--> statement-breakpoint
ALTER TABLE "import_requests" ADD COLUMN "preview" jsonb;--> statement-breakpoint
ALTER TABLE "import_requests" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
ALTER TABLE "import_requests" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "special"."imported_declarations" ADD COLUMN "sealed" text;--> statement-breakpoint
ALTER TABLE "imported_placements" ADD COLUMN "duplicate_of_id" uuid;--> statement-breakpoint
ALTER TABLE "register_sources" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "register_sources" ADD COLUMN "columns" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_comments" ADD CONSTRAINT "answer_comments_question_id_parliamentary_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."parliamentary_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_comments" ADD CONSTRAINT "answer_comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_parts" ADD CONSTRAINT "answer_parts_question_id_parliamentary_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."parliamentary_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_parts" ADD CONSTRAINT "answer_parts_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_parts" ADD CONSTRAINT "answer_parts_agreed_by_id_people_id_fk" FOREIGN KEY ("agreed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_answers" ADD CONSTRAINT "frozen_answers_question_id_parliamentary_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."parliamentary_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_answers" ADD CONSTRAINT "frozen_answers_frozen_by_id_people_id_fk" FOREIGN KEY ("frozen_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parliamentary_questions" ADD CONSTRAINT "parliamentary_questions_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_host_id_organisations_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_registered_by_id_people_id_fk" FOREIGN KEY ("registered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_days" ADD CONSTRAINT "attendance_days_month_id_attendance_months_id_fk" FOREIGN KEY ("month_id") REFERENCES "public"."attendance_months"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_days" ADD CONSTRAINT "attendance_days_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_months" ADD CONSTRAINT "attendance_months_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_months" ADD CONSTRAINT "attendance_months_confirmed_by_id_people_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outflow_answers" ADD CONSTRAINT "outflow_answers_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outflow_questions" ADD CONSTRAINT "outflow_questions_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_changes" ADD CONSTRAINT "budget_changes_line_id_budget_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_changes" ADD CONSTRAINT "budget_changes_proposed_by_id_people_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_changes" ADD CONSTRAINT "budget_changes_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_line_id_budget_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_run_lines" ADD CONSTRAINT "payment_run_lines_run_id_payment_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."payment_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_run_lines" ADD CONSTRAINT "payment_run_lines_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_runs" ADD CONSTRAINT "payment_runs_prepared_by_id_people_id_fk" FOREIGN KEY ("prepared_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_runs" ADD CONSTRAINT "payment_runs_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_rows" ADD CONSTRAINT "parameter_rows_entered_by_id_people_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_settings" ADD CONSTRAINT "authority_settings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_mediator_id_people_id_fk" FOREIGN KEY ("mediator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_requests" ADD CONSTRAINT "decision_requests_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_requests" ADD CONSTRAINT "decision_requests_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_requests" ADD CONSTRAINT "decision_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_requests" ADD CONSTRAINT "decision_requests_requested_by_id_people_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_requests" ADD CONSTRAINT "decision_requests_claimed_by_id_people_id_fk" FOREIGN KEY ("claimed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_requests" ADD CONSTRAINT "decision_requests_assigned_by_id_people_id_fk" FOREIGN KEY ("assigned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_request_id_decision_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."decision_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_delegation_id_delegations_id_fk" FOREIGN KEY ("delegation_id") REFERENCES "public"."delegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_to_person_id_people_id_fk" FOREIGN KEY ("to_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_seekers" ADD CONSTRAINT "job_seekers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_seekers" ADD CONSTRAINT "job_seekers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_seekers" ADD CONSTRAINT "job_seekers_mediator_id_people_id_fk" FOREIGN KEY ("mediator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_seekers" ADD CONSTRAINT "job_seekers_ground_verified_by_id_people_id_fk" FOREIGN KEY ("ground_verified_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_plans" ADD CONSTRAINT "model_plans_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_comments" ADD CONSTRAINT "plan_comments_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_comments" ADD CONSTRAINT "plan_comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_messages" ADD CONSTRAINT "request_messages_request_id_decision_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."decision_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_messages" ADD CONSTRAINT "request_messages_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_cases" ADD CONSTRAINT "sanction_cases_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_cases" ADD CONSTRAINT "sanction_cases_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_cases" ADD CONSTRAINT "sanction_cases_proposed_by_id_people_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_cases" ADD CONSTRAINT "sanction_cases_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_cases" ADD CONSTRAINT "sanction_cases_sanction_id_sanctions_id_fk" FOREIGN KEY ("sanction_id") REFERENCES "public"."sanctions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_cases" ADD CONSTRAINT "sanction_cases_placement" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_suspensions" ADD CONSTRAINT "placement_suspensions_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_terms" ADD CONSTRAINT "placement_terms_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_terms" ADD CONSTRAINT "placement_terms_contract_registered_by_id_people_id_fk" FOREIGN KEY ("contract_registered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplicate_pairs" ADD CONSTRAINT "duplicate_pairs_imported_id_imported_placements_id_fk" FOREIGN KEY ("imported_id") REFERENCES "public"."imported_placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplicate_pairs" ADD CONSTRAINT "duplicate_pairs_other_imported_id_imported_placements_id_fk" FOREIGN KEY ("other_imported_id") REFERENCES "public"."imported_placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplicate_pairs" ADD CONSTRAINT "duplicate_pairs_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplicate_pairs" ADD CONSTRAINT "duplicate_pairs_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplicate_pairs" ADD CONSTRAINT "duplicate_pairs_round_id_duplicate_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."duplicate_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplicate_rounds" ADD CONSTRAINT "duplicate_rounds_first_source_id_register_sources_id_fk" FOREIGN KEY ("first_source_id") REFERENCES "public"."register_sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplicate_rounds" ADD CONSTRAINT "duplicate_rounds_second_source_id_register_sources_id_fk" FOREIGN KEY ("second_source_id") REFERENCES "public"."register_sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplicate_rounds" ADD CONSTRAINT "duplicate_rounds_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplicate_rounds" ADD CONSTRAINT "duplicate_rounds_undone_by_id_people_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_recipients" ADD CONSTRAINT "reminder_recipients_round_id_reminder_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."reminder_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_recipients" ADD CONSTRAINT "reminder_recipients_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_rounds" ADD CONSTRAINT "reminder_rounds_sent_by_id_people_id_fk" FOREIGN KEY ("sent_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row_versions" ADD CONSTRAINT "import_row_versions_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row_versions" ADD CONSTRAINT "import_row_versions_replaced_batch_id_import_batches_id_fk" FOREIGN KEY ("replaced_batch_id") REFERENCES "public"."import_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "special"."imported_declaration_versions" ADD CONSTRAINT "imported_declaration_versions_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "special"."origin_definitions" ADD CONSTRAINT "origin_definitions_source_id_register_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."register_sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "special"."own_declarations" ADD CONSTRAINT "own_declarations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_tables" ADD CONSTRAINT "saved_tables_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_tables" ADD CONSTRAINT "saved_tables_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_comments_question_id_index" ON "answer_comments" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "parliamentary_questions_status_due_on_index" ON "parliamentary_questions" USING btree ("status","due_on");--> statement-breakpoint
CREATE INDEX "employments_host_id_index" ON "employments" USING btree ("host_id");--> statement-breakpoint
CREATE INDEX "employments_person_id_index" ON "employments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "attendance_days_month_id_day_index" ON "attendance_days" USING btree ("month_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "budget_changes_one_open" ON "budget_changes" USING btree ("year","name") WHERE "budget_changes"."status" = 'proposed';--> statement-breakpoint
CREATE UNIQUE INDEX "funding_requests_one" ON "funding_requests" USING btree ("placement_id") WHERE "funding_requests"."status" in ('open','granted');--> statement-breakpoint
CREATE INDEX "funding_requests_open" ON "funding_requests" USING btree ("asked_at") WHERE "funding_requests"."status" = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "payment_runs_one_open" ON "payment_runs" USING btree ("month") WHERE "payment_runs"."status" = 'prepared';--> statement-breakpoint
CREATE INDEX "case_notes_person_id_created_at_index" ON "case_notes" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "contact_moments_mediator_id_planned_on_index" ON "contact_moments" USING btree ("mediator_id","planned_on");--> statement-breakpoint
CREATE INDEX "contact_moments_person_id_index" ON "contact_moments" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_requests_one_open" ON "decision_requests" USING btree ("placement_id","kind") WHERE "decision_requests"."status" in ('open','changes-requested');--> statement-breakpoint
CREATE INDEX "decision_requests_queue" ON "decision_requests" USING btree ("organisation_id","due_on") WHERE "decision_requests"."status" = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_final_once" ON "decisions" USING btree ("request_id") WHERE "decisions"."outcome" <> 'changes-requested';--> statement-breakpoint
CREATE INDEX "decisions_placement_id_index" ON "decisions" USING btree ("placement_id");--> statement-breakpoint
CREATE INDEX "delegations_to_person_id_index" ON "delegations" USING btree ("to_person_id");--> statement-breakpoint
CREATE INDEX "job_seekers_organisation_id_mediator_id_index" ON "job_seekers" USING btree ("organisation_id","mediator_id");--> statement-breakpoint
CREATE INDEX "plan_comments_plan_id_index" ON "plan_comments" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "request_messages_request_id_created_at_index" ON "request_messages" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sanction_cases_one_open" ON "sanction_cases" USING btree ("organisation_id") WHERE "sanction_cases"."status" in ('proposed','hearing');--> statement-breakpoint
CREATE INDEX "placement_suspensions_placement_id_index" ON "placement_suspensions" USING btree ("placement_id");--> statement-breakpoint
CREATE INDEX "duplicate_pairs_other_imported_id_index" ON "duplicate_pairs" USING btree ("other_imported_id");--> statement-breakpoint
CREATE INDEX "duplicate_pairs_placement_id_index" ON "duplicate_pairs" USING btree ("placement_id");--> statement-breakpoint
CREATE INDEX "duplicate_pairs_round_id_index" ON "duplicate_pairs" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "import_row_versions_replaced_batch_id_index" ON "import_row_versions" USING btree ("replaced_batch_id");--> statement-breakpoint
CREATE INDEX "count_log_at_index" ON "special"."count_log" USING btree ("at");--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_lifted_by_id_people_id_fk" FOREIGN KEY ("lifted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_imported_by_id_people_id_fk" FOREIGN KEY ("imported_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_undone_by_id_people_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_requests" ADD CONSTRAINT "import_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_requests" ADD CONSTRAINT "import_requests_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_sources" ADD CONSTRAINT "register_sources_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imported_placements_followed" ON "imported_placements" USING btree ("host_id") WHERE "imported_placements"."instrument" = 'school' or "imported_placements"."hired_on" is not null;--> statement-breakpoint
CREATE INDEX "imported_placements_batch" ON "imported_placements" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "imported_placements_person" ON "imported_placements" USING btree ("source_id","person_ref") WHERE "imported_placements"."person_ref" is not null;--> statement-breakpoint
CREATE INDEX "imported_placements_duplicate" ON "imported_placements" USING btree ("duplicate_of_id") WHERE "imported_placements"."duplicate_of_id" is not null;--> statement-breakpoint
CREATE INDEX "register_sources_organisation_id_index" ON "register_sources" USING btree ("organisation_id");--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_one_person" UNIQUE("version_id","person_id");--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_reference_unique" UNIQUE("reference");--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_not_by_contributor" CHECK ("plans"."decided_by_id" is null or "plans"."decided_by_id" <> all("plans"."contributor_ids"));--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_lifted" CHECK (("sanctions"."lifted_at" is null) = ("sanctions"."lifted_by_id" is null));--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_lifted_by_another" CHECK ("sanctions"."lifted_by_id" is null or "sanctions"."lifted_by_id" <> "sanctions"."decided_by_id");--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_origin" CHECK ("import_batches"."origin" in ('command', 'api', 'site', 'form'));--> statement-breakpoint
ALTER TABLE "import_requests" ADD CONSTRAINT "import_requests_status" CHECK ("import_requests"."status" in ('draft', 'checking', 'checked', 'queued', 'running', 'done', 'failed', 'discarded'));--> statement-breakpoint
ALTER TABLE "import_requests" ADD CONSTRAINT "import_requests_file_goes" CHECK (("import_requests"."status" in ('draft', 'checking', 'checked', 'queued', 'running')) = ("import_requests"."file" is not null));