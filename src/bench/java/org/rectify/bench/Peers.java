package org.rectify.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What an office would use instead: a LibreOffice that already listens, pandoc, Chromium. What is not installed is left out. */
public final class Peers implements AutoCloseable {

    private final Path folder;
    private final Process office;
    private final BufferedReader answers;
    private final BufferedWriter orders;

    private Peers(Path folder, Process office) {
        this.folder = folder;
        this.office = office;
        this.answers = new BufferedReader(new InputStreamReader(office.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new BufferedWriter(new OutputStreamWriter(office.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** Whether a program is on the path. */
    public static boolean has(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(at -> Files.isExecutable(Path.of(at, program)));
    }

    /** Starts LibreOffice; its files lie in {@code folder}. */
    public static Peers start(Path folder) throws IOException {
        var process = new ProcessBuilder("/usr/bin/python3", "src/bench/python/listen.py", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var peers = new Peers(folder, process);
        peers.answer();
        return peers;
    }

    /** Converts a file of the folder with the listening LibreOffice. */
    public Path convert(String from, String to, String filter) throws IOException {
        orders.write(from + "\t" + to + "\t" + filter + "\n");
        orders.flush();
        answer();
        return folder.resolve(to);
    }

    private void answer() throws IOException {
        var line = answers.readLine();
        if (!"done".equals(line)) {
            throw new IOException("LibreOffice said " + line);
        }
    }

    /** Runs a program and waits for its end. */
    public static int program(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        orders.close();
        try {
            office.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        office.destroyForcibly();
    }
}
