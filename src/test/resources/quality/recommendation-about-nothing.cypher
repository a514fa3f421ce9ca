// Finds: recommendation:repair
MATCH (:Recommendation {id: 'recommendation:repair'})-[link:ADDRESSES]->() DELETE link
