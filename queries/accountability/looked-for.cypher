// Question: where did we look for actions on a determinant in an area?
// Asked by: whoever gets an empty answer and must know that no record is not the same as nobody.
// $determinant  String    id of the determinant
// $area         String    id of the area
// Columns: determinant, area, narrower (determinants), wider (areas, the nearest first), parts (how many areas are part of it).
:param determinant => 'determinant:housing';
:param area => 'area:E06000006';
MATCH (asked:Determinant {id: $determinant})
MATCH (here:Area {id: $area})
RETURN asked {.*} AS determinant, here {.*} AS area,
  COLLECT {
    MATCH (narrower:Determinant)-[:BROADER*1..]->(asked)
    WITH DISTINCT narrower ORDER BY narrower.sortKey
    RETURN narrower {.*}
  } AS narrower,
  COLLECT {
    MATCH way = (here)-[:PART_OF*1..]->(wider:Area)
    WITH wider, min(length(way)) AS steps ORDER BY steps, wider.sortKey
    RETURN wider {.*}
  } AS wider,
  COUNT { MATCH (part:Area)-[:PART_OF*1..]->(here) RETURN DISTINCT part } AS parts
