// The peer: npm @neo4j/graphql behind Apollo Server, on the same graph. AccountabilityBenchmark starts it with a port; the address, the user
// and the password of the graph stand in the first lines of its input.
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const line = async () => (await lines.next()).value;
const driver = neo4j.driver(await line(), neo4j.auth.basic(await line(), await line()));
const typeDefs = readFileSync(new URL("model.graphql", import.meta.url), "utf8");
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: Number(process.argv[2]), host: "localhost" },
  context: async () => ({ sessionConfig: { database: "neo4j", defaultAccessMode: "READ" } })
});
console.log(url);
