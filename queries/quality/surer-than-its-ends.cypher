// Question: which relationships are surer than the things that they join? Asked by curators.
// Rule: What joins something UNVERIFIED is UNVERIFIED, or the thing is known after all.
// Severity: WARNING
// Columns: id (of the relationship), name (of its start), detail (what would be right), by id.
MATCH (start)-[link]->(end)
WHERE link.evidence = 'STATED' AND 'UNVERIFIED' IN [start.evidence, end.evidence]
RETURN link.id AS id, coalesce(start.name, start.title, start.id) AS name, 'it is STATED, but '
  + CASE start.evidence WHEN 'UNVERIFIED' THEN start.id ELSE end.id END + ' is UNVERIFIED; put one of them right' AS detail
ORDER BY id
