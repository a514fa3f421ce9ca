// Question: what is said to be stated though only our editors say so? Asked by curators.
// Rule: STATED means that a source other than source:editors and source:memory says so; our own mapping is EDITORIAL.
// Severity: WARNING
// Columns: id (of a thing or a relationship), name, detail (what would be right), by id.
CALL () {
  MATCH (start)-[link]->()
  WHERE link.evidence = 'STATED' AND size(link.sources) > 0
    AND all(source IN link.sources WHERE source IN ['source:editors', 'source:memory'])
  RETURN link.id AS id, coalesce(start.name, start.title, start.id) AS name,
    'it is STATED but rests on ' + link.sources[0] + ' alone; make it EDITORIAL, or name who states it' AS detail
  UNION ALL
  MATCH (thing:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action|Update)
  WHERE thing.evidence = 'STATED' AND EXISTS { (thing)-[:CITES]->(:Source) }
    AND NOT EXISTS { (thing)-[:CITES]->(source:Source) WHERE NOT source.id IN ['source:editors', 'source:memory'] }
  RETURN thing.id AS id, coalesce(thing.name, thing.title, thing.note) AS name,
    'it is STATED but cites our editors alone; make it EDITORIAL, or cite who states it' AS detail
}
RETURN id, name, detail
ORDER BY id, detail
