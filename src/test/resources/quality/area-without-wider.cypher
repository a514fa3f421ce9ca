// Finds: area:town
MATCH (:Area {id: 'area:town'})-[link:PART_OF]->() DELETE link
