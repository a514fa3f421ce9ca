// Question: which organisations have members but are no partnership? Asked by curators.
// Rule: Members belong to a partnership, board or scheme, which is marked as collective; few single bodies have members.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (body:Organisation)<-[member:MEMBER_OF]-(:Organisation)
WHERE NOT coalesce(body.collective, false)
WITH body, count(member) AS members
RETURN body.id AS id, body.name AS name,
  'it has ' + members + ' members but is not collective; look whether it is a partnership, board or scheme' AS detail
ORDER BY id
