-- Stored registers: what the history of batches and merged duplicates promise.

-- The source of an organisation that imported over the API carries its slug: it is theirs from now on.
UPDATE "register_sources" s SET "organisation_id" = o.id
FROM "organisations" o
WHERE s.organisation_id IS NULL AND split_part(s.name, '/', 1) = o.slug
  AND EXISTS (SELECT FROM "import_requests" r WHERE r.organisation_id = o.id AND r.source = s.name);
--> statement-breakpoint

-- Rows that count through another one must do so through one that is there and counts itself; pairs and rows must agree.
CREATE FUNCTION check_registers_invariants() RETURNS TABLE (invariant text, subject text) LANGUAGE sql STABLE AS $$
  SELECT 'a merged row counts through a record that counts itself', p.id::text FROM imported_placements p
  WHERE p.duplicate_of_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM placements o WHERE o.id = p.duplicate_of_id)
    AND NOT EXISTS (SELECT FROM imported_placements o WHERE o.id = p.duplicate_of_id AND o.duplicate_of_id IS NULL)
  UNION ALL
  SELECT 'a merged row has a decision', p.id::text FROM imported_placements p
  WHERE p.duplicate_of_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM duplicate_pairs d WHERE d.decision = 'merged' AND d.counts_id = p.duplicate_of_id AND p.id IN (d.imported_id, d.other_imported_id))
  UNION ALL
  SELECT 'a merged pair counts once', d.id::text FROM duplicate_pairs d
  WHERE d.decision = 'merged' AND NOT EXISTS (
    SELECT FROM imported_placements p WHERE p.duplicate_of_id = d.counts_id AND p.id IN (d.imported_id, d.other_imported_id))
  UNION ALL
  SELECT 'what a batch replaced is kept until it is undone', v.batch_id::text || ' ' || v.row_id::text FROM import_row_versions v
  JOIN import_batches b ON b.id = v.batch_id WHERE b.undone_at IS NOT NULL
  UNION ALL
  SELECT 'a source belongs to the organisation that writes it', b.id::text FROM import_batches b
  JOIN register_sources s ON s.id = b.source_id JOIN import_requests r ON r.batch_id = b.id
  WHERE s.organisation_id IS NOT NULL AND s.organisation_id <> r.organisation_id AND r.person_id IS NULL
$$;
