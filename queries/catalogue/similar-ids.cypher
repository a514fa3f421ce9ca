// Question: which relationships begin like this id? Asked by those who left out its end, or mistyped it.
// $opening: String  how the id begins
// $most:    Integer how many at most
// Columns: id
:param opening => 'owns:';
:param most => 5;
CALL () {
  MATCH ()-[link:OWNS]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:PROMISES]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:OPERATES_IN]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:AUTHORITY_FOR]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:MEMBER_OF]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:ATTENDED]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:SUCCEEDED_BY]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:TAKES_PLACE_IN]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:TARGETS]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:IMPLEMENTS]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:CONTRIBUTES_TO]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:SERVES]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:REPORTS_ON]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:ADDRESSES]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:APPLIES_TO]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:HAS_GOAL]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:MEASURED_BY]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:MEASURES]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:BROADER]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:FALLS_UNDER]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:OF_INDICATOR]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:FOR_AREA]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:PART_OF]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
  UNION ALL
  MATCH ()-[link:CITES]->() WHERE link.id STARTS WITH $opening RETURN link.id AS id
}
RETURN id
ORDER BY id
LIMIT $most
