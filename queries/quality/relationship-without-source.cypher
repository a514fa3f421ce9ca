// Question: which relationships rest on no source, or on one that is not there? Asked by curators.
// Rule: Every relationship that says something names its sources and its evidence.
// Severity: ERROR
// Columns: id (of the relationship), name (of its start), detail (what would be right), by id.
MATCH (start)-[link]->()
WHERE NOT type(link) IN ['CITES', 'OF_INDICATOR', 'FOR_AREA', 'REPORTS_ON']
WITH start, link, [source IN coalesce(link.sources, []) WHERE NOT EXISTS { (held:Source) WHERE held.id = source }] AS lost
WHERE link.evidence IS NULL OR size(coalesce(link.sources, [])) = 0 OR size(lost) > 0
RETURN link.id AS id, coalesce(start.name, start.title, start.id) AS name, CASE
  WHEN size(lost) > 0 THEN 'its source ' + lost[0] + ' is not there; add it to the sources, or name another'
  ELSE 'it names no source or no evidence; add what is missing'
END AS detail
ORDER BY id
