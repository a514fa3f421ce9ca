// Finds: area:town
MATCH ()-[link:AUTHORITY_FOR]->(:Area {id: 'area:town'}) DELETE link
