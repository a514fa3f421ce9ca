// Question: which sources does nothing cite? Asked by curators.
// Rule: A source is here because something rests on it.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (source:Source)
WHERE NOT EXISTS { ()-[:CITES]->(source) } AND NOT EXISTS { (value:Observation) WHERE value.source = source.id }
WITH collect(source) AS sources
CALL () {
  MATCH ()-[link]->()
  UNWIND link.sources AS used
  RETURN collect(DISTINCT used) AS used
}
UNWIND [source IN sources WHERE NOT source.id IN used] AS source
RETURN source.id AS id, source.title AS name, 'nothing rests on it; cite it where it says something, or leave it out' AS detail
ORDER BY id
