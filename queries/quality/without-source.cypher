// Question: which things rest on no source? Asked by curators.
// Rule: Every thing cites a source; an observation carries its own, and a source needs none.
// Severity: ERROR
// Columns: id, name, detail (what would be right), by id.
CALL () {
  MATCH (thing:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action|Update)
  WHERE NOT EXISTS { (thing)-[:CITES]->(:Source) }
  RETURN thing.id AS id, coalesce(thing.name, thing.title, thing.note) AS name, 'it cites nothing; add a row to CITES' AS detail
  UNION ALL
  MATCH (value:Observation)
  WHERE NOT EXISTS { (source:Source) WHERE source.id = value.source }
  RETURN value.id AS id, value.period AS name,
    'its source ' + coalesce(value.source, '') + ' is not there; add it to the sources, or name another' AS detail
}
RETURN id, name, detail
ORDER BY id, detail
