// Question: which organisations work nowhere? Asked by curators.
// Rule: An owner operates in an area, so that it is found as a candidate and its actions elsewhere are seen as such.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (organisation:Organisation)
WHERE NOT EXISTS { (organisation)-[:OPERATES_IN|AUTHORITY_FOR]->(:Area) } AND EXISTS { (organisation)-[:OWNS]->(:Action) }
RETURN organisation.id AS id, organisation.name AS name,
  'it owns actions, but no area is known where it works; add a row to OPERATES_IN' AS detail
ORDER BY id
