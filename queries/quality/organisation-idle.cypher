// Question: which organisations own nothing and belong to nothing? Asked by curators.
// Rule: An organisation owns, promises, belongs, was present or governs; until then it is only a candidate.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (organisation:Organisation)
WHERE NOT EXISTS { (organisation)-[:OWNS|PROMISES|MEMBER_OF|ATTENDED|AUTHORITY_FOR|SUCCEEDED_BY]->() }
  AND NOT EXISTS { ()-[:MEMBER_OF|ATTENDED|SUCCEEDED_BY]->(organisation) }
RETURN organisation.id AS id, organisation.name AS name,
  'it owns nothing and belongs to nothing; look for a source that says what it does' AS detail
ORDER BY id
