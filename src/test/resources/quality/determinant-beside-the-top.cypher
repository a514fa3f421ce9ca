// Finds: determinant:damp
MATCH (:Determinant {id: 'determinant:damp'})-[link:BROADER]->() DELETE link
