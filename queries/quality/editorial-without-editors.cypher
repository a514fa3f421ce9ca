// Question: which judgements of our editors cite a page instead of them? Asked by curators.
// Rule: A mapping of ours cites source:editors, never the page that was mapped; what is inferred from a page may cite it.
// Severity: NOTE
// Columns: id (of the relationship), name (of its start), detail (what would be right), by id.
MATCH (start)-[link:ADDRESSES|SERVES|TARGETS|BROADER|FALLS_UNDER|MEASURES|MEASURED_BY|APPLIES_TO|OPERATES_IN]->()
WHERE link.evidence = 'EDITORIAL' AND NOT 'source:editors' IN link.sources
RETURN link.id AS id, coalesce(start.name, start.title, start.id) AS name,
  'it is EDITORIAL but rests on ' + link.sources[0] + '; cite source:editors, or make it STATED where the page says so' AS detail
ORDER BY id
