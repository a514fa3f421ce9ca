// Question: does the graph hold another number of releases than one? Asked by curators.
// Rule: The graph holds one release of the data, which every answer names.
// Severity: ERROR
// Columns: id (of a release, or none), name (its place), detail (what would be right), by id.
OPTIONAL MATCH (release:Release)
WITH release ORDER BY release.id
WITH collect(release) AS releases
WHERE size(releases) <> 1
UNWIND CASE releases WHEN [] THEN [null] ELSE releases END AS release
RETURN coalesce(release.id, '') AS id, release.place AS name,
  'there are ' + size(releases) + ' releases; load a seed, which leaves one' AS detail
ORDER BY id
