package org.rectify.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A killed process loses at most the save it has not acknowledged; a second start finds everything. */
class KilledProcessIT {

    private static final int SAVES = 12;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Process application;
    private int port;

    @AfterEach
    void stop() throws InterruptedException {
        application.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    @Test
    void everyAcknowledgedSaveIsThereAfterAKill() throws Exception {
        start();
        var id = firstDraft();
        var acknowledged = "";
        for (int i = 1; i <= SAVES; i++) {
            acknowledged = save(id, "第" + i + "次保存的开头。");
        }
        application.destroyForcibly().waitFor(20, TimeUnit.SECONDS);

        start();

        assertThat(get("/api/v1/statements/" + id).path("opening").asString()).isEqualTo(acknowledged);
    }

    private long firstDraft() throws Exception {
        for (var line : get("/api/v1/statements")) {
            if (line.path("state").asString().equals("DRAFT")) {
                return line.path("id").asLong();
            }
        }
        throw new AssertionError("the demo has no draft of officer3");
    }

    private String save(long id, String opening) throws Exception {
        var path = "/api/v1/statements/" + id;
        var statement = (ObjectNode) get(path);
        statement.put("opening", opening);
        var request = request(path)
                .header("If-Match", "\"" + statement.path("version").asInt() + "\"")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(statement)))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(200);
        return opening;
    }

    private JsonNode get(String path) throws Exception {
        return JSON.readTree(send(request(path).GET().build()).body());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        var basic = Base64.getEncoder().encodeToString("officer3:rectify-demo".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + basic);
    }

    private void start() throws Exception {
        port = freePort();
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "org.rectify.RectifyApplication",
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--management.server.port=0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("application.log").toFile())
                .start();
        waitForThePage();
    }

    private void waitForThePage() throws Exception {
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (System.nanoTime() < until) {
            try {
                if (send(request("/sign-in").GET().build()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertThat(application.isAlive()).as(this::log).isTrue();
        }
        throw new AssertionError("no sign-in page within four minutes");
    }

    /** With absolute paths, since the process runs in a folder of its own; a build hides the real one behind a jar. */
    private static String classPath() {
        var entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(entries.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("application.log"));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
