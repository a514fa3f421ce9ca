// Question: which boroughs have no population? Asked by curators.
// Rule: The population of a borough is known, with its date: places of one size learn from each other.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (area:Area {kind: 'BOROUGH'})
WHERE area.population IS NULL OR area.populationOn IS NULL
RETURN area.id AS id, area.name AS name, 'its population or the date of that is not known; add them' AS detail
ORDER BY id
