// Finds: organisation:charity
MATCH (:Organisation {id: 'organisation:charity'})-[link:OPERATES_IN]->() DELETE link
