// Question: what are these sources? Asked beside every answer that cites them.
// $ids: List of String   public ids of sources
// Columns: source (all its properties)
:param ids => ['source:editors']
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s {.*} AS source
