// Question: which relationships are told twice? Asked by curators.
// Rule: One relationship of a type stands between two things; OWNS and MEMBER_OF one in each role, ATTENDED one on each date.
// Severity: ERROR
// Columns: id (of the relationship), name (of its start), detail (what would be right), by id.
MATCH (start)-[link]->(end)
WITH start, end, type(link) AS type, coalesce(link.role, link.on, '') AS which, link ORDER BY link.id
WITH start, end, type, which, collect(link.id) AS ids
WHERE size(ids) > 1
UNWIND ids[1..] AS id
RETURN id, coalesce(start.name, start.title, start.id) AS name, 'it says the same as ' + ids[0] + '; take one away' AS detail
ORDER BY id
