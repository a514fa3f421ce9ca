# The application in an image: mvn -Dfast package, then docker build -t fairer-graph .
# Any base with bash and a Java 17 or newer will do: --build-arg BASE=…
ARG BASE=eclipse-temurin:17-jre

FROM ${BASE} AS parts
WORKDIR /packed
COPY target/fairer-graph.jar .
RUN java -Djarmode=tools -jar fairer-graph.jar extract --layers --destination /parts

FROM ${BASE}
WORKDIR /app
COPY --from=parts /parts/dependencies/ ./
COPY --from=parts /parts/snapshot-dependencies/ ./
COPY --from=parts /parts/application/ ./
# a trial start notes which classes are needed, so that later starts find them prepared
RUN java -XX:ArchiveClassesAtExit=classes.jsa -Dspring.context.exit=onRefresh -jar fairer-graph.jar \
      --spring.neo4j.uri=bolt://localhost:1 --server.port=0 2>/dev/null \
 && mkdir /store && chown 10001:10001 /store
COPY src/docker/ready ./
USER 10001:10001
ENV SERVER_ADDRESS=0.0.0.0 FAIRER_GRAPH_EMBEDDED_FOLDER=/store
VOLUME /store
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=120s --retries=3 CMD ["bash", "ready"]
# no ExitOnOutOfMemoryError: a text that a reader of Neo4j Browser lets grow beyond the heap must end that query, not the service
ENTRYPOINT ["java", "-XX:SharedArchiveFile=classes.jsa", "-Xshare:auto", "-Dsun.net.inetaddr.negative.ttl=1", "-XX:MaxRAMPercentage=60", "-jar", "fairer-graph.jar"]
