// Question: which ids are not of the form kind:slug? Asked by curators.
// Rule: The id of a thing is its kind in lower case, a colon, and letters, digits and hyphens.
// Severity: ERROR
// Columns: id, name, detail (what would be right), by id.
MATCH (thing:Principle|Determinant|Recommendation|Goal|Indicator|Observation|Area|Organisation|Action|Update|Source|Release)
WHERE NOT coalesce(thing.id, '') =~ (toLower(labels(thing)[0]) + ':[A-Za-z0-9][A-Za-z0-9._-]*')
RETURN coalesce(thing.id, '') AS id, coalesce(thing.name, thing.title) AS name,
  'this is the id of a ' + toLower(labels(thing)[0]) + '; it should be ' + toLower(labels(thing)[0]) + ':slug' AS detail
ORDER BY id, detail
