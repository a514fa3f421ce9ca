// Question: which boroughs have no council, or several? Asked by curators.
// Rule: One organisation is the authority for a borough, so that its code finds it.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (area:Area {kind: 'BOROUGH'})
WITH area, COUNT { (:Organisation)-[:AUTHORITY_FOR]->(area) } AS councils
WHERE councils <> 1
RETURN area.id AS id, area.name AS name,
  toString(councils) + ' organisations are the authority for it; put AUTHORITY_FOR right' AS detail
ORDER BY id
